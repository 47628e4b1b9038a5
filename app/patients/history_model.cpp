// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/history_model.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString kindWord(const TimelineEntry &entry)
{
    const auto kind = enumFromText<TimelineKind>(entry.kind);
    return kind ? label(*kind) : entry.kind; // Of a newer server.
}

Icon kindIcon(const TimelineEntry &entry)
{
    const auto kind = enumFromText<TimelineKind>(entry.kind);
    if (!kind)
        return Icon::Dot;
    switch (*kind) {
    case TimelineKind::Visit: return Icon::Stethoscope;
    case TimelineKind::Bill: return Icon::Receipt;
    case TimelineKind::Payment: return Icon::Cash;
    case TimelineKind::Refund: return Icon::Undo;
    case TimelineKind::Diagnosis: return Icon::Id;
    case TimelineKind::Vitals: return Icon::Chart;
    case TimelineKind::Prescription: return Icon::Pill;
    case TimelineKind::Dispensing: return Icon::Transfer;
    case TimelineKind::Certificate: return Icon::Printer;
    case TimelineKind::Document: return Icon::Download;
    case TimelineKind::Test: return Icon::Flask;
    case TimelineKind::Result: return Icon::Chart;
    }
    Q_UNREACHABLE();
}

template <class Status>
std::optional<StatusLook> lookOf(const QString &word)
{
    const auto status = enumFromText<Status>(word);
    return status ? std::optional(look(*status)) : std::nullopt;
}

StatusLook resultLook(const QString &word)
{
    if (word == "CRITICAL"_L1)
        return {HistoryModel::tr("Critical"), Icon::Warning, Tone::Bad};
    if (word == "ABNORMAL"_L1)
        return {HistoryModel::tr("Outside the range"), Icon::Warning, Tone::Warn};
    return {};
}

/// The record's own status in our words; a word of a newer server stands as it is.
StatusLook statusLook(const TimelineEntry &entry)
{
    const QString word = entry.status.value_or(QString());
    std::optional<StatusLook> known;
    if (entry.kind == "VISIT"_L1)
        known = lookOf<VisitStatus>(word);
    else if (entry.kind == "BILL"_L1)
        known = lookOf<BillStatus>(word);
    else if (entry.kind == "REFUND"_L1)
        known = lookOf<RefundStatus>(word);
    else if (entry.kind == "DIAGNOSIS"_L1)
        known = lookOf<DiagnosisRank>(word);
    else if (entry.kind == "VITALS"_L1 && !word.isEmpty())
        known = unusualLook();
    else if (entry.kind == "PRESCRIPTION"_L1)
        known = lookOf<PrescriptionStatus>(word);
    else if (entry.kind == "DISPENSING"_L1)
        known = word == "RETURNED"_L1 ? StatusLook{HistoryModel::tr("Taken back"), Icon::Undo, Tone::Warn}
                                      : StatusLook{}; // That it was given is what the line says.
    else if (entry.kind == "TEST"_L1)
        known = lookOf<TestOrderStatus>(word);
    else if (entry.kind == "RESULT"_L1)
        known = resultLook(word);
    return known.value_or(StatusLook{word, Icon::Dot, Tone::Neutral});
}

/// "Visit 12", "Bill B-2026-0007, 600.00": kind, number, amount.
QString factsText(const TimelineEntry &entry)
{
    QString out = kindWord(entry);
    if (entry.reference && entry.reference != entry.title)
        out += u' ' + format().isolated(*entry.reference);
    if (entry.amount)
        out = HistoryModel::tr("%1, %2", "document, amount").arg(out, format().money(*entry.amount));
    return out;
}

} // namespace

QString label(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Visit: return HistoryModel::tr("Visit");
    case TimelineKind::Bill: return HistoryModel::tr("Bill");
    case TimelineKind::Payment: return HistoryModel::tr("Payment");
    case TimelineKind::Refund: return HistoryModel::tr("Refund");
    case TimelineKind::Diagnosis: return HistoryModel::tr("Diagnosis");
    case TimelineKind::Vitals: return HistoryModel::tr("Vitals");
    case TimelineKind::Prescription: return HistoryModel::tr("Prescription");
    case TimelineKind::Dispensing: return HistoryModel::tr("Medicines given");
    case TimelineKind::Certificate: return HistoryModel::tr("Certificate");
    case TimelineKind::Document: return HistoryModel::tr("Document");
    case TimelineKind::Test: return HistoryModel::tr("Test");
    case TimelineKind::Result: return HistoryModel::tr("Test result");
    }
    Q_UNREACHABLE();
}

HistoryModel::HistoryModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const TimelineEntry &e) { return e.kind + e.id.toText(); });
    setColumns({
        {.title = tr("What"),
         .text =
             [](const TimelineEntry &e) {
                 return QStringList{format().dateTime(e.at), factsText(e), e.title, statusLook(e).word}.join(
                     u' ');
             },
         .tip = [](const TimelineEntry &e) { return format().dateTime(e.at); },
         .stretch = true},
    });
}

TwoLines HistoryModel::describe(const TimelineEntry &entry)
{
    TwoLines row;
    row.icon = kindIcon(entry);
    row.iconTone = Tone::Accent;
    row.title = entry.title;
    row.end = format().date(format().dateOf(entry.at));
    row.details = factsText(entry);
    row.badge = statusLook(entry);
    return row;
}

void HistoryModel::append(const QList<TimelineEntry> &older)
{
    if (rowCount() == 0)
        setRows(older); // At once, so that the columns are measured over all of them.
    else
        for (const TimelineEntry &entry : older)
            upsert(entry);
}

} // namespace hms::app
