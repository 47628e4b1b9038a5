// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/alerts_panel.h"

#include "app/results/critical_watch.h"
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kSoonMs = 400;
constexpr int kLongestName = 120;
constexpr int kLongestReadBack = 300;

struct AlertTexts {
    Q_DECLARE_TR_FUNCTIONS(hms::app::AlertTexts)
};

QString stepText(AlertStep step)
{
    switch (step) {
    case AlertStep::Raised: return AlertTexts::tr("Raised by the review");
    case AlertStep::Told: return AlertTexts::tr("Told");
    case AlertStep::Escalated: return AlertTexts::tr("Nobody answered in time");
    case AlertStep::Acknowledged: return AlertTexts::tr("Acknowledged");
    }
    Q_UNREACHABLE();
}

StatusLook alertLook(const CriticalAlert &alert)
{
    if (alert.acknowledgedAt)
        return {AlertTexts::tr("Acknowledged"), Icon::Check, Tone::Ok};
    const bool escalated = std::ranges::any_of(
        alert.steps, [](const CriticalAlert::Step &step) { return step.step == AlertStep::Escalated; });
    return escalated ? StatusLook{AlertTexts::tr("Escalated"), Icon::Warning, Tone::Bad}
                     : StatusLook{AlertTexts::tr("Waits for an answer"), Icon::Bell, Tone::Warn};
}

QString valuesText(const CriticalAlert &alert)
{
    QStringList out;
    for (const CriticalAlert::Value &value : alert.values)
        out += (inDeskLanguage(value.label) + u' ' + format().inFigures(value.value) + u' ' + value.unit)
                   .trimmed();
    return out.join(u", "_s);
}

} // namespace

AlertsModel::AlertsModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const CriticalAlert &alert) { return alert.id.toText(); });
    setOrder([](const CriticalAlert &a, const CriticalAlert &b) {
        return std::tuple(a.acknowledgedAt.has_value(), b.raisedAt) <
               std::tuple(b.acknowledgedAt.has_value(), a.raisedAt);
    });
    setColumns({
        {.title = tr("Raised"),
         .text = [](const CriticalAlert &a) { return format().dateTime(a.raisedAt); },
         .sortKey = [](const CriticalAlert &a) { return a.raisedAt; }},
        {.title = tr("Patient"),
         .text = [](const CriticalAlert &a) { return a.patientName; },
         .tip = [](const CriticalAlert &a) { return a.patientNumber; },
         .strong = true},
        {.title = tr("Values"), .text = valuesText, .tip = valuesText, .stretch = true},
        {.title = tr("Status"),
         .text = [](const CriticalAlert &a) { return alertLook(a).word; },
         .badge = alertLook},
    });
}

AlertStepsModel::AlertStepsModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("When"),
         .text = [](const CriticalAlert::Step &s) { return format().timeWithSeconds(s.at); }},
        {.title = tr("Step"),
         .text = [](const CriticalAlert::Step &s) { return stepText(s.step); },
         .strong = true},
        {.title = tr("Who"),
         .text = [](const CriticalAlert::Step &s) { return s.who.value_or(QString()); },
         .stretch = true},
    });
}

AlertsPanel::AlertsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertsPanel::reload);
    buildUi(gate);
    connect(m_list, &TablePanel::currentChanged, this, [this] {
        m_who->clear();
        m_readBack->clear();
        update();
    });
    connect(m_list, &TablePanel::activated, this, [this] {
        if (m_call->isVisible())
            m_who->setFocus(Qt::OtherFocusReason);
    });
    for (const QLineEdit *each : {m_who, m_readBack})
        connect(each, &QLineEdit::textChanged, this, &AlertsPanel::update);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertsPanel::acknowledge);
    update();
}

void AlertsPanel::buildUi(PermissionGate &gate)
{
    m_bar = new MessageBar(this);
    m_list = new TablePanel(&m_alerts, this);
    m_list->setObjectName(u"alerts"_s);
    m_list->setAccessibleTitle(tr("Critical values"));
    m_list->setEmptyState(Icon::Check, tr("No critical values"),
                          tr("A critical value comes here the moment its result is reviewed."));
    m_alert = buildAlert(gate);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(4));
    row->addWidget(m_list, 3);
    row->addWidget(m_alert, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_bar);
    column->addLayout(row, 1);
}

