// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_script.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

Q_LOGGING_CATEGORY(lcDemo, "hms.demo", QtInfoMsg)

[[noreturn]] void fail(const QString &what, const QSqlQuery &query)
{
    throw std::runtime_error("demo data, " + what.toStdString() + ": " +
                             query.lastError().text().toStdString());
}

} // namespace

QSqlQuery runSql(const QSqlDatabase &database, const QString &sql,
                 std::initializer_list<std::pair<const char *, QVariant>> values)
{
    QSqlQuery query(database);
    if (values.size() == 0) {
        if (!query.exec(sql))
            fail(sql, query);
        return query;
    }
    if (!query.prepare(sql))
        fail(sql, query);
    for (const auto &[name, value] : values)
        query.bindValue(u':' + QString::fromLatin1(name), value);
    if (!query.exec())
        fail(sql, query);
    return query;
}

void runScript(const QSqlDatabase &database, QLatin1StringView name)
{
    QFile file(":/demo-scale/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("demo data: no script " + QString(name).toStdString());
    const QStringList steps = QString::fromUtf8(file.readAll()).split("\n-- step: "_L1);
    for (const QString &step : steps.mid(1)) { // Before the first is only the reader's comment.
        const QString what = name + ", "_L1 + step.section(u'\n', 0, 0);
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(database);
        if (!query.exec("-- "_L1 + step))
            fail(what, query);
        qCDebug(lcDemo).noquote() << what << timer.elapsed() << "ms";
    }
}

} // namespace hms::server::demo
