// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultation.h"

namespace hms::app {

/// Which text stands where two people wrote at the same place.
enum class Keep { Mine, Theirs, Both };

struct MergedPage {
    ConsultationPage page;
    QStringList clashes; ///< Members of the page that both changed, in the page's order.
};

/// Joins what was typed here with what another desk saved, both begun from `base`. What only one side changed
/// stands; where both did, `keep` decides and the member is named in `clashes`. A text that only goes on
/// where the other ends is no clash.
MergedPage mergePages(const ConsultationPage &base, const ConsultationPage &mine,
                      const ConsultationPage &theirs, Keep keep = Keep::Mine);

/// The page with these members as they stand in `from`.
ConsultationPage withMembers(const ConsultationPage &page, const ConsultationPage &from,
                             const QStringList &members);

/// Nothing is written: only blanks, no diagnosis, no date.
bool isBlank(const ConsultationPage &page);

} // namespace hms::app
