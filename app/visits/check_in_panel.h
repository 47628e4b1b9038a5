// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/visits/visits_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace hms::app {

class OpenVisitNotice;
class Segmented;
class VisitTicket;

/// Checks one patient in to one doctor for one day, then shows the serial, the bill and what is due. A visit
/// that is already open is shown with what can be done about it.
class CheckInPanel final : public QWidget {
    Q_OBJECT

public:
    CheckInPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// An invalid id: nobody is at the desk; what was last checked in stays in sight.
    void setPatient(PatientId patient, const QString &name);
    void setDoctor(const std::optional<DoctorRow> &doctor);
    /// A null date means today.
    void setDay(QDate day);
    /// True when there is a patient and a doctor and nothing is under way.
    [[nodiscard]] bool isReady() const;
    void checkIn();
    /// Asks for the token of the visit in sight once more.
    void printToken();
    /// Goes to the cashier with the bill of the visit in sight.
    void takePayment();
    /// News of a visit's bill; other visits than the one in sight change nothing.
    void showBillStatus(VisitId visit, const QString &status);

signals:
    void checkedIn(const hms::CheckIn::Response &result);
    void tokenWanted(hms::VisitId visit);
    void paymentWanted(hms::BillId bill);
    void failed(const hms::Error &error);
    /// What to do about the visit that is already open.
    void entryWanted(const hms::Visit &visit);
    void frontWanted(const hms::Visit &visit);
    void otherDoctorWanted();

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildForm(PermissionGate &gate);
    void update();
    void onAnswer(const CheckIn &asked, const Result<CheckIn::Response> &answer);
    void setBusy(bool busy);
    [[nodiscard]] QString doctorText() const;
    [[nodiscard]] QString feeText() const;

    ApiClient &m_api;
    PatientId m_patient;
    QString m_patientName;
    std::optional<DoctorRow> m_doctor;
    QDate m_day; ///< Null: today.
    bool m_busy = false;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_where = nullptr;
    Segmented *m_type = nullptr;
    Segmented *m_priority = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_button = nullptr;
    VisitTicket *m_ticket = nullptr;
    OpenVisitNotice *m_notice = nullptr;
};

} // namespace hms::app
