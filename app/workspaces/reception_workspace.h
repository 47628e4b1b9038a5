// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_service.h"
#include "app/shell/workspace.h"
#include "shared/visits/visits_protocol.h"

class QStackedLayout;

namespace hms::app {

class CheckInPanel;
class DoctorBoard;
class DocumentsPanel;
class OrderPage;
class PatientBanner;
class PatientForm;
class PatientHistory;
class PatientSearch;
class ReportWindow;
class VisitList;
class WeekStrip;

/// The front desk: find or register a person on the left, check them in to a doctor on the right.
class ReceptionWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit ReceptionWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openPatient(PatientId patient) override;
    bool openQueue(DoctorId doctor) override;
    bool checkIn(PatientId patient) override;

    static WorkspaceFactory factory();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Desk &desk);
    QWidget *buildPatients(const Desk &desk);
    QWidget *buildDoctors(const Desk &desk);
    void connectPatients();
    void connectVisits(const Desk &desk);
    void connectPrinting();
    void setToday(QDate today);
    void newPatient();
    void choosePatient(const PatientHit &hit);
    void showPatient(const Patient &patient);
    void onSaved(const Patient &patient, bool registered);
    void closePatient();
    void checkInOrChoose();
    void onCheckedIn(const CheckIn::Response &result);
    void chooseDoctor(DoctorId doctor);
    void chooseDay(QDate day);
    void showVisit(const Visit &visit);
    void showTests();
    void leaveTests();
    void onPrintStage(const PrintProgress &progress);

    PrinterRouting m_printers;
    PrintService m_prints;
    bool m_checkInNext = false; ///< The patient being opened is to be checked in.
    QStackedLayout *m_left = nullptr;
    QWidget *m_searchPage = nullptr;
    QWidget *m_patientPage = nullptr;
    PatientSearch *m_search = nullptr;
    PatientForm *m_form = nullptr;
    PatientBanner *m_banner = nullptr;
    PatientHistory *m_history = nullptr;
    DocumentsPanel *m_documents = nullptr;
    WeekStrip *m_week = nullptr;
    DoctorBoard *m_board = nullptr;
    CheckInPanel *m_checkIn = nullptr;
    VisitList *m_visits = nullptr;
    QStackedLayout *m_right = nullptr; ///< Doctors and visits, or the tests of one visit.
    OrderPage *m_tests = nullptr;
    ReportWindow *m_report = nullptr;
};

} // namespace hms::app
