// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/prescriptions/prescription_draft.h"

#include <QObject>

#include <functional>

namespace hms::app {

/// The doctor's own sets and the patient's last prescription: what lines are copied from.
class PrescriptionSets final : public QObject {
    Q_OBJECT

public:
    explicit PrescriptionSets(ApiClient &api, QObject *parent = nullptr);

    void load();
    /// What there is to repeat for this patient, apart from prescriptions of this visit.
    void setPatient(PatientId patient, VisitId visit);

    [[nodiscard]] const QList<PrescriptionSet> &sets() const { return m_sets; }
    [[nodiscard]] const std::optional<Prescription> &last() const { return m_last; }
    [[nodiscard]] QList<DraftLine> linesOf(const PrescriptionSet &set) const;
    [[nodiscard]] QList<DraftLine> linesOfLast() const;

    /// `replaced`: the set of that name that the lines take the place of.
    void save(const QString &name, const QList<DraftLine> &lines,
              const std::optional<PrescriptionSet> &replaced = {});
    void remove(const PrescriptionSet &set);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void changed();
    void saved(const hms::PrescriptionSet &set);
    void nameTaken(const hms::PrescriptionSet &current);
    void failed(const hms::Error &error);
    void done(const QString &text, const std::function<void()> &undo);

private:
    void send(const SavePrescriptionSet &request);
    void setBusy(bool busy);
    void put(const PrescriptionSet &set);

    ApiClient &m_api;
    Generation m_lists;
    Generation m_lasts;
    QList<PrescriptionSet> m_sets;
    std::optional<Prescription> m_last;
    bool m_busy = false;
};

} // namespace hms::app
