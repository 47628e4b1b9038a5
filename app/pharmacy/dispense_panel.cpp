// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/dispense_panel.h"

#include "app/pharmacy/cart_strip.h"
#include "app/pharmacy/dispense_line.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

bool isUnknown(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.data.contains("outcome"_L1);
}

} // namespace

DispensePanel::DispensePanel(const Parts &parts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_shelf(parts.api)
{
    buildUi(gate);
    connectParts();
    onPrescriptionChanged();
}

void DispensePanel::buildUi(PermissionGate &gate)
{
    m_bar = new MessageBar(this);
    auto *content = new QWidget(this);
    content->setProperty("surface", u"clear"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, grid(2), 0);
    m_column->setSpacing(grid(2));
    m_column->addWidget(DispenseLine::headings(content));
    m_column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(divider(this));
    column->addWidget(buildFooter(gate));
}

QWidget *DispensePanel::buildFooter(PermissionGate &gate)
{
    auto *footer = new QWidget(this);
    m_strip = new CartStrip(m_parts.cart, gate, footer);
    m_back = makeButton(tr("Take &back"), ButtonKind::Quiet, Icon::Undo, footer);
    m_back->setObjectName(u"takeBack"_s);
    m_give = makeButton({}, ButtonKind::Primary, Icon::Check, footer);
    m_give->setObjectName(u"give"_s);
    m_give->setAutoDefault(true); // Enter presses it although this is no dialog.
    m_give->installEventFilter(this);
    for (QPushButton *button : {m_back, m_give})
        gate.guard(button, Permission::PrescriptionsDispense);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_strip, 1);
    row->addWidget(m_back);
    row->addWidget(m_give);
    return footer;
}

void DispensePanel::connectParts()
{
    connect(&m_parts.open, &OpenPrescription::changed, this, &DispensePanel::onPrescriptionChanged);
    connect(&m_parts.cart, &Cart::changed, this, &DispensePanel::onCartChanged);
    const auto complain = [this](const Error &error) { m_bar->showMessage(Tone::Bad, message(error)); };
    connect(&m_parts.cart, &Cart::failed, this, complain);
    connect(&m_shelf, &BatchShelf::failed, this, complain);
    connect(&m_shelf, &BatchShelf::changed, this, [this](MedicineId medicine) {
        for (DispenseLine *line : m_lines)
            if (line->medicine() == medicine)
                line->setBatches(m_shelf.batchesOf(medicine), m_parts.today);
    });
    connect(m_give, &QPushButton::clicked, this, &DispensePanel::dispense);
    connect(m_strip, &CartStrip::againRequested, this, &DispensePanel::keepAgain);
    connect(m_back, &QPushButton::clicked, this, &DispensePanel::returnRequested);
}

void DispensePanel::onPrescriptionChanged()
{
    const auto &prescription = m_parts.open.prescription();
    if (!prescription) {
        m_bar->clear();
        m_shownVersion = 0; // Even the same one is read anew.
        return update();
    }
    const bool other = prescription->id != m_shown;
    const bool news = other || prescription->rowVersion != m_shownVersion;
    m_shownVersion = prescription->rowVersion;
    if (other) {
        m_bar->clear();
        rebuildLines(*prescription);
        restoreDraft();
    } else if (news) {
        for (qsizetype i = 0; i < m_lines.size() && i < prescription->items.size(); ++i)
            m_lines[i]->setItem(prescription->items[i]);
    }
    if (news && m_parts.cart.prescription() == prescription->id && !m_underWay.contains(prescription->id)) {
        if (m_parts.open.isOpen())
            serve(); // Something else is left now.
        else
            m_parts.cart.leave();
    }
    update();
}

void DispensePanel::serve()
{
    if (!m_parts.open.isOpen())
        return;
    m_parts.cart.keep(m_parts.open.id());
    loadBatches();
}

void DispensePanel::rebuildLines(const Prescription &prescription)
{
    m_shown = prescription.id;
    for (DispenseLine *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater(); // It may be the one whose key brought us here.
    }
    while (m_column->count() > 1)
        if (QLayoutItem *item = m_column->takeAt(1)) {
            if (item->widget() && !qobject_cast<DispenseLine *>(item->widget()))
                delete item->widget();
            delete item;
        }
    for (qsizetype i = 0; i < prescription.items.size(); ++i)
        addLine(prescription.items[i], int(i) + 1);
    m_column->addStretch();
}