QWidget *AlertsPanel::buildAlert(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    m_title = textLabel({}, TextRole::Title, page);
    m_values = textLabel({}, TextRole::Strong, page);
    m_values->setWordWrap(true);
    m_readBackText = textLabel({}, TextRole::Muted, page);
    m_readBackText->setWordWrap(true);
    m_steps = new TablePanel(&m_stepRows, page);
    m_steps->setObjectName(u"alertSteps"_s);
    m_steps->setAccessibleTitle(tr("What was done"));
    m_steps->setFilterVisible(false);
    m_call = new QWidget(page);
    m_who = new QLineEdit(m_call);
    m_who->setMaxLength(kLongestName);
    m_readBack = new QLineEdit(m_call);
    m_readBack->setMaxLength(kLongestReadBack);
    auto *form = new Form(2, m_call);
    form->addField(u"onBehalfOf"_s, tr("Who was &called"), m_who, Required::Yes);
    form->addField(u"callReadBack"_s, tr("Values they &read back"), m_readBack, Required::Yes);
    m_acknowledge = makeButton(tr("&Write the call down"), ButtonKind::Primary, Icon::Phone, m_call);
    m_acknowledge->setObjectName(u"acknowledgeCall"_s);
    gate.guard(m_acknowledge, Permission::ResultsEnter);
    auto *callColumn = new QVBoxLayout(m_call);
    callColumn->setContentsMargins({});
    callColumn->addWidget(form);
    callColumn->addWidget(m_acknowledge, 0, Qt::AlignTrailing);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_title);
    column->addWidget(m_values);
    column->addWidget(m_readBackText);
    column->addWidget(m_steps, 1);
    column->addWidget(m_call);
    return page;
}

void AlertsPanel::touch()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AlertsPanel::reload()
{
    m_soon.stop();
    m_api.call(ListCriticalAlerts{.mineOnly = {}, .openOnly = {}, .after = {}, .limit = {}}, this,
               m_generation.newest([this](const Result<QList<CriticalAlert>> &alerts) {
                   if (!alerts) {
                       emit failed(alerts.error());
                       return;
                   }
                   m_alerts.merge(*alerts);
                   if (!m_list->current().isValid())
                       m_list->selectFirst();
                   update();
                   emit changed();
               }));
}

int AlertsPanel::open() const
{
    return int(std::ranges::count_if(m_alerts.rows(),
                                     [](const CriticalAlert &alert) { return !alert.acknowledgedAt; }));
}

std::optional<CriticalAlert> AlertsPanel::current() const
{
    const QModelIndex index = m_list->current();
    return index.isValid() ? std::optional(m_alerts.row(index)) : std::nullopt;
}

void AlertsPanel::update()
{
    const auto alert = current();
    m_alert->setVisible(alert.has_value());
    if (!alert)
        return;
    m_title->setText(alert->patientName);
    m_values->setText(inDeskLanguage(alert->testName) + u":  "_s + valuesText(*alert));
    m_readBackText->setText(
        alert->readBack
            ? tr("%1 read back: %2").arg(alert->acknowledgedBy.value_or(QString()), *alert->readBack)
            : tr("Ordered by %1").arg(alert->doctorName));
    m_stepRows.setRows(alert->steps);
    m_call->setVisible(!alert->acknowledgedAt);
    m_acknowledge->setEnabled(!m_busy && !m_who->text().trimmed().isEmpty() &&
                              CriticalWatch::hasReadBack(*alert, m_readBack->text()));
}

void AlertsPanel::acknowledge()
{
    const auto alert = current();
    if (!alert || !m_acknowledge->isEnabled())
        return;
    m_busy = true;
    update();
    const QString who = m_who->text().trimmed();
    m_api.command(AcknowledgeCriticalAlert{alert->id, m_readBack->text().trimmed(), who}, this,
                  [this, who](const Result<CriticalAlert> &answer) {
                      m_busy = false;
                      if (answer) {
                          m_alerts.upsert(*answer);
                          emit done(tr("%1 has read the critical value back.").arg(who));
                          emit changed();
                      } else {
                          m_bar->showMessage(Tone::Bad, message(answer.error()));
                          emit failed(answer.error());
                          reload();
                      }
                      update();
                  });
}

void AlertsPanel::start()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void AlertsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        start();
    else if (isEnter && m_who->hasFocus())
        m_readBack->setFocus(Qt::TabFocusReason);
    else if (isEnter && m_readBack->hasFocus())
        acknowledge();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
