// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_view.h"

#include "app/documents/image_strip.h"
#include "app/results/value_table.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ResultView::ResultView(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
{
    m_patient = textLabel({}, TextRole::Title, this);
    m_patient->setObjectName(u"resultPatient"_s);
    m_person = textLabel({}, TextRole::Muted, this);
    m_test = textLabel({}, TextRole::Strong, this);
    m_test->setObjectName(u"resultTest"_s);
    m_steps = textLabel({}, TextRole::Muted, this);
    m_steps->setWordWrap(true);
    m_notes = textLabel({}, TextRole::Body, this);
    m_notes->setObjectName(u"resultNotes"_s);
    m_notes->setWordWrap(true);
    m_status = new StatusBadge({}, this);
    m_values = new ValueTable(this);
    m_images = new ImageStrip(api, gate, this);
    connect(m_images, &ImageStrip::failed, this, &ResultView::failed);
    auto *names = new QHBoxLayout;
    names->setSpacing(grid(3));
    names->addWidget(m_patient);
    names->addWidget(m_person, 1);
    names->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(names);
    column->addWidget(m_test);
    column->addWidget(m_steps);
    column->addWidget(m_notes);
    column->addSpacing(grid(1));
    column->addWidget(m_values, 1);
    column->addWidget(m_images);
}

void ResultView::showHead(const TestOrder &order)
{
    m_patient->setText(order.patientName);
    m_person->setText(personLine(order));
    m_test->setText(
        order.sampleNumber
            ? tr("%1, sample %2").arg(inDeskLanguage(order.testName), format().isolated(*order.sampleNumber))
            : inDeskLanguage(order.testName));
    m_steps->clear();
    m_notes->hide();
    m_status->setLook(look(order.status));
    m_values->show({});
    m_images->close();
}

void ResultView::show(const GetTestResult::Response &result)
{
    showHead(result.order);
    if (!result.result)
        return;
    m_status->setLook(look(result.result->status));
    showSteps(*result.result);
    m_images->open({DocumentOwnerKind::TestResult, result.result->id.value});
    if (const ParsedTemplate parsed = TestTemplate::parse(result.document))
        m_values->show(ShownValue::of(parsed.value, result.result->fields, result.previous));
}

void ResultView::showSteps(const TestResult &result)
{
    QStringList steps;
    const auto step = [&](const QString &text, const std::optional<QString> &who,
                          const std::optional<QDateTime> &at) {
        if (who && at)
            steps += text.arg(*who, format().dateTime(*at));
    };
    if (result.version > 1)
        steps += tr("Version %1").arg(format().number(result.version));
    if (result.instrument)
        steps += tr("Measured by %1").arg(*result.instrument);
    step(tr("Entered by %1, %2"), result.completedBy, result.completedAt);
    step(tr("Reviewed by %1, %2"), result.reviewedBy, result.reviewedAt);
    step(tr("Released by %1, %2"), result.releasedBy, result.releasedAt);
    m_steps->setText(steps.join(u"  ·  "_s));
    QStringList notes;
    if (result.holdReason)
        notes += tr("Held: %1").arg(*result.holdReason);
    if (result.amendReason)
        notes += tr("Amended: %1").arg(*result.amendReason);
    if (result.reviewNotes)
        notes += tr("Notes: %1").arg(*result.reviewNotes);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace hms::app
