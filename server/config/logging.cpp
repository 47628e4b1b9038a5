// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/logging.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>
#include <syslog.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
struct Severity {
    int syslog;
    const char *name;
};

Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return {LOG_DEBUG, "debug"};
    case QtInfoMsg: return {LOG_INFO, "info"};
    case QtWarningMsg: return {LOG_WARNING, "warning"};
    case QtCriticalMsg: return {LOG_ERR, "error"};
    case QtFatalMsg: return {LOG_CRIT, "fatal"};
    }
    Q_UNREACHABLE();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool toJournal = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    const QByteArray line = logLine(type, context.category, message, toJournal);
    // One call, so that lines of several threads do not mix.
    fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}
} // namespace

QByteArray logLine(QtMsgType type, const char *category, const QString &message, bool toJournal)
{
    const Severity severity = severityOf(type);
    // A text with line breaks must not pass for messages of its own.
    QByteArray text = message.toUtf8().trimmed().replace('\n', " | ");
    text.replace('\r', ' ');
    QByteArray line;
    if (toJournal)
        line = '<' + QByteArray::number(severity.syslog) + '>';
    else
        line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + severity.name +
               ' ';
    return line + (category ? category : "default") + ": " + text + '\n';
}

void installLogging()
{
    qInstallMessageHandler(handleMessage);
}

void setLogRules(const QString &rules)
{
    QLoggingCategory::setFilterRules(QString(rules).replace(u',', u'\n'));
}

} // namespace hms::server
