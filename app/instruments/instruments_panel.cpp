// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/instruments_panel.h"

#include "app/instruments/code_form.h"
#include "app/instruments/instrument_words.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/reason_row.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kNumberWidth = 50; ///< Grid steps.

} // namespace

InstrumentsPanel::InstrumentsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(api, gate)
{
    buildUi(gate);
    connect(m_list, &TablePanel::currentChanged, this, &InstrumentsPanel::onCurrent);
    connect(m_list, &TablePanel::activated, this, [this] {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    });
    connect(m_number, &QLineEdit::textChanged, this, &InstrumentsPanel::update);
    connect(m_assign, &QPushButton::clicked, this, &InstrumentsPanel::assign);
    connect(m_discard, &QPushButton::clicked, m_reason, &ReasonRow::open);
    connect(m_reason, &ReasonRow::confirmed, this, &InstrumentsPanel::discard);
    connect(m_teach, &QPushButton::clicked, this, [this] {
        if (const auto value = current())
            m_code->open(*value);
    });
    connect(m_code, &CodeForm::taught, this, &InstrumentsPanel::onTaught);
    connect(m_code, &CodeForm::failed, this, [this](const Error &error) {
        m_bar->showMessage(Tone::Bad, message(error));
        emit failed(error);
    });
    connect(m_code, &CodeForm::said, this,
            [this](const QString &text) { m_bar->showMessage(Tone::Warn, text); });
    connect(&m_feed, &InstrumentFeed::changed, this, [this] {
        if (!m_list->current().isValid())
            m_list->selectFirst();
        onCurrent();
        emit changed();
    });
    onCurrent();
}

void InstrumentsPanel::buildUi(PermissionGate &gate)
{
    m_bar = new MessageBar(this);
    m_list = new TablePanel(&m_feed.model(), this);
    m_list->setObjectName(u"instrumentValues"_s);
    m_list->setAccessibleTitle(tr("Values of instruments that wait"));
    m_list->setEmptyState(
        Icon::Check, tr("Nothing waits"),
        tr("What instruments send lands in the drafts of its sample. Values that fit nowhere "
           "come here."));
    m_actions = buildActions(gate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_actions);
}

QWidget *InstrumentsPanel::buildActions(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    m_advice = textLabel({}, TextRole::Muted, page);
    m_advice->setObjectName(u"waitAdvice"_s);
    m_advice->setWordWrap(true);
    m_together = new QCheckBox(page);
    m_together->setObjectName(u"together"_s);
    auto *label = textLabel(tr("&Sample number"), TextRole::Caption, page);
    m_number = new QLineEdit(page);
    m_number->setObjectName(u"assignNumber"_s);
    m_number->setMaxLength(instrument_limits::kNumber.max);
    m_number->setFixedWidth(grid(kNumberWidth));
    label->setBuddy(m_number);
    m_assign = makeButton(tr("&Assign"), ButtonKind::Primary, Icon::Check, page);
    m_assign->setObjectName(u"assign"_s);
    m_discard = makeButton(tr("&Discard..."), ButtonKind::Secondary, Icon::X, page);
    m_discard->setObjectName(u"discard"_s);
    for (QWidget *button : {m_assign, m_discard})
        gate.guard(button, Permission::InstrumentsSettle);
    m_teach = makeButton(tr("&Teach the code..."), ButtonKind::Secondary, Icon::Gear, page);
    m_teach->setObjectName(u"openTeach"_s);
    gate.guard(m_teach, Permission::LabConfigure);
    m_code = new CodeForm(m_api, page);
    m_reason = new ReasonRow({tr("Why the values are discarded"), tr("Discard for good"), tr("Keep them"),
                              tr("Discarding..."), tr("Checking whether they were discarded...")},
                             page);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(label);
    row->addWidget(m_number);
    row->addWidget(m_assign);
    row->addWidget(m_discard);
    row->addWidget(m_teach);
    row->addSpacing(grid(4));
    row->addWidget(m_together);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_advice);
    column->addLayout(row);
    column->addWidget(m_reason);
    column->addWidget(m_code);
    return page;
}

int InstrumentsPanel::count() const
{
    return m_feed.model().rowCount();
}

std::optional<InstrumentValue> InstrumentsPanel::current() const
{
    const QModelIndex index = m_list->current();
    return index.isValid() ? std::optional(m_feed.model().row(index)) : std::nullopt;
}

