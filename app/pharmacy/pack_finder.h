// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/medicines/medicines_protocol.h"

#include <QObject>

namespace hms::app {

/// From a scanned pack to its medicine.
class PackFinder final : public QObject {
    Q_OBJECT

public:
    explicit PackFinder(ApiClient &api, QObject *parent = nullptr);

    void find(const QString &code);

signals:
    void found(const hms::Medicine &medicine, const QString &code);
    /// No medicine of the catalogue has that number.
    void missed(const QString &product);
    void failed(const hms::Error &error);

private:
    void ask(const QString &product, const QString &code);

    ApiClient &m_api;
    Generation m_generation;
};

} // namespace hms::app
