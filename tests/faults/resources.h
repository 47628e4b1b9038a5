// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/checker.h"

#include <QtGlobal>

namespace hms::test {

/// What a process holds.
struct Resources {
    qint64 residentKb = 0;
    int descriptors = 0;
    int threads = 0;

    static Resources of(qint64 pid);
};

/// I15: back to what it was, ten percent more allowed (and what an allocator keeps in any case).
Findings checkResources(const Resources &before, const Resources &after);

} // namespace hms::test
