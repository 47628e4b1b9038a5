// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/sample_panel.h"

#include "app/orders/reject_sheet.h"
#include "app/orders/work_state.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/permission_gate.h"
#include "app/ui/specimen_words.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestPlace = 80;

bool hasOpenTests(const Sample &sample)
{
    return std::ranges::any_of(sample.orders,
                               [](const TestOrder &order) { return workState(order) != WorkState::Nothing; });
}

} // namespace

CustodyModel::CustodyModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("When"),
         .text = [](const SampleEvent &e) { return format().dateTime(e.at); },
         .sortKey = [](const SampleEvent &e) { return e.at; }},
        {.title = tr("Step"), .text = [](const SampleEvent &e) { return label(e.step); }, .strong = true},
        {.title = tr("By"), .text = [](const SampleEvent &e) { return e.by; }, .stretch = true},
        {.title = tr("Place"), .text = [](const SampleEvent &e) { return e.place.value_or(QString()); }},
        {.title = tr("Notes"), .text = [](const SampleEvent &e) { return e.notes.value_or(QString()); }},
    });
}

SamplePanel::SamplePanel(OpenSample &open, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
{
    buildUi(gate);
    const auto place = [this] {
        const QString typed = m_place->text().trimmed();
        return typed.isEmpty() ? std::nullopt : std::optional(typed);
    };
    connect(m_next, &QPushButton::clicked, this, &SamplePanel::next);
    connect(m_handOver, &QPushButton::clicked, this,
            [this, place] { m_open.step(SampleStep::HandedOver, place()); });
    connect(m_store, &QPushButton::clicked, this,
            [this, place] { m_open.step(SampleStep::Stored, place()); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_open.sample())
            emit printWanted({*m_open.sample()});
    });
    connect(m_rejectButton, &QPushButton::clicked, this, [this] {
        m_steps->hide();
        m_reject->open();
    });
    connect(m_reject, &RejectSheet::left, this, [this] {
        m_reject->hide();
        m_steps->show();
        start();
    });
    connect(m_reject, &RejectSheet::confirmed, this, [this](const QString &reason) {
        m_reject->hide();
        m_steps->show();
        m_open.reject(reason);
    });
    connect(&m_open, &OpenSample::changed, this, &SamplePanel::update);
    update();
}

void SamplePanel::buildUi(PermissionGate &gate)
{
    m_patient = textLabel({}, TextRole::Strong, this);
    m_what = textLabel({}, TextRole::Muted, this);
    m_tests = textLabel({}, TextRole::Body, this);
    m_tests->setWordWrap(true);
    m_reason = textLabel({}, TextRole::Error, this);
    m_reason->setObjectName(u"sampleReason"_s);
    m_reason->setWordWrap(true);
    m_chain = new TablePanel(&m_custody, this);
    m_chain->setObjectName(u"custody"_s);
    m_chain->setAccessibleTitle(tr("Chain of custody"));
    m_chain->setFilterVisible(false);
    m_chain->setEmptyState(Icon::Transfer, tr("Nothing happened to it yet"), {});
    m_reject = new RejectSheet(this);
    m_steps = new QWidget(this);
    m_steps->setLayout(buildSteps(gate));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(buildHead());
    column->addWidget(m_patient);
    column->addWidget(m_what);
    column->addWidget(m_tests);
    column->addWidget(m_reason);
    column->addWidget(textLabel(tr("Where it has been"), TextRole::Caption, this));
    column->addWidget(m_chain, 1);
    column->addWidget(m_steps);
    column->addWidget(m_reject);
}

