// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/history_model.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString kindWord(const TimelineEntry &entry)
{
    if (entry.kind == "VISIT"_L1)
        return HistoryModel::tr("Visit");
    if (entry.kind == "BILL"_L1)
        return HistoryModel::tr("Bill");
    if (entry.kind == "PAYMENT"_L1)
        return HistoryModel::tr("Payment");
    if (entry.kind == "REFUND"_L1)
        return HistoryModel::tr("Refund");
    if (entry.kind == "DIAGNOSIS"_L1)
        return HistoryModel::tr("Diagnosis");
    if (entry.kind == "VITALS"_L1)
        return HistoryModel::tr("Vitals");
    if (entry.kind == "ALLERGY"_L1)
        return HistoryModel::tr("Allergy");
    if (entry.kind == "CHRONIC"_L1)
        return HistoryModel::tr("Chronic condition");
    return entry.kind; // Of a newer server.
}

Icon kindIcon(const TimelineEntry &entry)
{
    if (entry.kind == "VISIT"_L1)
        return Icon::Stethoscope;
    if (entry.kind == "BILL"_L1)
        return Icon::Receipt;
    if (entry.kind == "PAYMENT"_L1)
        return Icon::Cash;
    if (entry.kind == "REFUND"_L1)
        return Icon::Undo;
    if (entry.kind == "ALLERGY"_L1)
        return Icon::Warning;
    return Icon::Dot;
}

template <class Status>
std::optional<StatusLook> lookOf(const QString &word)
{
    const auto status = enumFromText<Status>(word);
    return status ? std::optional(look(*status)) : std::nullopt;
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
    else if (entry.kind == "ALLERGY"_L1)
        known = lookOf<Severity>(word);
    else if (entry.kind == "VITALS"_L1 && !word.isEmpty())
        known = unusualLook();
    return known.value_or(StatusLook{word, Icon::Dot, Tone::Neutral});
}

QString whatText(const TimelineEntry &entry)
{
    return entry.amount ? HistoryModel::tr("%1, %2", "document, amount")
                              .arg(entry.title, format().money(*entry.amount))
                        : entry.title;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const TimelineEntry &e) { return e.kind + e.id.toText(); });
    setColumns({
        {.title = tr("Day"),
         .text = [](const TimelineEntry &e) { return format().date(format().dateOf(e.at)); },
         .sortKey = [](const TimelineEntry &e) { return e.at; },
         .tip = [](const TimelineEntry &e) { return format().dateTime(e.at); }},
        {.title = tr("What"),
         .text = [](const TimelineEntry &e) { return whatText(e); },
         .icon = [](const TimelineEntry &e) { return std::optional(kindIcon(e)); },
         .tip = [](const TimelineEntry &e) { return kindWord(e) + u' ' + e.reference.value_or(QString()); },
         .strong = true,
         .stretch = true},
        {.title = tr("Status"),
         .text = [](const TimelineEntry &e) { return statusLook(e).word; },
         .badge = [](const TimelineEntry &e) { return statusLook(e); }},
    });
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
