// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/printing/report_files.h"
#include "shared/printing/printing_protocol.h"

#include <QObject>

namespace hms::app {

/// A released lab report as the one PDF that there is of it: the stored one, or, where nobody rendered it
/// yet, rendered here, stored and attached. Of two desks that render at once one is kept, and both show that
/// one.
class ReportPdf final : public QObject {
    Q_OBJECT

public:
    /// `files` outlives this; null where nothing is stored: then the report is only shown.
    ReportPdf(ApiClient &api, ReportFiles *files, QObject *parent = nullptr);

    /// The newest call counts; what an earlier one brings is dropped.
    void open(LabReportId report);

signals:
    void ready(const hms::LabReport &report, const QString &title, const QByteArray &pdf);
    /// Nothing can be shown.
    void failed(const hms::Error &error);
    /// It is shown and could not be stored; the next one who opens it tries again.
    void notStored(const hms::Error &error);

private:
    using Pdf = std::pair<QString, QByteArray>; ///< Title and bytes.

    template <class Answer, class Then>
    auto onAnswer(Then then);
    void onReport(const LabReport &report);
    void fetch(const LabReport &report);
    void onRecorded(const LabReport &report, const PrintJob &job);
    void onRendered(const LabReport &report, const Pdf &pdf);
    void attach(const LabReport &report, const Ulid &document, const Pdf &pdf);
    static QString titleOf(const LabReport &report);

    ApiClient &m_api;
    ReportFiles *m_files;
    Generation m_opening;
};

} // namespace hms::app
