// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/lab_report.h"

#include <functional>

namespace hms::app {

/// Where the stored PDFs of lab reports come from and go to. Answers come later, once, and only while
/// `context` lives.
class ReportFiles {
public:
    using Fetched = std::function<void(const Result<QByteArray> &pdf)>;
    using Stored = std::function<void(const Result<Ulid> &documentId)>;

    virtual ~ReportFiles() = default;
    /// Of a report that has one.
    virtual void fetch(const LabReport &report, const QObject *context, const Fetched &done) = 0;
    virtual void store(const LabReport &report, const QByteArray &pdf, const QObject *context,
                       const Stored &done) = 0;
};

} // namespace hms::app
