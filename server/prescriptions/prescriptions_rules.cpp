// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescriptions_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

constexpr int kMaxQuantity = 10'000; // As a quantity that is written by hand.

QString fieldOf(qsizetype line, const QString &member)
{
    return u"items.%1.%2"_s.arg(line).arg(member);
}

} // namespace

qint64 computedQuantity(int dosesPerDayHundredths, int days)
{
    return (qint64(dosesPerDayHundredths) * days + 99) / 100;
}

Result<QList<PrescriptionLine>> completeLines(QList<PrescriptionLine> lines, const QList<LineFacts> &facts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PrescriptionLine &line = lines[i];
        const LineFacts &known = facts.at(i);
        if (!known.medicineIsActive)
            return Error::notFound(u"medicine"_s);
        if (!known.dosesPerDayHundredths)
            return Error::notFound(u"instruction"_s);
        if (!*known.medicineIsActive)
            return Error::rejected(u"medicineInactive"_s, fieldOf(i, u"medicineId"_s));
        if (line.quantity)
            continue;
        const qint64 quantity = computedQuantity(*known.dosesPerDayHundredths, line.durationDays);
        if (quantity == 0) // Taken as needed: only the doctor knows how many.
            return Error::rejected(u"quantityNeeded"_s, fieldOf(i, u"quantity"_s));
        if (quantity > kMaxQuantity)
            return Error::invalid(fieldOf(i, u"durationDays"_s), u"range"_s);
        line.quantity = int(quantity);
    }
    return lines;
}

} // namespace hms::server::prescriptions
