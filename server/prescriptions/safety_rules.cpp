// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/safety_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

// Between these ages a woman may be pregnant without anybody having written it down.
constexpr int kFertileFrom = 12;
constexpr int kFertileTo = 50;

struct DoseLimits {
    std::optional<int> perDose;
    std::optional<int> perDay;
};

DoseLimits limitsAt(int ageYears, const LineFacts &facts)
{
    DoseLimits limits{facts.safety.maxPerDoseHundredths, facts.maxPerDayHundredths};
    const AgeLimit *nearest = nullptr;
    for (const AgeLimit &limit : facts.safety.ageLimits)
        if (ageYears < limit.underAgeYears && (!nearest || limit.underAgeYears < nearest->underAgeYears))
            nearest = &limit;
    if (nearest && nearest->maxPerDoseHundredths)
        limits.perDose = nearest->maxPerDoseHundredths;
    if (nearest && nearest->maxPerDayHundredths)
        limits.perDay = nearest->maxPerDayHundredths;
    return limits;
}

/// Collects the warnings of one line.
class LineWarnings {
public:
    LineWarnings(int line, QList<PrescriptionWarning> &out)
        : m_line(line)
        , m_out(out)
    {
    }

    void add(WarningKind kind, Severity severity, std::optional<int> found = {},
             std::optional<int> limit = {})
    {
        m_out.append({.line = m_line,
                      .kind = kind,
                      .severity = severity,
                      .about = {},
                      .detail = {},
                      .found = found,
                      .limit = limit,
                      .until = {}});
    }
    void addAbove(WarningKind kind, Severity severity, std::optional<int> found, std::optional<int> limit)
    {
        if (found && limit && *found > *limit)
            add(kind, severity, found, limit);
    }
    void addBelow(WarningKind kind, Severity severity, std::optional<int> found, std::optional<int> limit)
    {
        if (found && limit && *found < *limit)
            add(kind, severity, found, limit);
    }

private:
    int m_line;
    QList<PrescriptionWarning> &m_out;
};

void judgeDoses(const TreatedPatient &patient, const PrescriptionLine &line, const LineFacts &facts,
                LineWarnings &out)
{
    const DoseLimits limits = limitsAt(patient.ageYears, facts);
    const int perDay = facts.dosesPerDayHundredths.value_or(0);
    out.addAbove(WarningKind::DoseTooHigh, Severity::Severe, facts.largestDoseHundredths, limits.perDose);
    out.addAbove(WarningKind::DayDoseTooHigh, Severity::Severe, perDay, limits.perDay);
    if (perDay > 0) // As needed is no dose of a day.
        out.addBelow(WarningKind::DayDoseTooLow, Severity::Mild, perDay, facts.minPerDayHundredths);
    out.addAbove(WarningKind::TooManyDays, Severity::Moderate, line.durationDays, facts.maxDays);
}

void judgePatient(const TreatedPatient &patient, const MedicineSafety &medicine, LineWarnings &out)
{
    out.addBelow(WarningKind::BelowAge, Severity::Severe, patient.ageYears, medicine.minAgeYears);
    out.addAbove(WarningKind::AboveAge, Severity::Moderate, patient.ageYears, medicine.maxAgeYears);
    const bool harmful = medicine.pregnancy == PregnancyAdvice::Avoid;
    if (patient.isPregnant && (harmful || medicine.pregnancy == PregnancyAdvice::Caution))
        out.add(WarningKind::Pregnancy, harmful ? Severity::Severe : Severity::Moderate);
    else if (harmful && patient.sex == Sex::Female && patient.ageYears >= kFertileFrom &&
             patient.ageYears <= kFertileTo)
        out.add(WarningKind::PossiblePregnancy, Severity::Moderate);
}

bool names(const QStringList &substances, const QString &substance)
{
    return substances.contains(substance, Qt::CaseInsensitive);
}

bool concerns(const Interaction &between, const QStringList &one, const QStringList &other)
{
    return (names(one, between.first) && names(other, between.second)) ||
           (names(one, between.second) && names(other, between.first));
}

PrescriptionWarning interactionAt(int line, const Interaction &between, const QString &other,
                                  std::optional<QDate> until)
{
    return {.line = line,
            .kind = WarningKind::Interaction,
            .severity = between.severity,
            .about = other,
            .detail = between.effect,
            .found = {},
            .limit = {},
            .until = until};
}

} // namespace

