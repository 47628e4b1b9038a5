// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "shared/lab/lab_protocol.h"

namespace hms::app {

/// How often this user ordered what at this desk, so that the usual tests stand first. Sealed with the user's
/// own drafts: it belongs to the person, not to the desk.
class OrderHabits {
public:
    explicit OrderHabits(Drafts *drafts);

    void note(const QList<TestTypeId> &tests);
    /// The most used first, the others as they were.
    [[nodiscard]] QList<TestType> usualFirst(QList<TestType> tests) const;

private:
    Drafts *m_drafts;
    QHash<QString, int> m_counts; ///< By id text.
};

} // namespace hms::app
