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

Error refusalOf(LineProblem problem, qsizetype line)
{
    switch (problem) {
    case LineProblem::MedicineInactive:
        return Error::rejected(u"medicineInactive"_s, fieldOf(line, u"medicineId"_s));
    case LineProblem::QuantityNeeded:
        return Error::rejected(u"quantityNeeded"_s, fieldOf(line, u"quantity"_s));
    case LineProblem::QuantityRange: return Error::invalid(fieldOf(line, u"durationDays"_s), u"range"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 computedQuantity(int dosesPerDayHundredths, int days)
{
    return (qint64(dosesPerDayHundredths) * days + 99) / 100;
}

std::optional<Error> refuseUnknown(const QList<LineFacts> &facts)
{
    for (const LineFacts &line : facts) {
        if (!line.medicineIsActive)
            return Error::notFound(u"medicine"_s);
        if (!line.dosesPerDayHundredths)
            return Error::notFound(u"instruction"_s);
    }
    return std::nullopt;
}

std::variant<int, LineProblem> quantityOf(const PrescriptionLine &line, const LineFacts &facts)
{
    if (!*facts.medicineIsActive)
        return LineProblem::MedicineInactive;
    if (line.quantity)
        return *line.quantity;
    const qint64 quantity = computedQuantity(*facts.dosesPerDayHundredths, line.durationDays);
    if (quantity == 0)
        return LineProblem::QuantityNeeded;
    if (quantity > kMaxQuantity)
        return LineProblem::QuantityRange;
    return int(quantity);
}

Result<QList<PrescriptionLine>> completeLines(QList<PrescriptionLine> lines, const QList<LineFacts> &facts)
{
    if (const auto refused = refuseUnknown(facts))
        return *refused;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto quantity = quantityOf(lines.at(i), facts.at(i));
        if (const auto *problem = std::get_if<LineProblem>(&quantity))
            return refusalOf(*problem, i);
        lines[i].quantity = std::get<int>(quantity);
    }
    return lines;
}

} // namespace hms::server::prescriptions
