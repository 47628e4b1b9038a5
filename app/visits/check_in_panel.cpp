// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/check_in_panel.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"
#include "app/visits/open_visit_notice.h"
#include "app/visits/visit_ticket.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

CheckInPanel::CheckInPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi(gate);
    connect(m_button, &QPushButton::clicked, this, &CheckInPanel::checkIn);
    connect(m_reason, &QLineEdit::returnPressed, this, &CheckInPanel::checkIn);
    connect(m_ticket, &VisitTicket::tokenWanted, this, &CheckInPanel::tokenWanted);
    connect(m_ticket, &VisitTicket::paymentWanted, this, &CheckInPanel::paymentWanted);
    connect(m_notice, &OpenVisitNotice::entryWanted, this, &CheckInPanel::entryWanted);
    connect(m_notice, &OpenVisitNotice::frontWanted, this, &CheckInPanel::frontWanted);
    connect(m_notice, &OpenVisitNotice::otherDoctorWanted, this, [this] {
        m_pages->setCurrentWidget(m_form);
        emit otherDoctorWanted();
    });
    update();
}

void CheckInPanel::buildUi(PermissionGate &gate)
{
    m_ticket = new VisitTicket(gate);
    m_notice = new OpenVisitNotice(gate);
    m_form = buildForm(gate);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_ticket);
    m_pages->addWidget(m_notice);
}

QWidget *CheckInPanel::buildForm(PermissionGate &gate)
{
    auto *form = new QWidget;
    m_who = textLabel({}, TextRole::Title);
    m_who->setObjectName(u"checkInWho"_s);
    m_where = textLabel({}, TextRole::Muted);
    m_where->setObjectName(u"checkInWhere"_s);
    m_where->setWordWrap(true);
    m_type = new Segmented;
    for (const VisitType type : {VisitType::New, VisitType::FollowUp, VisitType::Emergency})
        m_type->addEnum(label(type), type);
    m_priority = new Segmented;
    for (const Priority priority : {Priority::Routine, Priority::Urgent, Priority::Stat})
        m_priority->addEnum(label(priority), priority);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"visitReason"_s);
    m_reason->setMaxLength(200);
    m_button = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_button->setObjectName(u"checkIn"_s);
    gate.guard(m_button, Permission::VisitsCreate);

    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_who);
    who->addWidget(m_where);
    auto *head = new QHBoxLayout;
    head->addLayout(who, 1);
    head->addWidget(m_button);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(grid(3));
    fields->setVerticalSpacing(grid(1));
    const auto add = [fields](int column, const QString &caption, QWidget *field) {
        QLabel *text = textLabel(caption, TextRole::Caption);
        text->setBuddy(field);
        field->setAccessibleName(QString(caption).remove(u'&'));
        fields->addWidget(text, 0, column);
        fields->addWidget(field, 1, column);
    };
    add(0, tr("&Visit type"), m_type);
    add(1, tr("Pri&ority"), m_priority);
    add(2, tr("&Reason"), m_reason);
    fields->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(head);
    layout->addLayout(fields);
    return form;
}

void CheckInPanel::setPatient(PatientId patient, const QString &name)
{
    const bool other = patient != m_patient;
    m_patient = patient;
    m_patientName = name;
    if (other && patient.isValid()) {
        m_type->setEnumValue(VisitType::New);
        m_priority->setEnumValue(Priority::Routine);
        m_reason->clear();
    }
    if (patient.isValid() || m_pages->currentWidget() == m_notice)
        m_pages->setCurrentWidget(m_form);
    update();
}

void CheckInPanel::setDoctor(const std::optional<DoctorRow> &doctor)
{
    m_doctor = doctor;
    update();
}

void CheckInPanel::setDay(QDate day)
{
    m_day = day;
    update();
}

bool CheckInPanel::isReady() const
{
    return m_patient.isValid() && m_doctor && !m_busy;
}

void CheckInPanel::checkIn()
{
    if (!isReady() || !m_button->isEnabled())
        return;
    CheckIn request;
    request.patientId = m_patient;
    request.doctorId = m_doctor->id;
    request.visitType = m_type->valueAs<VisitType>();
    request.priority = m_priority->valueAs<Priority>();
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        request.reason = reason;
    if (!m_day.isNull())
        request.visitDate = m_day;
    setBusy(true);
    m_api.command(
        request, this,
        [this, request](const Result<CheckIn::Response> &answer) { onAnswer(request, answer); },
        [this](CommandState state) {
            if (state == CommandState::Checking)
                m_button->setText(tr("Checking whether it was done..."));
        });
}

void CheckInPanel::onAnswer(const CheckIn &asked, const Result<CheckIn::Response> &answer)
{
    setBusy(false);
    const bool stillHere = asked.patientId == m_patient;
    if (answer) {
        // Somebody else may stand at the desk by now: their form stays; the token is printed all the same.
        if (stillHere) {
            m_ticket->show(answer->visit_, answer->bill);
            m_pages->setCurrentWidget(m_ticket);
        }
        emit tokenWanted(answer->visit_.id);
        emit checkedIn(*answer);
        return;
    }
    const auto open = answer.error().code == ErrorCode::Conflict
                          ? decodeAnswer<Visit>(answer.error().data.value("current"_L1))
                          : Result<Visit>(answer.error());
    if (!open || !stillHere) {
        emit failed(answer.error());
        return;
    }
    m_notice->show(*open);
    m_pages->setCurrentWidget(m_notice);
    m_notice->start();
}

void CheckInPanel::printToken()
{
    if (m_pages->currentWidget() == m_ticket)
        m_ticket->printToken();
}

void CheckInPanel::takePayment()
{
    if (m_pages->currentWidget() == m_ticket)
        m_ticket->takePayment();
}

void CheckInPanel::showBillStatus(VisitId visit, const QString &status)
{
    if (const auto known = enumFromText<BillStatus>(status); known && m_ticket->visitId() == visit)
        m_ticket->setBillStatus(*known);
}

void CheckInPanel::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

QString CheckInPanel::doctorText() const
{
    if (!m_doctor)
        return tr("Choose a doctor above: arrows or the digit in front, then Enter.");
    return m_day.isNull() ? tr("to %1, room %2, today").arg(m_doctor->name, m_doctor->room)
                          : tr("to %1, room %2, on %3", "doctor, room, day")
                                .arg(m_doctor->name, m_doctor->room, format().longDate(m_day));
}

QString CheckInPanel::feeText() const
{
    if (!m_doctor)
        return {};
    if (!m_doctor->consultationFee)
        return tr("no price is set");
    return m_doctor->hospitalFee && m_doctor->hospitalFee->minor > 0
               ? tr("fee %1, hospital %2")
                     .arg(format().moneyWithCurrency(*m_doctor->consultationFee),
                          format().moneyWithCurrency(*m_doctor->hospitalFee))
               : tr("fee %1").arg(format().moneyWithCurrency(*m_doctor->consultationFee));
}

void CheckInPanel::update()
{
    m_who->setText(m_patient.isValid() ? m_patientName : tr("Nobody chosen yet"));
    const QString fee = feeText();
    m_where->setText(fee.isEmpty() ? doctorText() : doctorText() + u"  ·  "_s + fee);
    m_button->setEnabled(isReady());
    m_button->setText(m_busy           ? tr("Checking in...")
                      : m_day.isNull() ? tr("Chec&k in (F4)")
                                       : tr("Boo&k the day (F4)"));
}

} // namespace hms::app
