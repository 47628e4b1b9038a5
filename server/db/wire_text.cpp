// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/wire_text.h"

#include "shared/core/ulid.h"

namespace hms::server {

RawJson toWire(QByteArray json)
{
    constexpr QByteArrayView kMark = "{\"ulid\":\"";
    constexpr qsizetype kUuid = 36;
    constexpr qsizetype kText = 26;
    const QByteArrayView in(json);
    qsizetype found = in.indexOf(kMark);
    if (found < 0)
        return {std::move(json)};

    QByteArray out;
    out.reserve(json.size());
    qsizetype from = 0;
    for (; found >= 0; found = in.indexOf(kMark, from)) {
        const auto id = Ulid::fromUuidText(
            in.sliced(found + kMark.size()).first(qMin(kUuid, in.size() - found - kMark.size())));
        const qsizetype end = found + kMark.size() + kUuid + 2; // Past the closing quote and brace.
        if (!id || end > in.size()) {
            out.append(in.sliced(from, found + kMark.size() - from));
            from = found + kMark.size();
            continue;
        }
        out.append(in.sliced(from, found - from));
        char text[kText + 2];
        text[0] = text[kText + 1] = '"';
        id->writeText(text + 1);
        out.append(text, kText + 2);
        from = end;
    }
    out.append(in.sliced(from));
    return {std::move(out)};
}

} // namespace hms::server
