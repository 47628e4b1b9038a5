// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/pharmacy/medicine_models.h"
#include "shared/medicines/medicines_protocol.h"

#include <QObject>

namespace hms::app {

/// All medicines of the hospital, read page by page, so that a list of them filters while one types.
class Catalogue final : public QObject {
    Q_OBJECT

public:
    explicit Catalogue(ApiClient &api, QObject *parent = nullptr);

    /// Reads everything again; rows that are there stay until the answer.
    void load();
    void setIncludeInactive(bool include);
    [[nodiscard]] MedicineModel *model() { return &m_model; }
    [[nodiscard]] std::optional<Medicine> find(MedicineId medicine) const;
    /// An answer of this desk's own command.
    void show(const Medicine &medicine);

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    void ask();
    void onPage(const QList<Medicine> &page);

    ApiClient &m_api;
    Generation m_generation;
    MedicineModel m_model{MedicineModel::Use::Catalogue};
    QList<Medicine> m_read; ///< Pages so far.
    bool m_includeInactive = false;
};

} // namespace hms::app
