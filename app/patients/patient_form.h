// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "app/patients/patient_fields.h"
#include "app/ui/button.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace hms::app {

class BirthEdit;
class Card;
class ConflictPanel;
class DuplicatePanel;
class Form;
class MessageBar;
class Segmented;

/// Registers a new patient or edits a known one, in place. Enter goes from field to field and saves after
/// the sex; Ctrl+Enter saves from anywhere. What is half typed is kept as a draft.
class PatientForm final : public QWidget {
    Q_OBJECT

public:
    PatientForm(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    /// The hospital's business date.
    void setToday(QDate today);
    /// A blank form, or the draft left behind; `typed` is what was searched for. Nothing happens while a
    /// save is under way.
    void startNew(const QString &typed = {});
    void startEdit(const Patient &patient);
    void save();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void saved(const hms::Patient &patient, bool registered);
    /// One of the possible duplicates is the person.
    void existingChosen(const hms::PatientHit &hit);
    void cancelled();
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    QWidget *buildFields();
    QWidget *buildActions();
    void fitWidth();
    void open(const std::optional<Patient> &base, const PatientFields &fields);
    [[nodiscard]] PatientFields fields() const;
    void setFields(const PatientFields &fields);
    void onEdited();
    void onEnter();
    [[nodiscard]] bool check();
    void sendNew(bool allowDuplicate);
    void sendChanges();
    void onAnswer(const Result<Patient> &answer);
    void onConflict(const Error &error);
    void onCurrent(const Patient &current);
    void rebase(const QStringList &takeTheirs);
    void setBusy(bool busy);
    void watch(CommandState state);
    [[nodiscard]] QString draftName() const;
    void keepDraft();

    ApiClient &m_api;
    Drafts *m_drafts;
    QDate m_today = QDate::currentDate();
    std::optional<Patient> m_base;    ///< The record being edited; empty for a new one.
    std::optional<Patient> m_current; ///< What somebody else made of it meanwhile.
    bool m_busy = false;
    bool m_filling = false;
    QPointer<QWidget> m_focusBefore;
    Card *m_card = nullptr;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_message = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    BirthEdit *m_birth = nullptr;
    QLineEdit *m_phone = nullptr;
    Segmented *m_sex = nullptr;
    QComboBox *m_bloodGroup = nullptr;
    QLineEdit *m_nationalId = nullptr;
    QLineEdit *m_guardian = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_address = nullptr;
    DuplicatePanel *m_duplicates = nullptr;
    ConflictPanel *m_conflict = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace hms::app
