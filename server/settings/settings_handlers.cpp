// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settings_handlers.h"

#include "server/settings/settings_rules.h"
#include "server/settings/settings_store.h"
#include "shared/protocol/topics.h"

using namespace Qt::StringLiterals;

namespace hms::server::settings {

Result<RawJson> get(Context &ctx, const GetSetting &request)
{
    const auto setting = findSetting(ctx.tx, request.key);
    if (!setting)
        return Error::notFound(u"setting"_s);
    if (!setting->isPublic && !ctx.caller.may(Permission::SettingsView))
        return Error::forbidden(enumText(Permission::SettingsView));
    return setting->wire;
}

Result<RawJson> list(Context &ctx, const ListSettings &)
{
    return listSettings(ctx.tx, ctx.caller.may(Permission::SettingsView));
}

Result<RawJson> set(Context &ctx, const SetSetting &request)
{
    const auto before = findSetting(ctx.tx, request.key);
    if (!before)
        return Error::notFound(u"setting"_s);
    if (const char *problem = problemOf(request.key, request.value))
        return Error::invalid(u"value"_s, QString::fromLatin1(problem));
    if (request.key == u"hospital.timeZone" && !isKnownZone(ctx.tx, request.value.toString()))
        return Error::invalid(u"value"_s, u"unknownZone"_s);
    if (isFixedByMoney(request.key) && moneyExists(ctx.tx))
        return Error::rejected(u"moneyExists"_s, u"value"_s);
    const bool updated = updateSetting(ctx.tx, request, ctx.now);
    const StoredSetting current = *findSetting(ctx.tx, request.key);
    if (!updated)
        return Error::conflict({{u"current"_s, QJsonDocument::fromJson(current.wire.bytes).object()}});
    if (current.isPublic)
        ctx.changes.upsert(Topic{TopicKind::Settings, {}}.toText(), current.wire);
    return current.wire;
}

} // namespace hms::server::settings
