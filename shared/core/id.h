// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/ulid.h"

namespace hms {

/// The key of one entity: a ULID that cannot be mixed up with another entity's key.
/// Conversions are explicit so that `return false;` or a bare text never compiles as an id.
template <class Tag>
struct Id {
    Ulid value;

    Id() = default;
    explicit Id(const Ulid &ulid)
        : value(ulid)
    {
    }

    /// A fresh id; the side that creates a record makes its id.
    static Id make() { return Id(Ulid::make()); }

    [[nodiscard]] bool isValid() const { return !value.isNull(); }
    [[nodiscard]] QString toText() const { return value.toText(); }
    friend auto operator<=>(const Id &, const Id &) = default;
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

} // namespace hms
