// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prescriptions/prescription_editor.h"

#include <QHash>

#include <optional>

class QVBoxLayout;

namespace hms::app {

class WrittenPrescription;

/// The prescriptions of one visit: those that are written, with what the pharmacy did, and the editor for the
/// next one. A page embeds it.
class PrescriptionPanel final : public QWidget {
    Q_OBJECT

public:
    PrescriptionPanel(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent = nullptr);

    /// Read-only: an old visit, or another doctor's.
    void open(VisitId visit, PatientId patient, bool readOnly);
    void clear();
    [[nodiscard]] VisitId visit() const { return m_visit; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Lines are written and not sent.
    [[nodiscard]] bool isHalfWritten() const { return !m_readOnly && m_editor->hasLines(); }
    /// The prescription that counts: the last one that was not cancelled.
    [[nodiscard]] std::optional<PrescriptionId> newest() const;
    /// Asks anew how far the pharmacy is.
    void refresh();
    void startWriting();

signals:
    void said(hms::app::Tone tone, const QString &text);
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onListed(const Result<QList<Prescription>> &answer);
    void put(const Prescription &prescription);
    void present(const QList<Prescription> &prescriptions);
    void cancel(const Prescription &prescription, const QString &reason);
    void onCancelled(PrescriptionId id, const Result<Prescription> &answer);
    void setBusy(PrescriptionId id, bool busy, bool checking);

    ApiClient &m_api;
    Generation m_lists;
    VisitId m_visit;
    bool m_readOnly = false;
    QList<Prescription> m_prescriptions; ///< Newest first.
    QHash<QString, bool> m_cancelling;   ///< By prescription; true: it is being checked.
    QList<WrittenPrescription *> m_views;
    QVBoxLayout *m_written = nullptr;
    QWidget *m_nothing = nullptr; ///< Instead of the editor where nothing may be written.
    PrescriptionEditor *m_editor = nullptr;
};

} // namespace hms::app
