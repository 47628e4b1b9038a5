// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/pharmacy/pharmacy_model.h"

#include <QTimer>

#include <optional>

namespace hms::app {

/// Today's open prescriptions, kept current by push. Holds the model that views show.
class PharmacyFeed final : public QObject {
    Q_OBJECT

public:
    explicit PharmacyFeed(ApiClient &api, QObject *parent = nullptr);

    [[nodiscard]] PharmacyModel *model() { return &m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] std::optional<PharmacyEntry> find(PrescriptionId prescription) const;
    /// Who waits longest without having been called.
    [[nodiscard]] std::optional<PharmacyEntry> next() const;
    /// Who was called last and has got nothing yet.
    [[nodiscard]] std::optional<PharmacyEntry> called() const;
    [[nodiscard]] int waiting() const;

    /// An answer of this desk's own command: shown at once, the push repeats it.
    void show(const Prescription &prescription);

signals:
    void changed();
    /// A newer version of a prescription was pushed; one that is `gone` is given in full or cancelled now.
    void prescriptionChanged(hms::PrescriptionId prescription, int rowVersion);
    void prescriptionGone(hms::PrescriptionId prescription);
    void refused(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);

    ApiClient &m_api;
    PharmacyModel m_model;
    QTimer m_minute; ///< Waiting minutes grow without news from the server.
    bool m_loaded = false;
};

} // namespace hms::app
