// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/prescriptions/prescriptions_protocol.h"

#include <QObject>

#include <optional>

namespace hms::app {

/// The one prescription on the pharmacy's desk, read from the server and read again when somebody else
/// changed it. Answers for a prescription that is no longer on the desk, and answers older than what is
/// shown, change nothing.
class OpenPrescription final : public QObject {
    Q_OBJECT

public:
    explicit OpenPrescription(ApiClient &api, QObject *parent = nullptr);

    void open(PrescriptionId prescription);
    void close();
    void reload();

    /// Empty while nothing is open or the first answer is on its way.
    [[nodiscard]] const std::optional<Prescription> &prescription() const { return m_prescription; }
    [[nodiscard]] PrescriptionId id() const { return m_id; }
    [[nodiscard]] bool is(PrescriptionId prescription) const
    {
        return m_id == prescription && prescription.isValid();
    }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Something is left to give.
    [[nodiscard]] bool isOpen() const { return m_prescription && isOpen(m_prescription->status); }
    static bool isOpen(PrescriptionStatus status)
    {
        return status == PrescriptionStatus::Waiting || status == PrescriptionStatus::Partial;
    }

    /// A command's answer; taken when it is this prescription in a version at least as new.
    void show(const Prescription &prescription);
    /// The push says that it is now in that version.
    void onNews(PrescriptionId prescription, int rowVersion);
    /// The push says that nothing is left to give.
    void onGone(PrescriptionId prescription);

signals:
    /// Another prescription, none, or the same one changed.
    void changed();
    /// Another prescription was read and is shown for the first time.
    void opened();
    void failed(const hms::Error &error);

private:
    void onAnswer(const Result<Prescription> &answer);

    ApiClient &m_api;
    Generation m_generation;
    PrescriptionId m_id;
    std::optional<Prescription> m_prescription;
    bool m_loading = false;
};

} // namespace hms::app