void DispensePanel::addLine(const PrescriptionItem &item, int number)
{
    QWidget *content = m_column->parentWidget();
    auto *line = new DispenseLine(m_parts.api, number, content);
    line->setItem(item);
    m_column->addWidget(divider(content));
    m_column->addWidget(line);
    m_lines.append(line);
    line->show();
    connect(line, &DispenseLine::typedChanged, this, &DispensePanel::keepDraft);
    connect(line, &DispenseLine::medicineChanged, this, [this, line] { m_shelf.load(line->medicine()); });
    connect(line, &DispenseLine::nextWanted, this, [this, line] { step(line, 1); });
    connect(line, &DispenseLine::previousWanted, this, [this, line] { step(line, -1); });
    connect(line, &DispenseLine::failed, this,
            [this](const Error &error) { m_bar->showMessage(Tone::Bad, message(error)); });
}

void DispensePanel::loadBatches()
{
    QSet<MedicineId> asked;
    for (const DispenseLine *line : m_lines)
        if (line->isOpen() && !asked.contains(line->medicine())) {
            asked.insert(line->medicine());
            m_shelf.load(line->medicine());
        }
}

void DispensePanel::onCartChanged()
{
    if (m_parts.cart.state() == Cart::State::Kept && m_parts.cart.prescription() == m_shown)
        for (DispenseLine *line : m_lines)
            line->setPicks(m_parts.cart.picksOf(line->itemId()));
    update();
}

void DispensePanel::update()
{
    const auto &prescription = m_parts.open.prescription();
    const bool open = m_parts.open.isOpen();
    const bool underWay = prescription && m_underWay.contains(prescription->id);
    const bool kept = m_parts.cart.state() == Cart::State::Kept;
    for (DispenseLine *line : m_lines)
        line->setEnabled(open && !underWay);
    m_give->setVisible(open);
    enableGive(open && !underWay && kept);
    m_give->setText(!underWay                                                      ? tr("Give &out")
                    : m_underWay.value(prescription->id) == CommandState::Checking ? tr("Checking...")
                                                                                   : tr("Giving out..."));
    const bool given =
        prescription && std::ranges::any_of(prescription->items, [](const PrescriptionItem &item) {
            return item.dispensedQuantity > 0;
        });
    m_back->setVisible(given);
    m_back->setEnabled(given && !underWay);
    m_strip->setOpen(open);
}

void DispensePanel::enableGive(bool enabled)
{
    // A cart that is renewed must not cost the keyboard its place: Enter stays what it was.
    if (!enabled && m_give->hasFocus()) {
        m_focusGive = true;
        setFocus(Qt::OtherFocusReason);
    }
    m_give->setEnabled(enabled);
    if (enabled && std::exchange(m_focusGive, false) && hasFocus())
        m_give->setFocus(Qt::OtherFocusReason);
}

bool DispensePanel::start()
{
    if (m_strip->start())
        return true;
    if (!m_give->isVisibleTo(this) || !m_give->isEnabled())
        return false;
    m_give->setFocus(Qt::OtherFocusReason);
    return true;
}

void DispensePanel::keepAgain()
{
    m_bar->clear();
    serve();
}

void DispensePanel::step(DispenseLine *from, int by)
{
    for (qsizetype i = m_lines.indexOf(from) + by; i >= 0 && i < m_lines.size(); i += by)
        if (m_lines[i]->isOpen())
            return m_lines[i]->takeFocus();
    if (by > 0)
        start();
}

void DispensePanel::substitute()
{
    const auto focused = std::ranges::find_if(
        m_lines, [](const DispenseLine *line) { return line->isAncestorOf(line->window()->focusWidget()); });
    if (focused != m_lines.end())
        return (*focused)->startSubstitute();
    for (const auto wanted : {&DispenseLine::isMissing, &DispenseLine::lacks, &DispenseLine::isOpen})
        if (const auto line = std::ranges::find_if(m_lines, wanted); line != m_lines.end())
            return (*line)->startSubstitute();
}

QString DispensePanel::draftName() const
{
    return u"dispense-"_s + m_shown.toText();
}

