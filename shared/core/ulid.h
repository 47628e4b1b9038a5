// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace hms {

/// A 128-bit identifier whose first 48 bits are milliseconds since 1970 UTC, so ids sort by creation time.
/// Text form: 26 characters of Crockford's base 32 (specification github.com/ulid/spec). In PostgreSQL: uuid.
struct Ulid {
    std::array<quint8, 16> bytes{};

    /// A fresh id; ids made by one thread rise strictly, also within a millisecond. Any thread.
    static Ulid make();
    /// The id of a given instant with random tail; for builders of past data.
    static Ulid makeAt(qint64 msSinceEpoch);
    /// Accepts the 26-character form in either case; nothing else (no I, L, O, U, no value past 128 bits).
    static std::optional<Ulid> fromText(QStringView text);
    /// Accepts the 36-character uuid form that PostgreSQL prints.
    static std::optional<Ulid> fromUuidText(QByteArrayView text);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QString toUuidText() const;
    /// Writes the 26 characters to `out` without allocating.
    void writeText(char *out) const;
    [[nodiscard]] qint64 msSinceEpoch() const;
    [[nodiscard]] bool isNull() const { return bytes == std::array<quint8, 16>{}; }

    friend auto operator<=>(const Ulid &, const Ulid &) = default;
};

inline size_t qHash(const Ulid &ulid, size_t seed = 0)
{
    return qHashBits(ulid.bytes.data(), ulid.bytes.size(), seed);
}

} // namespace hms
