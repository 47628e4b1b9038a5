// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/prescriptions/prescriptions_store.h"
#include "server/prescriptions/safety_rules.h"

namespace hms::server::prescriptions {

struct SafetyCheck {
    QList<PrescriptionWarning> warnings; ///< By line, the most severe first; one of a kind about one thing.
    InteractionCheck interactions = InteractionCheck::NoSource;
};

/// Holds what is known of the patient and of the medicines against each line, `facts` beside `lines`. Whoever
/// writes by it holds the patient's lock.
SafetyCheck checkSafety(Context &ctx, const TreatedPatient &patient, const QList<PrescriptionLine> &lines,
                        const QList<LineFacts> &facts);

/// Each warning with its reason. Errors: REJECTED (safetyWarnings {warnings}) when one has none.
Result<QList<SetAside>> setAllAside(const QList<PrescriptionWarning> &warnings,
                                    const QList<WarningOverride> &overrides);

} // namespace hms::server::prescriptions
