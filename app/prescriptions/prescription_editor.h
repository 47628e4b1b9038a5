// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "app/prescriptions/lines_editor.h"
#include "app/prescriptions/prescription_sets.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace hms::app {

class MedicineSearch;
class SetSheet;

/// Writes a prescription for one visit: lines, what the server says of them while they are written, reasons
/// for warnings, and sending. What is half written is kept on this desk, visit by visit.
class PrescriptionEditor final : public QWidget {
    Q_OBJECT

public:
    PrescriptionEditor(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent = nullptr);

    /// Invalid ids: nobody.
    void open(VisitId visit, PatientId patient);
    /// The cursor goes to the search field.
    void startWriting();
    [[nodiscard]] bool hasLines() const;
    void send();

signals:
    void said(hms::app::Tone tone, const QString &text);
    void done(const QString &text, const std::function<void()> &undo);
    void written(const hms::Prescription &prescription);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildTools();
    QWidget *buildFoot(PermissionGate &gate);
    void connectParts();
    void loadPresets();
    void write(const Medicine &medicine);
    void add(const QList<DraftLine> &lines);
    void onChanged();
    void onFinished();
    void check();
    void onChecked(const Result<CheckPrescription::Response> &answer);
    void onSent(VisitId visit, const Result<Prescription> &answer);
    void showRefusal(const Error &error);
    void updateShortcuts();
    void update();
    void restore();
    void keep();
    [[nodiscard]] bool isSending() const { return m_sending.contains(m_visit.toText()); }

    ApiClient &m_api;
    Drafts *m_drafts;
    PrescriptionSets m_sets;
    VisitId m_visit;
    Generation m_presets;
    Generation m_checks;
    QTimer m_pause;
    QSet<QString> m_sending;  ///< Visits whose prescription is on its way.
    QSet<QString> m_checking; ///< Those of which it is not known whether it was written.
    bool m_restoring = false;
    MedicineSearch *m_search = nullptr;
    LinesEditor *m_lines = nullptr;
    SetSheet *m_sheet = nullptr;
    QLineEdit *m_notes = nullptr;
    QLabel *m_status = nullptr;
    Button *m_repeat = nullptr;
    Button *m_keepSet = nullptr;
    Button *m_send = nullptr;
};

} // namespace hms::app
