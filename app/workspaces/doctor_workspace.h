// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consultations/consultation_pages.h"
#include "app/shell/workspace.h"
#include "app/visits/queue_feed.h"
#include "app/workspaces/doctor_papers.h"

class QStackedLayout;

namespace hms::app {

class ConditionsPanel;
class ConsultationView;
class DoctorPicker;
class DocumentsPanel;
class FoldingColumns;
class OrderPanel;
class PatientBanner;
class PatientHistory;
class PrescriptionPanel;
class QueueList;
class ReportWindow;
class ServingPanel;

/// The doctor's own room: who is here now and who waits on the left, the consultation's page in the middle,
/// what is known of the patient on the right (on a narrow screen it shares the queue's place); F9 for the
/// next one. Somebody who may call in every queue chooses the doctor.
class DoctorWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit DoctorWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    void activate() override;
    bool openPatient(PatientId patient) override;
    bool openQueue(DoctorId doctor) override;

    static WorkspaceFactory factory();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Desk &desk);
    QWidget *buildQueue(const Desk &desk);
    QWidget *buildPage(const Desk &desk);
    QWidget *buildFile(const Desk &desk);
    void connectQueue(const Desk &desk);
    void connectFile(const Desk &desk);
    void connectPapers();
    void chooseQueue(const Desk &desk);
    void finish(const Session &session, VisitId visit, const std::function<void(bool)> &then);
    void onQueueChanged();
    void showServed();
    void openEntry(const QueueEntry &entry);
    void openFile(PatientId patient);
    void closeFile();
    void openCertificate(const Certificate &certificate);
    void refresh();
    void writeCertificate();
    void printPrescription();

    QueueFeed m_feed;
    ConsultationPages m_pages;
    DoctorPapers m_papers;
    VisitId m_served; ///< Whose page came into sight by itself.
    bool m_vitalsTaken = false;
    DoctorPicker *m_picker = nullptr;
    ServingPanel *m_serving = nullptr;
    QueueList *m_queue = nullptr;
    QStackedLayout *m_middle = nullptr;
    QWidget *m_sheetPage = nullptr;
    PatientBanner *m_banner = nullptr;
    ConsultationView *m_page = nullptr;
    PrescriptionPanel *m_prescription = nullptr;
    OrderPanel *m_tests = nullptr;
    ReportWindow *m_report = nullptr;
    FoldingColumns *m_columns = nullptr;
    ConditionsPanel *m_conditions = nullptr;
    PatientHistory *m_history = nullptr;
    DocumentsPanel *m_documents = nullptr;
};

} // namespace hms::app
