// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/users.h"

#include "server/access/password_hasher.h"
#include "server/db/operator_error.h"
#include "server/db/transaction.h"
#include "shared/access/access.h"

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
constexpr Statement kActAsConsole{"cli.actAsConsole", "SELECT set_config('hms.address', 'console', true)"};
constexpr Statement kLockUsers{"cli.lockUsers", "SELECT pg_advisory_xact_lock(hashtext('hms.first_user'))"};
constexpr Statement kCountUsers{"cli.countUsers", "SELECT count(*) FROM users"};
constexpr Statement kInsertUser{"cli.insertUser", R"sql(
    INSERT INTO users (id, username, name, password_hash, must_change_password)
    VALUES (:id, :username, :name, :hash, true)
    ON CONFLICT (username) DO NOTHING
)sql"};
constexpr Statement kGrantRole{"cli.grantRole", R"sql(
    INSERT INTO user_roles (user_id, role_id) SELECT :user, id FROM roles WHERE slug = :role AND is_active
)sql"};
constexpr Statement kRoleSlugs{"cli.roleSlugs",
                               "SELECT string_agg(slug, ', ' ORDER BY slug) FROM roles WHERE is_active"};
constexpr Statement kResetUser{"cli.resetUser", R"sql(
    UPDATE users
       SET password_hash = :hash, must_change_password = true, is_active = true, row_version = row_version + 1
     WHERE username = :username
)sql"};
constexpr Statement kEndSessions{"cli.endSessions", R"sql(
    UPDATE sessions SET ended_at = now()
     WHERE ended_at IS NULL AND user_id = (SELECT id FROM users WHERE username = :username)
)sql"};
constexpr Statement kForgetFailures{"cli.forgetFailures",
                                    "DELETE FROM login_failures WHERE username = :username"};

/// One transaction of the console on a connection of its own.
class ConsoleTransaction {
public:
    explicit ConsoleTransaction(const ConnectionSettings &owner)
        : m_connection(u"console"_s,
                       [owner](QSqlDatabase &database) {
                           owner.configure(database);
                           return database.open();
                       })
        , m_transaction((m_connection.ensureOpen(), m_connection), Transaction::Kind::Write)
    {
        m_transaction.scalar(kActAsConsole);
    }
    Transaction *operator->() { return &m_transaction; }

private:
    WorkerConnection m_connection;
    Transaction m_transaction;
};

QString hashOf(const QString &password, const Config &config)
{
    PasswordHasher hasher({.operations = static_cast<unsigned long long>(config.passwordOperations),
                           .memoryBytes = static_cast<size_t>(config.passwordMemoryMiB) * 1024 * 1024,
                           .parallel = 1});
    return hasher.hash(password);
}

void insertUser(ConsoleTransaction &transaction, const NewUser &user, const QString &hash)
{
    const QString username = user.username.toLower();
    if (username.size() < 2 || username.size() > 60 || username.contains(u' '))
        throw OperatorError(EX_DATAERR,
                            u"\"%1\" is no user name: 2 to 60 characters without blanks"_s.arg(username));
    const UserId id = UserId::make();
    if (transaction->execute(kInsertUser,
                             {{"id", id}, {"username", username}, {"name", user.name}, {"hash", hash}}) == 0)
        throw OperatorError(
            EX_DATAERR,
            u"there is a user %1 already; \"hmsd user reset\" gives a new password"_s.arg(username));
    for (const QString &role : user.roles) {
        if (transaction->execute(kGrantRole, {{"user", id}, {"role", role}}) == 0)
            throw OperatorError(EX_DATAERR, u"there is no role %1; there are %2"_s.arg(
                                                role, transaction->scalar(kRoleSlugs).toString()));
    }
}
} // namespace

QString addUser(const ConnectionSettings &owner, const Config &config, const NewUser &user)
{
    const QString password = PasswordHasher::oneTimePassword();
    const QString hash = hashOf(password, config);
    ConsoleTransaction transaction(owner);
    insertUser(transaction, user, hash);
    transaction->commit();
    return password;
}

std::optional<QString> addFirstUser(const ConnectionSettings &owner, const Config &config)
{
    const QString password = PasswordHasher::oneTimePassword();
    const QString hash = hashOf(password, config);
    ConsoleTransaction transaction(owner);
    transaction->scalar(kLockUsers);
    if (transaction->scalar(kCountUsers).toLongLong() > 0)
        return {};
    insertUser(transaction, {u"admin"_s, u"Administrator"_s, {u"super-admin"_s}}, hash);
    transaction->commit();
    return password;
}

QString resetUser(const ConnectionSettings &owner, const Config &config, const QString &username)
{
    const QString password = PasswordHasher::oneTimePassword();
    const QString hash = hashOf(password, config);
    const QString lower = username.toLower();
    ConsoleTransaction transaction(owner);
    if (transaction->execute(kResetUser, {{"hash", hash}, {"username", lower}}) == 0)
        throw OperatorError(EX_NOUSER, u"there is no user %1"_s.arg(lower));
    transaction->execute(kEndSessions, {{"username", lower}});
    transaction->execute(kForgetFailures, {{"username", lower}});
    transaction->commit();
    return password;
}

} // namespace hms::server
