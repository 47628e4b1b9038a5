// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"

namespace hms {

namespace {

bool hasId(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Queue:
    case TopicKind::Board:
    case TopicKind::Lab:
    case TopicKind::User: return true;
    case TopicKind::Doctors:
    case TopicKind::Cashier:
    case TopicKind::Pharmacy:
    case TopicKind::Triage:
    case TopicKind::Settings:
    case TopicKind::Instruments: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Topic> Topic::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = enumFromText<TopicKind>(colon < 0 ? text : text.left(colon));
    if (!kind || hasId(*kind) != (colon >= 0))
        return std::nullopt;
    if (colon < 0)
        return Topic{*kind, {}};
    const auto id = Ulid::fromText(text.mid(colon + 1));
    if (!id || id->isNull())
        return std::nullopt;
    return Topic{*kind, *id};
}

QString Topic::toText() const
{
    return hasId(kind) ? enumText(kind) + u':' + id.toText() : enumText(kind);
}

} // namespace hms
