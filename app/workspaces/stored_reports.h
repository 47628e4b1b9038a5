// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/printing/report_files.h"

#include <QNetworkAccessManager>

namespace hms::app {

class DocumentTransfer;

/// Lab reports among the hospital's stored documents.
class StoredReports final : public QObject, public ReportFiles {
    Q_OBJECT

public:
    explicit StoredReports(ApiClient &api, QObject *parent = nullptr);

    void fetch(const LabReport &report, const QObject *context, const Fetched &done) override;
    void store(const LabReport &report, const QByteArray &pdf, const QObject *context,
               const Stored &done) override;

private:
    /// One that ends with itself; a failure is told to `done`.
    template <class Done>
    DocumentTransfer *begin(const QObject *context, const Done &done);

    ApiClient &m_api;
    QNetworkAccessManager m_network;
};

} // namespace hms::app