QList<PrescriptionWarning> warningsOfCatalogue(const TreatedPatient &patient,
                                               const QList<PrescriptionLine> &lines,
                                               const QList<LineFacts> &facts)
{
    QList<PrescriptionWarning> warnings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineWarnings out(int(i), warnings);
        judgeDoses(patient, lines.at(i), facts.at(i), out);
        judgePatient(patient, facts.at(i).safety, out);
    }
    return warnings;
}

QList<PrescriptionWarning> warningsOfRepeats(const QList<LineFacts> &facts)
{
    QList<PrescriptionWarning> warnings;
    for (int later = 1; later < facts.size(); ++later)
        for (int earlier = 0; earlier < later; ++earlier) {
            const LineFacts &before = facts.at(earlier);
            const bool shared = std::ranges::any_of(
                facts.at(later).substances, [&](const QString &s) { return names(before.substances, s); });
            if (!shared)
                continue;
            warnings.append({.line = later,
                             .kind = WarningKind::DuplicateMedicine,
                             .severity = Severity::Moderate,
                             .about = before.medicineName,
                             .detail = {},
                             .found = {},
                             .limit = {},
                             .until = {}});
            break;
        }
    return warnings;
}

QStringList substancesOf(const QList<LineFacts> &facts, const QList<RunningMedicine> &running)
{
    QStringList substances;
    for (const LineFacts &line : facts)
        substances += line.substances;
    for (const RunningMedicine &medicine : running)
        substances += medicine.substances;
    substances.removeDuplicates();
    return substances;
}

QList<PrescriptionWarning> warningsOfInteractions(const QList<LineFacts> &facts,
                                                  const QList<RunningMedicine> &running,
                                                  const QList<Interaction> &interactions)
{
    QList<PrescriptionWarning> warnings;
    for (const Interaction &between : interactions)
        for (int line = 0; line < facts.size(); ++line) {
            const QStringList &mine = facts.at(line).substances;
            for (int earlier = 0; earlier < line; ++earlier)
                if (concerns(between, mine, facts.at(earlier).substances))
                    warnings.append(interactionAt(line, between, facts.at(earlier).medicineName, {}));
            for (const RunningMedicine &medicine : running)
                if (concerns(between, mine, medicine.substances))
                    warnings.append(interactionAt(line, between, medicine.name, medicine.until));
        }
    return warnings;
}

void sortWarnings(QList<PrescriptionWarning> &warnings)
{
    std::ranges::stable_sort(warnings, [](const PrescriptionWarning &a, const PrescriptionWarning &b) {
        return std::tuple(a.line, -int(a.severity), a.kind, a.about) <
               std::tuple(b.line, -int(b.severity), b.kind, b.about);
    });
    // Two running medicines of one name, or two ways in which a pair interacts: one reason answers both.
    const auto same = [](const PrescriptionWarning &a, const PrescriptionWarning &b) {
        return a.line == b.line && a.kind == b.kind && a.about == b.about;
    };
    QList<PrescriptionWarning> once;
    for (const PrescriptionWarning &warning : std::as_const(warnings))
        if (std::ranges::none_of(once, [&](const PrescriptionWarning &o) { return same(o, warning); }))
            once.append(warning);
    warnings = once;
}

const WarningOverride *overrideOf(const PrescriptionWarning &warning, const QList<WarningOverride> &overrides)
{
    const auto found = std::ranges::find_if(overrides, [&](const WarningOverride &o) {
        return o.line == warning.line && o.kind == warning.kind && o.about == warning.about;
    });
    return found == overrides.end() ? nullptr : &*found;
}

std::optional<Error> refuseOverrides(const QList<WarningOverride> &overrides, qsizetype lines)
{
    for (qsizetype i = 0; i < overrides.size(); ++i) {
        if (overrides.at(i).line >= lines)
            return Error::invalid(u"overrides.%1.line"_s.arg(i), u"range"_s);
        if (overrides.at(i).reason.trimmed().isEmpty())
            return Error::invalid(u"overrides.%1.reason"_s.arg(i), u"tooShort"_s);
    }
    return std::nullopt;
}

} // namespace hms::server::prescriptions
