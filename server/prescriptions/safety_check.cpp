// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/safety_check.h"

#include "server/prescriptions/safety_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

SafetyCheck checkSafety(Context &ctx, const TreatedPatient &patient, const QList<PrescriptionLine> &lines,
                        const QList<LineFacts> &facts)
{
    SafetyCheck out{warningsOnRecord(ctx.tx, patient, lines), InteractionCheck::NoSource};
    out.warnings += warningsOfCatalogue(patient, lines, facts);
    out.warnings += warningsOfRepeats(facts);
    if (InteractionSource *source = ctx.server.interactions) {
        const auto running = runningMedicines(ctx.tx, patient);
        const auto interactions = source->among(substancesOf(facts, running));
        out.interactions = interactions ? InteractionCheck::Answered : InteractionCheck::NoAnswer;
        if (interactions)
            out.warnings += warningsOfInteractions(facts, running, *interactions);
    }
    sortWarnings(out.warnings);
    return out;
}

Result<QList<SetAside>> setAllAside(const QList<PrescriptionWarning> &warnings,
                                    const QList<WarningOverride> &overrides)
{
    QList<SetAside> out;
    for (const PrescriptionWarning &warning : warnings) {
        const WarningOverride *known = overrideOf(warning, overrides);
        if (!known) {
            Error error = Error::rejected(u"safetyWarnings"_s);
            error.data.insert(u"warnings"_s, toJson(warnings));
            return error;
        }
        out.append({warning, known->reason.trimmed()});
    }
    return out;
}

} // namespace hms::server::prescriptions
