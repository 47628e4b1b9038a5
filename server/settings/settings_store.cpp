// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settings_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::settings {

namespace {

constexpr Statement kFind{"settings.find", R"sql(
    SELECT w.is_public, w.wire::text AS wire FROM setting_wire w WHERE w.key = (:key)::text
)sql"};

constexpr Statement kList{"settings.list", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY w.key), '[]')
      FROM setting_wire w
     WHERE w.is_public OR (:all)::boolean
)sql"};

// The value travels in an object, because a text or a number alone is no parameter of type jsonb.
constexpr Statement kUpdate{"settings.update", R"sql(
    UPDATE settings SET value = (:boxed)::jsonb -> 'value', row_version = row_version + 1,
                        updated_at = (:now)::timestamptz
     WHERE key = (:key)::text AND row_version = (:row_version)::integer
)sql"};

constexpr Statement kZone{"settings.zone", R"sql(
    SELECT EXISTS (SELECT FROM pg_timezone_names WHERE name = (:zone)::text)
)sql"};

constexpr Statement kMoney{"settings.money", R"sql(
    SELECT EXISTS (SELECT FROM bills) OR EXISTS (SELECT FROM shifts)
)sql"};

constexpr Statement kStatements[]{kFind, kList, kUpdate, kZone, kMoney};

} // namespace

std::optional<StoredSetting> findSetting(Transaction &tx, const QString &key)
{
    return tx.one<StoredSetting>(kFind, {{"key", key}}, [](const Row &row) {
        return StoredSetting{row.get<bool>("is_public"), {row.get<QString>("wire").toUtf8()}};
    });
}

RawJson listSettings(Transaction &tx, bool all)
{
    return *tx.json(kList, {{"all", all}});
}

bool updateSetting(Transaction &tx, const SetSetting &setting, const QDateTime &now)
{
    return tx.execute(kUpdate, {{"key", setting.key},
                                {"boxed", QJsonObject{{u"value"_s, setting.value}}},
                                {"now", now},
                                {"row_version", setting.rowVersion}}) == 1;
}

bool isKnownZone(Transaction &tx, const QString &zone)
{
    return tx.scalar(kZone, {{"zone", zone}}).toBool();
}

bool moneyExists(Transaction &tx)
{
    return tx.scalar(kMoney).toBool();
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::settings