void DispensePanel::keepDraft()
{
    if (!m_parts.drafts || !m_shown.isValid())
        return;
    QJsonObject content;
    for (const DispenseLine *line : m_lines)
        if (const QJsonObject typed = line->typed(); !typed.isEmpty())
            content.insert(line->itemId().toText(), typed);
    if (content.isEmpty())
        m_parts.drafts->discard(draftName());
    else
        m_parts.drafts->keep(draftName(), content);
}

void DispensePanel::restoreDraft()
{
    const auto content = m_parts.drafts ? m_parts.drafts->restored(draftName()) : std::nullopt;
    for (DispenseLine *line : m_lines)
        if (content && line->isOpen() && content->contains(line->itemId().toText()))
            line->restore(content->value(line->itemId().toText()).toObject());
}

void DispensePanel::dispense()
{
    const auto &prescription = m_parts.open.prescription();
    if (!prescription || !m_give->isVisibleTo(this) || !m_give->isEnabled())
        return;
    m_bar->clear();
    QList<DispensePrescription::Item> items;
    for (DispenseLine *line : m_lines) {
        const auto wish = line->wish();
        if (!wish)
            return;
        items += *wish;
    }
    if (items.isEmpty()) {
        m_bar->showMessage(Tone::Warn,
                           tr("There is nothing to give. Type a quantity, or choose a substitute with F7."));
        return;
    }
    send(*prescription, items);
}

void DispensePanel::send(const Prescription &asked, const QList<DispensePrescription::Item> &items)
{
    m_underWay.insert(asked.id, CommandState::Sending);
    setFocus(Qt::OtherFocusReason); // Else a second Enter would act on whatever Qt gives the focus next.
    update();
    m_parts.api.command(
        DispensePrescription{asked.id, items}, this,
        [this, asked](const Result<DispensePrescription::Response> &answer) { onAnswer(asked, answer); },
        [this, id = asked.id](CommandState state) { onState(id, state); });
}

void DispensePanel::onState(PrescriptionId prescription, CommandState state)
{
    if (state == CommandState::Done || !m_underWay.contains(prescription))
        return; // The answer follows at once.
    m_underWay.insert(prescription, state);
    update();
}

void DispensePanel::onAnswer(const Prescription &asked, const Result<DispensePrescription::Response> &answer)
{
    m_underWay.remove(asked.id);
    if (!answer) {
        update();
        return onRefused(asked, answer.error());
    }
    if (m_parts.drafts)
        m_parts.drafts->discard(u"dispense-"_s + asked.id.toText());
    if (m_parts.cart.prescription() == asked.id)
        m_parts.cart.forget();
    const bool onDesk = m_parts.open.is(asked.id);
    if (onDesk)
        m_shown = {}; // What was typed is given: the lines begin anew.
    emit dispensed(*answer);
    if (!onDesk && answer->bill)
        emit said(Tone::Ok, tr("The medicines of %1 are given out: bill %2.")
                                .arg(asked.patientName, format().isolated(answer->bill->billNumber)));
}

void DispensePanel::onRefused(const Prescription &asked, const Error &error)
{
    const QString text = isUnknown(error)
                             ? tr("It is not known whether this was booked. Look at what was given so far "
                                  "before you hand anything over.")
                             : message(error);
    if (!m_parts.open.is(asked.id)) {
        emit said(Tone::Bad, tr("%1: %2", "patient, what happened").arg(asked.patientName, text));
        return;
    }
    m_bar->showMessage(Tone::Bad, text);
    m_focusGive = hasFocus(); // Enter gives what is picked anew.
    const QString item = error.data.value("itemId"_L1).toString();
    for (DispenseLine *line : m_lines)
        if (line->itemId().toText() == item)
            line->setProblem(tr("Only %1 can be given now.")
                                 .arg(format().number(error.data.value("available"_L1).toInt())));
    // Another desk was faster, or the doctor cancelled it: show what is true now, and pick anew.
    m_parts.open.reload();
    serve();
}

void DispensePanel::leave()
{
    if (m_underWay.contains(m_parts.cart.prescription()))
        m_parts.cart.forget(); // Giving out frees what is kept by itself.
    else
        m_parts.cart.leave();
}

bool DispensePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->isAutoRepeat())
            return true; // A key held down is not a second wish.
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hms::app