QList<InstrumentValueId> InstrumentsPanel::chosen() const
{
    const auto value = current();
    if (!value)
        return {};
    QList<InstrumentValueId> ids;
    for (const InstrumentValue &each : m_feed.model().together(*value))
        if (m_together->isChecked() || each.id == value->id)
            ids.append(each.id);
    return ids;
}

/// Another value is under the cursor, or the same one after news of it.
void InstrumentsPanel::onCurrent()
{
    const auto value = current();
    m_actions->setVisible(value.has_value());
    if (!value)
        return;
    const int several = int(m_feed.model().together(*value).size());
    m_together->setVisible(several > 1);
    m_together->setText(tr("All %n values of this sample in the message", nullptr, several));
    m_advice->setText(value->waitReason ? waitAdvice(*value->waitReason) : QString());
    if (m_shown != value->id) {
        m_shown = value->id;
        m_number->setText(value->sampleNumber);
        m_together->setChecked(true);
        m_reason->leave();
        m_code->leave();
        m_bar->clear();
    }
    update();
}

void InstrumentsPanel::update()
{
    m_assign->setText(m_isChecking ? tr("Checking...") : m_isBusy ? tr("Assigning...") : tr("&Assign"));
    m_assign->setEnabled(!m_isBusy && !m_number->text().trimmed().isEmpty());
    m_discard->setEnabled(!m_isBusy);
    m_number->setEnabled(!m_isBusy);
    m_together->setEnabled(!m_isBusy);
    m_reason->setBusy(m_isBusy, m_isChecking);
}

template <class Request>
void InstrumentsPanel::settle(const Request &request,
                              void (InstrumentsPanel::*tell)(const QList<InstrumentValue> &))
{
    m_isBusy = true;
    update();
    m_api.command(
        request, this,
        [this, tell](const Result<QList<InstrumentValue>> &answer) {
            m_isBusy = m_isChecking = false;
            update();
            if (!answer) {
                m_bar->showMessage(Tone::Bad, message(answer.error()));
                emit failed(answer.error());
                return;
            }
            m_feed.show(*answer);
            (this->*tell)(*answer);
            start();
        },
        [this](CommandState state) {
            m_isChecking = state == CommandState::Checking;
            update();
        });
}

void InstrumentsPanel::assign()
{
    const auto ids = chosen();
    if (ids.isEmpty() || !m_assign->isEnabled())
        return;
    settle(AssignInstrumentValues{ids, m_number->text().trimmed()}, &InstrumentsPanel::tellAssigned);
}

void InstrumentsPanel::discard(const QString &reason)
{
    const auto ids = chosen();
    if (ids.isEmpty() || m_isBusy)
        return;
    settle(DiscardInstrumentValues{ids, reason}, &InstrumentsPanel::tellDiscarded);
}

/// What waited for that is tried again at once.
void InstrumentsPanel::onTaught(const InstrumentCode &code)
{
    m_bar->clear();
    emit done(tr("What %1 of %2 stands for is known now.").arg(code.code, code.instrument));
    assign();
}

void InstrumentsPanel::tellAssigned(const QList<InstrumentValue> &values)
{
    const auto waits = std::ranges::find(values, InstrumentValueState::Waiting, &InstrumentValue::state);
    const int left = int(std::ranges::count(values, InstrumentValueState::Waiting, &InstrumentValue::state));
    const int placed = int(values.size()) - left;
    const QString sample = values.first().sampleNumber;
    if (placed > 0)
        emit done(tr("%n value(s) are in the drafts of %1.", nullptr, placed).arg(sample));
    if (left > 0)
        m_bar->showMessage(Tone::Warn,
                           tr("%n value(s) still wait: %1", nullptr, left)
                               .arg(waits->waitReason ? waitAdvice(*waits->waitReason) : QString()));
    else
        m_bar->clear();
}

void InstrumentsPanel::tellDiscarded(const QList<InstrumentValue> &values)
{
    m_reason->leave();
    m_bar->clear();
    emit done(tr("%n value(s) were discarded.", nullptr, int(values.size())));
}

void InstrumentsPanel::start()
{
    if (!m_list->current().isValid())
        m_list->selectFirst();
    m_list->setFocus(Qt::OtherFocusReason);
}

void InstrumentsPanel::takeNumber(const QString &number)
{
    if (!current() || m_isBusy)
        return;
    m_number->setText(number);
    m_number->setFocus(Qt::OtherFocusReason);
}

void InstrumentsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        start();
    else if (isEnter && m_number->hasFocus())
        assign();
    else if (event->key() == Qt::Key_Delete && !m_number->hasFocus() && m_discard->isEnabled())
        m_reason->open();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
