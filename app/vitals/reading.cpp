// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/reading.h"

#include "app/ui/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of the readings for translators.
struct Readings {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Readings)
};

/// One member of the wire. A person sees the wire's whole number with `decimals` behind the point; of those
/// `always` are written even when they are zero.
struct Quantity {
    const char *member;
    std::optional<int> VitalSigns::*value;
    Range plausible;
    int decimals = 0;
    int always = 0;
};

constexpr Quantity kSystolic{"systolicMmHg", &VitalSigns::systolicMmHg, plausible::kSystolicMmHg};
constexpr Quantity kDiastolic{"diastolicMmHg", &VitalSigns::diastolicMmHg, plausible::kDiastolicMmHg};

/// In the order of enum Reading; the blood pressure has kDiastolic beside.
constexpr std::array kQuantities{
    kSystolic,
    Quantity{"pulsePerMinute", &VitalSigns::pulsePerMinute, plausible::kPulsePerMinute},
    Quantity{"temperatureTenthC", &VitalSigns::temperatureTenthC, plausible::kTemperatureTenthC, 1, 1},
    Quantity{"respirationPerMinute", &VitalSigns::respirationPerMinute, plausible::kRespirationPerMinute},
    Quantity{"spo2Percent", &VitalSigns::spo2Percent, plausible::kSpo2Percent},
    Quantity{"weightGrams", &VitalSigns::weightGrams, plausible::kWeightGrams, 3, 1},
    Quantity{"heightMm", &VitalSigns::heightMm, plausible::kHeightMm, 1, 0},
    Quantity{"glucoseTenthMmolL", &VitalSigns::glucoseTenthMmolL, plausible::kGlucoseTenthMmolL, 1, 1},
    Quantity{"pain", &VitalSigns::pain, plausible::kPain},
};
static_assert(kQuantities.size() == kReadings.size());

const Quantity &quantityOf(Reading reading)
{
    return kQuantities[size_t(reading)];
}

QString numberText(const Quantity &quantity, qint64 value)
{
    int decimals = quantity.decimals;
    for (; decimals > quantity.always && value % 10 == 0; --decimals)
        value /= 10;
    return format().decimal(value, decimals);
}

ReadingProblem parseQuantity(const Quantity &quantity, const QString &typed, std::optional<int> &out)
{
    const auto value = format().parseDecimal(typed, quantity.decimals);
    if (!value)
        return ReadingProblem::Unreadable;
    if (*value < quantity.plausible.min)
        return ReadingProblem::TooLow;
    if (*value > quantity.plausible.max)
        return ReadingProblem::TooHigh;
    out = int(*value);
    return ReadingProblem::None;
}

ReadingProblem parsePressure(const QString &typed, VitalSigns &signs)
{
    static const QRegularExpression between(u"[/\\s]+"_s);
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return ReadingProblem::Unreadable;
    std::optional<int> systolic;
    std::optional<int> diastolic;
    for (const auto problem :
         {parseQuantity(kSystolic, parts[0], systolic), parseQuantity(kDiastolic, parts[1], diastolic)})
        if (problem != ReadingProblem::None)
            return problem;
    if (*diastolic >= *systolic)
        return ReadingProblem::Swapped;
    signs.systolicMmHg = systolic;
    signs.diastolicMmHg = diastolic;
    return ReadingProblem::None;
}

QString rangeText(const Quantity &quantity)
{
    return Readings::tr("%1 to %2", "lowest, highest")
        .arg(numberText(quantity, quantity.plausible.min), numberText(quantity, quantity.plausible.max));
}

} // namespace

QString readingName(Reading reading)
{
    switch (reading) {
    case Reading::BloodPressure: return Readings::tr("&Blood pressure");
    case Reading::Pulse: return Readings::tr("&Pulse");
    case Reading::Temperature: return Readings::tr("&Temperature");
    case Reading::Respiration: return Readings::tr("B&reathing");
    case Reading::Spo2: return Readings::tr("&Oxygen saturation");
    case Reading::Weight: return Readings::tr("&Weight");
    case Reading::Height: return Readings::tr("&Height");
    case Reading::Glucose: return Readings::tr("Blood s&ugar");
    case Reading::Pain: return Readings::tr("Pai&n");
    }
    Q_UNREACHABLE();
}

QString plainName(Reading reading)
{
    return readingName(reading).remove(u'&');
}

QString readingUnit(Reading reading)
{
    switch (reading) {
    case Reading::BloodPressure: return Readings::tr("mmHg");
    case Reading::Pulse:
    case Reading::Respiration: return Readings::tr("per minute");
    case Reading::Temperature: return Readings::tr("°C");
    case Reading::Spo2: return Readings::tr("%", "of oxygen saturation");
    case Reading::Weight: return Readings::tr("kg");
    case Reading::Height: return Readings::tr("cm");
    case Reading::Glucose: return Readings::tr("mmol/l");
    case Reading::Pain: return Readings::tr("of 10", "pain, after a figure from 0 to 10");
    }
    Q_UNREACHABLE();
}

QString plausibleText(Reading reading)
{
    if (reading == Reading::BloodPressure)
        return Readings::tr("%1 over %2", "ranges of the two blood pressures")
            .arg(rangeText(kSystolic), rangeText(kDiastolic));
    return rangeText(quantityOf(reading));
}

QString readingText(Reading reading, const VitalSigns &signs)
{
    const Quantity &quantity = quantityOf(reading);
    const auto value = signs.*quantity.value;
    if (!value)
        return {};
    const QString text = numberText(quantity, *value);
    return reading == Reading::BloodPressure && signs.diastolicMmHg
               ? format().isolated(text + u'/' + numberText(kDiastolic, *signs.diastolicMmHg))
               : text;
}

bool hasMember(Reading reading, QStringView member)
{
    return member == QLatin1StringView(quantityOf(reading).member) ||
           (reading == Reading::BloodPressure && member == QLatin1StringView(kDiastolic.member));
}

bool isUnusual(Reading reading, const QList<QString> &unusual)
{
    return std::ranges::any_of(unusual, [reading](const QString &each) { return hasMember(reading, each); });
}

std::optional<int> trendValue(Reading reading, const VitalSigns &signs)
{
    return signs.*quantityOf(reading).value;
}

ReadingProblem parseReading(Reading reading, const QString &typed, VitalSigns &signs)
{
    const Quantity &quantity = quantityOf(reading);
    if (typed.trimmed().isEmpty()) {
        (signs.*quantity.value).reset();
        if (reading == Reading::BloodPressure)
            signs.diastolicMmHg.reset();
        return ReadingProblem::None;
    }
    return reading == Reading::BloodPressure ? parsePressure(typed, signs)
                                             : parseQuantity(quantity, typed, signs.*quantity.value);
}

QString problemText(Reading reading, ReadingProblem problem)
{
    switch (problem) {
    case ReadingProblem::None: return {};
    case ReadingProblem::Unreadable:
        return reading == Reading::BloodPressure
                   ? Readings::tr("Type both pressures, such as 120/80.")
                   : Readings::tr("Type a number, %1.", "range such as 10 to 350")
                         .arg(plausibleText(reading));
    case ReadingProblem::TooLow:
    case ReadingProblem::TooHigh: return Readings::tr("Possible is only %1.").arg(plausibleText(reading));
    case ReadingProblem::Swapped: return Readings::tr("The larger pressure comes first: 120/80.");
    }
    Q_UNREACHABLE();
}

} // namespace hms::app