QLayout *SamplePanel::buildHead()
{
    m_number = textLabel({}, TextRole::Title, this);
    m_number->setObjectName(u"sampleNumber"_s);
    m_status = new StatusBadge({}, this);
    m_status->setObjectName(u"sampleStatus"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(m_number);
    row->addWidget(m_status);
    row->addStretch(1);
    return row;
}

QLayout *SamplePanel::buildSteps(PermissionGate &gate)
{
    m_place = new QLineEdit(this);
    m_place->setObjectName(u"place"_s);
    m_place->setMaxLength(kLongestPlace);
    m_place->setPlaceholderText(tr("To whom, or where (may stay empty)"));
    m_place->setAccessibleName(tr("To whom, or where"));
    m_handOver = makeButton(tr("&Hand over"), ButtonKind::Secondary, Icon::Transfer, this);
    m_handOver->setObjectName(u"handOver"_s);
    m_store = makeButton(tr("S&tore"), ButtonKind::Secondary, Icon::Box, this);
    m_store->setObjectName(u"store"_s);
    m_print = makeButton(tr("Print the &label"), ButtonKind::Quiet, Icon::Printer, this);
    m_rejectButton = makeButton(tr("Re&ject..."), ButtonKind::Secondary, Icon::Ban, this);
    m_rejectButton->setObjectName(u"reject"_s);
    m_next = makeButton({}, ButtonKind::Primary, Icon::Check, this);
    m_next->setObjectName(u"nextStep"_s);
    for (Button *each : {m_handOver, m_store, m_rejectButton})
        gate.guard(each, Permission::SamplesCollect);
    auto *place = new QHBoxLayout;
    place->setSpacing(grid(2));
    place->addWidget(m_place, 1);
    place->addWidget(m_handOver);
    place->addWidget(m_store);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_rejectButton);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(place);
    column->addLayout(buttons);
    return column;
}

void SamplePanel::update()
{
    const auto &sample = m_open.sample();
    setEnabled(sample.has_value());
    if (!sample)
        return;
    m_number->setText(format().isolated(sample->sampleNumber));
    m_status->setLook(look(sample->status));
    m_patient->setText(sample->patientName);
    m_what->setText(format().isolated(sample->patientNumber) + u"  ·  "_s +
                    ageAndSex(sample->ageYears, sample->sex) + u"  ·  "_s + label(sample->container) +
                    u"  ·  "_s + label(sample->specimen));
    m_reason->setText(sample->rejectReason ? tr("Rejected: %1").arg(*sample->rejectReason) : QString());
    m_reason->setVisible(sample->rejectReason.has_value());
    m_custody.setRows(sample->events);
    showTests(*sample);

    const bool idle = !m_open.isBusy();
    const bool alive = sample->status == SampleStatus::Collected || sample->status == SampleStatus::Received;
    switch (sample->status) {
    case SampleStatus::Labelled: m_next->setText(tr("&Take the sample")); break;
    case SampleStatus::Collected: m_next->setText(tr("&Receive in the lab")); break;
    case SampleStatus::Received: m_next->setText(tr("&Enter results")); break;
    case SampleStatus::Rejected: m_next->setText(tr("&Take a new sample")); break;
    case SampleStatus::Discarded: break;
    }
    m_next->setVisible(sample->status != SampleStatus::Discarded);
    m_next->setEnabled(idle && (sample->status == SampleStatus::Collected || hasOpenTests(*sample)));
    m_handOver->setEnabled(idle && alive);
    m_store->setEnabled(idle && sample->status == SampleStatus::Received);
    m_rejectButton->setEnabled(idle && alive && hasOpenTests(*sample));
}

void SamplePanel::showTests(const Sample &sample)
{
    QStringList tests;
    for (const TestOrder &order : sample.orders)
        tests += tr("%1 (%2)", "test, its state").arg(inDeskLanguage(order.testName), stateLook(order).word);
    m_tests->setText(tests.join(u", "_s));
}

void SamplePanel::next()
{
    const auto &sample = m_open.sample();
    if (!sample || !m_next->isEnabled())
        return;
    switch (sample->status) {
    case SampleStatus::Collected: m_open.step(SampleStep::Received); break;
    case SampleStatus::Received: emit entryWanted(*sample); break;
    case SampleStatus::Labelled:
    case SampleStatus::Rejected: emit collectWanted(sample->orders.first()); break;
    case SampleStatus::Discarded: break;
    }
}

void SamplePanel::start()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void SamplePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
