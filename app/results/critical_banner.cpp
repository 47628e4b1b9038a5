// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/critical_banner.h"

#include "app/results/critical_watch.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTickMs = 10'000;
constexpr int kLongestReadBack = 300;
constexpr int kFieldWidth = 60; ///< Grid steps.

QString valueText(const CriticalAlert::Value &value)
{
    QString text = inDeskLanguage(value.label) + u"  "_s + format().inFigures(value.value);
    if (!value.unit.isEmpty())
        text += u' ' + value.unit;
    if (!value.range.isEmpty())
        text += u"  "_s + CriticalBanner::tr("(usual %1)").arg(format().inFigures(value.range));
    return text;
}

} // namespace

CriticalBanner::CriticalBanner(CriticalWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
{
    setObjectName(u"criticalBanner"_s);
    buildUi();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &CriticalBanner::showClock);
    connect(&m_watch, &CriticalWatch::changed, this, &CriticalBanner::update);
    connect(&m_watch, &CriticalWatch::failed, this, [this](const Error &error) {
        m_problem->setText(message(error));
        m_problem->show();
    });
    connect(m_readBack, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        update();
    });
    connect(m_acknowledge, &QPushButton::clicked, this, &CriticalBanner::acknowledge);
    update();
}

void CriticalBanner::buildUi()
{
    m_head = textLabel({}, TextRole::Strong, this);
    m_head->setObjectName(u"criticalHead"_s);
    m_patient = textLabel({}, TextRole::Strong, this);
    m_patient->setObjectName(u"criticalPatient"_s);
    m_values = textLabel({}, TextRole::Title, this);
    m_values->setObjectName(u"criticalValues"_s);
    m_values->setWordWrap(true);
    m_clock = textLabel({}, TextRole::Muted, this);
    m_problem = textLabel({}, TextRole::Error, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *caption = textLabel(tr("Read bac&k"), TextRole::Caption, this);
    m_readBack = new QLineEdit(this);
    m_readBack->setObjectName(u"readBack"_s);
    m_readBack->setMaxLength(kLongestReadBack);
    m_readBack->setPlaceholderText(tr("Type each critical value"));
    m_readBack->setAccessibleName(tr("Read back: type each critical value"));
    m_readBack->setFixedWidth(grid(kFieldWidth));
    caption->setBuddy(m_readBack);
    m_acknowledge = makeButton(tr("I have read it"), ButtonKind::Danger, Icon::Check, this);
    m_acknowledge->setObjectName(u"acknowledge"_s);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(grid(1));
    auto *first = new QHBoxLayout;
    first->setSpacing(grid(3));
    first->addWidget(m_head);
    first->addWidget(m_patient);
    first->addWidget(m_clock, 1);
    lines->addLayout(first);
    lines->addWidget(m_values);
    lines->addWidget(m_problem);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    row->setSpacing(grid(3));
    row->addWidget(new IconLabel(Icon::Warning, Tone::Bad, 2, this));
    row->addLayout(lines, 1);
    row->addWidget(caption);
    row->addWidget(m_readBack);
    row->addWidget(m_acknowledge);
}

void CriticalBanner::update()
{
    const QList<CriticalAlert> &alerts = m_watch.alerts();
    setVisible(!alerts.isEmpty());
    if (alerts.isEmpty()) {
        const bool hadCursor = m_readBack->hasFocus();
        m_alert.reset();
        m_tick.stop();
        m_readBack->clear();
        if (hadCursor && window()->focusWidget() == m_readBack)
            m_readBack->clearFocus();
        return;
    }
    if (!m_alert || m_alert->id != alerts.first().id) {
        m_alert = alerts.first();
        const QSignalBlocker quiet(m_readBack);
        m_readBack->clear();
        m_problem->hide();
        m_tick.start();
    }
    m_alert = alerts.first();
    showAlert(*m_alert);
    m_head->setText(alerts.size() > 1 ? tr("CRITICAL VALUE, 1 of %1").arg(format().number(alerts.size()))
                                      : tr("CRITICAL VALUE"));
    m_acknowledge->setEnabled(!m_watch.isBusy() && CriticalWatch::hasReadBack(*m_alert, m_readBack->text()));
    m_readBack->setReadOnly(m_watch.isBusy()); // Disabled it would lose the cursor.
}

void CriticalBanner::showAlert(const CriticalAlert &alert)
{
    m_patient->setText(
        tr("%1  ·  %2  ·  %3", "patient, number, test")
            .arg(alert.patientName, format().isolated(alert.patientNumber), inDeskLanguage(alert.testName)));
    QStringList values;
    for (const CriticalAlert::Value &value : alert.values)
        values += valueText(value);
    m_values->setText(values.join(u"     "_s));
    setAccessibleName(tr("Critical value of %1: %2").arg(alert.patientName, m_values->text()));
    showClock();
}

void CriticalBanner::showClock()
{
    if (!m_alert)
        return;
    const QString raised = tr("since %1").arg(format().time(m_alert->raisedAt));
    m_clock->setText(
        m_alert->escalatesAt
            ? tr("%1; the next person is told at %2").arg(raised, format().time(*m_alert->escalatesAt))
            : raised);
}

void CriticalBanner::acknowledge()
{
    if (m_alert && m_acknowledge->isEnabled())
        m_watch.acknowledge(m_alert->id, m_readBack->text().trimmed());
}

void CriticalBanner::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_acknowledge->isEnabled()) {
        acknowledge();
    } else if (isEnter) {
        m_problem->setText(tr("Each critical value must be typed as it is shown."));
        m_problem->show();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace hms::app
