// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/shift_panel.h"

#include "app/cashier/cash_count.h"
#include "app/cashier/close_form.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/text_label.h"
#include "shared/settings/settings_protocol.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const QString kDraft = u"shift-count"_s;

} // namespace

ShiftPanel::ShiftPanel(ApiClient &api, Drawer &drawer, Drafts *drafts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drawer(drawer)
    , m_drafts(drafts)
{
    buildUi(gate);
    connect(m_open, &QPushButton::clicked, this, &ShiftPanel::openShift);
    connect(m_float, &QLineEdit::returnPressed, this, &ShiftPanel::openShift);
    connect(m_lock, &QPushButton::clicked, this, &ShiftPanel::lockCount);
    connect(m_count, &CashCount::changed, this, &ShiftPanel::keepDraft);
    connect(m_count, &CashCount::finished, m_lock, qOverload<>(&QWidget::setFocus));
    connect(m_next, &QPushButton::clicked, &m_drawer, &Drawer::forgetReport);
    connect(&m_drawer, &Drawer::changed, this, &ShiftPanel::update);
    connect(&m_drawer, &Drawer::failed, this, &ShiftPanel::onFailed);
    connect(&m_drawer, &Drawer::closed, this, &ShiftPanel::showReport);
    readDenominations();
    update();
}

void ShiftPanel::buildUi(PermissionGate &gate)
{
    auto *card = new Card(tr("Shift"), this);
    m_bar = new MessageBar(card);
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(buildOpen(gate));
    m_stack->addWidget(buildCount(gate));
    m_close = new CloseForm(m_drawer, content);
    m_stack->addWidget(m_close);
    m_stack->addWidget(buildClosed());
    card->body()->addWidget(m_bar);
    card->body()->addWidget(content, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *ShiftPanel::buildOpen(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    QLabel *advice = textLabel(tr("Count what lies in the drawer before the first patient pays. From then on "
                                  "every payment and refund of yours belongs to this shift."),
                               TextRole::Muted, page);
    advice->setWordWrap(true);
    m_openForm = new Form(1, page);
    m_float = new MoneyEdit(m_openForm);
    m_openForm->addField(u"openingFloat"_s, tr("Cash in the drawer &now"), m_float, Required::Yes);
    m_openForm->setMaximumWidth(grid(80));
    m_openForm->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_open = makeButton(tr("&Open the shift"), ButtonKind::Primary, Icon::Play, page);
    m_open->setObjectName(u"openShift"_s);
    m_open->setAutoDefault(true);
    gate.guard(m_open, Permission::ShiftsOperate);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(advice);
    column->addWidget(m_openForm);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch();
    return page;
}

QWidget *ShiftPanel::buildCount(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    m_running = textLabel({}, TextRole::Strong, page);
    m_running->setObjectName(u"running"_s);
    QLabel *advice = textLabel(tr("To close, count the drawer note by note and lock the count. Only then the "
                                  "expected sum is told, and no more money moves in this shift."),
                               TextRole::Muted, page);
    advice->setWordWrap(true);
    m_count = new CashCount;
    m_count->setProperty("surface", u"clear"_s);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_count);
    m_lock = makeButton(tr("&Lock the count"), ButtonKind::Primary, Icon::Lock, page);
    m_lock->setObjectName(u"lockCount"_s);
    m_lock->setAutoDefault(true);
    gate.guard(m_lock, Permission::ShiftsOperate);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_running);
    column->addWidget(advice);
    column->addWidget(scroll, 1);
    column->addWidget(m_lock, 0, Qt::AlignLeading);
    return page;
}

QWidget *ShiftPanel::buildClosed()
{
    auto *page = new QWidget(this);
    m_closed = textLabel({}, TextRole::Title, page);
    m_closed->setObjectName(u"closed"_s);
    m_closed->setWordWrap(true);
    m_proof = textLabel({}, TextRole::Body, page);
    m_proof->setObjectName(u"proof"_s);
    m_proof->setWordWrap(true);
    QPushButton *print = makeButton(tr("&Print Z report"), ButtonKind::Secondary, Icon::Printer, page);
    QPushButton *preview = makeButton(tr("&Show Z report"), ButtonKind::Secondary, Icon::Eye, page);
    print->setObjectName(u"printReport"_s);
    preview->setObjectName(u"showReport"_s);
    m_next = makeButton(tr("Open the &next shift"), ButtonKind::Quiet, Icon::Play, page);
    const auto ask = [this](bool onScreen) {
        if (m_drawer.report())
            emit reportRequested(m_drawer.report()->shift.id, onScreen);
    };
    connect(print, &QPushButton::clicked, this, [ask] { ask(false); });
    connect(preview, &QPushButton::clicked, this, [ask] { ask(true); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    for (QPushButton *button : {print, preview, m_next})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_closed);
    column->addWidget(m_proof);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

void ShiftPanel::readDenominations()
{
    m_api.call(GetSetting{u"cashier.denominations"_s}, this, [this](const Result<Setting> &answer) {
        if (!answer) {
            m_bar->showMessage(Tone::Bad, message(answer.error()));
            return;
        }
        m_count->setValues(CashCount::valuesOf(answer->value));
        if (m_drafts)
            m_count->restore(m_drafts->restored(kDraft).value_or(QJsonObject()));
    });
}

void ShiftPanel::keepDraft()
{
    if (m_drafts && page() == Page::Count)
        m_drafts->keep(kDraft, m_count->typed());
}

void ShiftPanel::openShift()
{
    const auto amount = m_float->value();
    m_openForm->clearErrors();
    if (!m_open->isEnabled())
        return;
    if (!amount || *amount < Money())
        m_openForm->setError(u"openingFloat"_s, tr("Type the sum, 0 for an empty drawer."));
    else
        m_drawer.open(*amount);
}

void ShiftPanel::lockCount()
{
    const auto counted = m_count->denominations();
    if (!counted)
        m_bar->showMessage(Tone::Bad, tr("One of the counts is no number. Nothing was locked. Correct the "
                                         "marked field."));
    else if (m_lock->isEnabled())
        m_drawer.count(*counted);
}

ShiftPanel::Page ShiftPanel::page() const
{
    return Page(m_stack->currentIndex());
}

void ShiftPanel::showPage(Page next)
{
    if (page() == next)
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(int(next));
    m_bar->clear();
    if (hadFocus || isVisible())
        start();
}

void ShiftPanel::update()
{
    const auto &shift = m_drawer.shift();
    m_open->setEnabled(!m_drawer.isBusy());
    m_lock->setEnabled(!m_drawer.isBusy());
    m_lock->setText(m_drawer.isChecking() ? tr("Checking...") : tr("&Lock the count"));
    m_open->setText(m_drawer.isChecking() ? tr("Checking...") : tr("&Open the shift"));
    if (!shift)
        return showPage(m_drawer.report() ? Page::Closed : Page::Open);
    if (shift->status == ShiftStatus::Open) {
        m_running->setText(tr("Open since %1, float %2")
                               .arg(format().time(shift->openedAt), format().money(shift->openingFloat)));
        return showPage(Page::Count);
    }
    if (page() == Page::Count) {
        m_count->clear();
        if (m_drafts)
            m_drafts->discard(kDraft);
    }
    showPage(Page::Close);
}

void ShiftPanel::showReport(const ShiftReport &report)
{
    m_closed->setText(tr("The shift is closed. Receipts: %1, difference: %2.")
                          .arg(format().number(report.receiptCount),
                               format().money(report.shift.difference.value_or(Money()))));
    m_proof->setText(
        report.missingReceipts.isEmpty()
            ? report.firstReceipt ? tr("Receipts %1 to %2 without a gap.")
                                        .arg(format().isolated(*report.firstReceipt),
                                             format().isolated(report.lastReceipt.value_or(QString())))
                                  : tr("No receipt was made in this shift.")
            : tr("Missing receipts: %1. Tell your supervisor.").arg(report.missingReceipts.join(u", "_s)));
    setTone(*m_proof, report.missingReceipts.isEmpty() ? Tone::Ok : Tone::Bad);
}

void ShiftPanel::onFailed(const Error &error)
{
    if (page() == Page::Close && m_close->takeError(error))
        return;
    m_bar->showMessage(Tone::Bad, message(error));
    if (error.code == ErrorCode::Conflict)
        m_drawer.load(); // A shift is open already: show it.
}

void ShiftPanel::start()
{
    switch (page()) {
    case Page::Open: m_float->setFocus(Qt::OtherFocusReason); break;
    case Page::Count: m_count->takeFocus(); break;
    case Page::Close: m_close->takeFocus(); break;
    case Page::Closed: m_next->setFocus(Qt::OtherFocusReason); break;
    }
}

void ShiftPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
