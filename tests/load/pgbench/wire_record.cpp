// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/pgbench/wire_record.h"

#include <QRegularExpression>
#include <QString>

#include <libpq-fe.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::test {

WireRecord::WireRecord(pg_conn *connection)
    : m_connection(connection)
    , m_file(std::tmpfile())
{
    PQtrace(m_connection, m_file);
    PQsetTraceFlags(m_connection, PQTRACE_SUPPRESS_TIMESTAMPS);
}

WireRecord::~WireRecord()
{
    PQuntrace(m_connection);
    std::fclose(m_file);
}

QByteArrayList WireRecord::takeStatements()
{
    std::fflush(m_file);
    std::rewind(m_file);
    QByteArray trace;
    char buffer[4096];
    while (const size_t read = std::fread(buffer, 1, sizeof buffer, m_file))
        trace.append(buffer, qsizetype(read));
    std::rewind(m_file);
    if (ftruncate(fileno(m_file), 0) != 0)
        trace.clear();

    m_sent.clear();
    QByteArrayList run;
    // F <length> Query "<text>": the length counts itself and the closing NUL; the text may hold anything.
    static const QRegularExpression message(u"^F\\t(\\d+)\\t(Query|Parse|Bind)\\t \""_s,
                                            QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(trace); // One character a byte.
    for (auto found = message.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const qsizetype from = match.capturedEnd();
        if (match.captured(2) == u"Query") {
            run.append(trace.mid(from, match.captured(1).toInt() - 5)); // Settings, BEGIN and COMMIT.
            m_sent.append(run.constLast());
            continue;
        }
        // Parse "name" "sql" 0, Bind "portal" "name" ...
        const qsizetype second = trace.indexOf("\" \"", from) + 3;
        const QByteArray first = trace.mid(from, second - 3 - from);
        if (match.captured(2) == u"Parse")
            m_prepared.insert(first, trace.mid(second, trace.indexOf("\" 0\n", second) - second));
        else {
            run.append(m_prepared.value(trace.mid(second, trace.indexOf('"', second) - second)));
            m_sent.append(trace.mid(from, trace.indexOf('\n', from) - from)); // Line breaks are escaped.
        }
    }
    return run;
}

} // namespace hms::test
