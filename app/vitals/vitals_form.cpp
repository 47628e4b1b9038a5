// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/vitals_form.h"

#include "app/ui/columns_layout.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"
#include "app/vitals/reading_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kColumns = 3;

} // namespace

VitalsForm::VitalsForm(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    buildUi(gate);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        connect(m_fields[i], &ReadingEdit::edited, this, &VitalsForm::keepDraft);
        connect(m_fields[i], &ReadingEdit::left, this, [this, i] { next(i); });
    }
    connect(m_reason, &QLineEdit::textEdited, this, &VitalsForm::keepDraft);
    connect(m_reason, &QLineEdit::returnPressed, this, &VitalsForm::save);
    connect(m_save, &QPushButton::clicked, this, &VitalsForm::save);
    open({}, {});
}

void VitalsForm::buildUi(PermissionGate &gate)
{
    m_message = new MessageBar;
    auto *fields = new ColumnsLayout(kColumns);
    fields->setSpacing(grid(3));
    for (const Reading reading : kReadings) {
        auto *field = new ReadingEdit(reading);
        fields->addWidget(field);
        m_fields.append(field);
    }
    m_correction = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setMaxLength(300);
    m_reason->setPlaceholderText(tr("Reason (it is recorded)"));
    auto *caption = textLabel(tr("Wh&y the earlier values are wrong"), TextRole::Caption);
    caption->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why the earlier values are wrong"));
    auto *correction = new QVBoxLayout(m_correction);
    correction->setContentsMargins({});
    correction->setSpacing(grid(1));
    correction->addWidget(caption);
    correction->addWidget(m_reason);
    m_save = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"saveVitals"_s);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    gate.guard(m_save, Permission::ClinicalVitals);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_message);
    column->addLayout(fields);
    column->addWidget(m_correction);
    column->addWidget(m_save);
}

QString VitalsForm::formOf(VisitId visit)
{
    return u"vitals-"_s + visit.toText();
}

void VitalsForm::open(VisitId visit, const QString &patientName)
{
    m_visit = visit;
    m_name = patientName;
    m_message->clear();
    leaveCorrection();
    if (visit.isValid() && restoreDraft())
        m_message->showMessage(Tone::Info, tr("You were not finished here. What you typed is back."));
    update();
}

void VitalsForm::setAge(int years)
{
    for (ReadingEdit *field : std::as_const(m_fields))
        field->setAge(years);
}

void VitalsForm::start()
{
    m_fields.first()->setFocus(Qt::OtherFocusReason);
}

void VitalsForm::fill(const VitalSigns &signs)
{
    for (ReadingEdit *field : std::as_const(m_fields))
        field->setText(readingText(field->reading(), signs));
}

void VitalsForm::correct(const Vitals &vitals)
{
    if (vitals.visitId != m_visit || m_saving.contains(m_visit))
        return;
    m_corrects = vitals.id;
    fill(vitals.signs);
    m_reason->clear();
    update();
    start();
}

void VitalsForm::leaveCorrection()
{
    m_corrects.reset();
    m_reason->clear();
    fill({});
    update();
}

// ---- drafts
// --------------------------------------------------------------------------------------------------

void VitalsForm::keepDraft()
{
    if (!m_drafts || !m_visit.isValid())
        return;
    QJsonObject kept;
    for (const ReadingEdit *field : std::as_const(m_fields))
        if (!field->text().trimmed().isEmpty())
            kept.insert(QString::number(int(field->reading())), field->text());
    if (kept.isEmpty() && !m_corrects) {
        m_drafts->discard(formOf(m_visit));
        return;
    }
    if (m_corrects) {
        kept.insert(u"corrects"_s, m_corrects->toText());
        kept.insert(u"reason"_s, m_reason->text());
    }
    m_drafts->keep(formOf(m_visit), kept);
}

bool VitalsForm::restoreDraft()
{
    const auto kept = m_drafts ? m_drafts->restored(formOf(m_visit)) : std::nullopt;
    if (!kept)
        return false;
    for (ReadingEdit *field : std::as_const(m_fields))
        field->setText(kept->value(QString::number(int(field->reading()))).toString());
    if (const auto corrects = Ulid::fromText(kept->value("corrects"_L1).toString()))
        m_corrects = VitalsId(*corrects);
    m_reason->setText(kept->value("reason"_L1).toString());
    return true;
}

// ---- saving
// --------------------------------------------------------------------------------------------------

void VitalsForm::next(qsizetype after)
{
    if (after + 1 < m_fields.size())
        m_fields[after + 1]->setFocus(Qt::TabFocusReason);
    else if (m_corrects)
        m_reason->setFocus(Qt::TabFocusReason);
    else
        save();
}

/// Empty when something typed cannot be, or nothing is typed; the form says so.
std::optional<RecordVitals> VitalsForm::request()
{
    RecordVitals out;
    out.visitId = m_visit;
    for (ReadingEdit *field : std::as_const(m_fields))
        if (!field->read(out.signs))
            return std::nullopt;
    if (out.signs == VitalSigns{}) {
        m_message->showMessage(Tone::Warn, tr("Nothing is measured yet. Type at least one value."));
        start();
        return std::nullopt;
    }
    out.correctsId = m_corrects;
    if (!m_corrects)
        return out;
    out.reason = m_reason->text().trimmed();
    if (out.reason->isEmpty()) {
        m_message->showMessage(Tone::Warn, tr("A correction needs a reason, which is recorded."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return out;
}

void VitalsForm::save()
{
    if (!m_save->isEnabled())
        return;
    const auto wanted = request();
    if (!wanted)
        return;
    m_message->clear();
    m_saving.insert(m_visit);
    update();
    m_api.command(
        *wanted, this,
        [this, visit = m_visit, name = m_name](const Result<Vitals> &answer) {
            onAnswer(visit, name, answer);
        },
        [this, visit = m_visit](CommandState state) {
            m_checking = state == CommandState::Checking;
            if (visit == m_visit)
                update();
        });
}

void VitalsForm::onAnswer(VisitId visit, const QString &name, const Result<Vitals> &answer)
{
    m_saving.remove(visit);
    const bool isShown = visit == m_visit;
    update();
    if (!answer) {
        if (isShown)
            onRefused(answer.error());
        else
            emit failed(answer.error()); // The draft stays with that patient.
        return;
    }
    if (m_drafts)
        m_drafts->discard(formOf(visit));
    if (isShown)
        leaveCorrection();
    emit saved(*answer, name);
}

void VitalsForm::onRefused(const Error &error)
{
    const QString member = error.field().section(u'.', -1);
    for (ReadingEdit *field : std::as_const(m_fields))
        if (error.code == ErrorCode::Invalid && hasMember(field->reading(), member)) {
            field->refuse();
            break;
        }
    m_message->showMessage(Tone::Bad, message(error));
}

void VitalsForm::update()
{
    const bool busy = m_saving.contains(m_visit);
    for (ReadingEdit *field : std::as_const(m_fields))
        field->setEnabled(m_visit.isValid() && !busy);
    m_correction->setVisible(m_corrects.has_value());
    m_correction->setEnabled(!busy);
    m_save->setEnabled(m_visit.isValid() && !busy);
    if (busy)
        m_save->setText(m_checking ? tr("Checking whether it was saved...") : tr("Saving..."));
    else
        m_save->setText(m_corrects ? tr("&Save the correction") : tr("&Save the vitals"));
}

void VitalsForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (event->key() == Qt::Key_Escape && m_corrects && !m_saving.contains(m_visit)) {
        if (m_drafts)
            m_drafts->discard(formOf(m_visit));
        leaveCorrection();
        start();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hms::app
