// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/document_view.h"

#include <QJsonArray>

namespace hms::app {

/// Everything a view is made from; lives as long as the call.
struct ViewSource {
    const PrintJob &job;
    const PrintLanguage &language;
    const Format &format;

    [[nodiscard]] const DocumentSnapshot &snapshot() const { return job.snapshot; }
    [[nodiscard]] QString money(Money amount) const { return format.money(amount); }
    [[nodiscard]] QString methodName(PaymentMethod method) const;
    /// The parts in the order of the paper's direction, whatever script each of them has.
    [[nodiscard]] QString joined(const QStringList &parts,
                                 const QString &separator = QStringLiteral(" · ")) const;
};

DocumentView tokenView(const ViewSource &source);
DocumentView receiptView(const ViewSource &source);
DocumentView billView(const ViewSource &source);
DocumentView zReportView(const ViewSource &source);
DocumentView prescriptionView(const ViewSource &source);
DocumentView certificateView(const ViewSource &source);
DocumentView sampleLabelView(const ViewSource &source);
DocumentView labReportView(const ViewSource &source);

/// A view with what all papers show: letterhead, copy mark, direction, demo line, code, footer.
DocumentView startView(const ViewSource &source, const QString &templateName);

/// "Page 1 of 3", at the foot of a sheet.
std::function<QString(int page, int count)> pageNumbers(const ViewSource &source);

/// A label with its value; `strong` lines stand out.
QJsonObject line(const QString &label, const QString &value, bool strong = false);
/// The same, left out when there is no value.
void appendLine(QJsonArray &lines, const QString &label, const std::optional<QString> &value);

/// [{paragraph}] of a text that people typed; a blank line is a paragraph without text.
QJsonArray paragraphs(const QString &text);

QJsonArray itemLines(const ViewSource &source, const QList<BillItem> &items);

} // namespace hms::app
