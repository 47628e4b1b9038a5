// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_passwords.h"

#include "server/demo/scale_script.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

std::optional<QString> userWithDemoPassword(const ConnectionSettings &database, PasswordHasher &hasher)
{
    const ScopedConnection connection(database);
    QSqlQuery query =
        runSql(connection.database(),
               u"SELECT username, password_hash FROM users WHERE is_active AND "
               "(SELECT value = 'true' FROM settings WHERE key = 'hospital.demo') ORDER BY username"_s);
    while (query.next()) {
        const QString username = query.value(0).toString();
        if (hasher.verify("demo-"_L1 + username, query.value(1).toString()))
            return username;
    }
    return std::nullopt;
}

} // namespace hms::server::demo
