// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consultations/consultation_pages.h"
#include "app/core/session.h"
#include "app/ui/labels.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace hms::app {

class AddendaPanel;
class DiagnosisEditor;
class FollowUpRow;
class NoteEdit;
class PageNotice;
class PermissionGate;
class StatusBadge;
class VitalsSection;

/// A visit's consultation as one page: complaint, vitals, examination, diagnoses, what other modules add,
/// plan, follow-up; saved as typed. A completed page is only read; addenda follow it.
class ConsultationView final : public QWidget {
    Q_OBJECT

public:
    ConsultationView(ApiClient &api, const Session &session, PermissionGate &gate, ConsultationPages &pages,
                     Drafts *drafts, QWidget *parent = nullptr);

    /// `begun`: the patient was called, so the page may be written.
    void open(VisitId visit, PatientId patient, bool begun);
    void close();
    [[nodiscard]] VisitId visit() const { return m_visit; }
    [[nodiscard]] PatientId patient() const { return m_patient; }
    /// Reads page and vitals again; what is typed here stays.
    void reload();

    /// Puts another module's editor between the diagnoses and the plan. The page takes the widget; it
    /// scrolls, the widget should be as high as it needs. Answers what can be hidden while there is nothing
    /// in it: the section with its title.
    QWidget *addSection(const QString &title, QWidget *section);
    /// Scrolls to the section and puts the cursor into it.
    void goTo(QWidget *section);
    void scrollTo(QWidget *part);
    /// Where writing starts: the complaint, or the addendum of a completed page.
    void takeFocus();
    void bookFollowUp();
    void measureVitals();
    void setPatientAge(int years);
    /// Somebody measured this patient just now.
    void refreshVitals();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Another page is in sight, or its rights changed: sections show that visit. Invalid ids: none.
    void visitShown(hms::VisitId visit, hms::PatientId patient, bool editable);
    void failed(const hms::Error &error);
    void done(const QString &text, const std::function<void()> &undo);

private:
    void buildUi(ApiClient &api, PermissionGate &gate, Drafts *drafts);
    void buildPage(ApiClient &api, PermissionGate &gate, Drafts *drafts);
    NoteEdit *addNote(const QString &title, const char *name);
    QWidget *addPart(const QString &title, QWidget *part, QWidget *buddy = nullptr);
    void connectPage();
    void onEdited();
    void showPage();
    void showState();
    void resolve(Keep keep);
    void leftOverToAddendum();
    void dropLeftOver();
    [[nodiscard]] ConsultationPage typed() const;
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] StatusLook safetyLook() const;

    const Session &m_session;
    ConsultationPages &m_pages;
    QPointer<ConsultationDraft> m_draft;
    VisitId m_visit;
    PatientId m_patient;
    bool m_begun = false;
    bool m_filling = false;
    std::optional<bool> m_toldEditable;
    StatusBadge *m_safety = nullptr;
    QLabel *m_of = nullptr;
    PageNotice *m_notice = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_sections = nullptr;
    NoteEdit *m_complaint = nullptr;
    VitalsSection *m_vitals = nullptr;
    NoteEdit *m_examination = nullptr;
    DiagnosisEditor *m_diagnoses = nullptr;
    NoteEdit *m_plan = nullptr;
    FollowUpRow *m_followUp = nullptr;
    AddendaPanel *m_addenda = nullptr;
    QWidget *m_addendaPart = nullptr;
};

} // namespace hms::app
