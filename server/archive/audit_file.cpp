// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/audit_file.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hms::server::archive {

namespace {

/// Why the line does not follow the head, or the new head.
std::optional<QString> follow(audit::AuditHead &head, const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0)
        return u"altered"_s;
    if (line.first(first).toLongLong() != head.seq + 1)
        return u"missing"_s;
    const QByteArray hash =
        QCryptographicHash::hash(head.hash + line.sliced(second + 1), QCryptographicHash::Sha256);
    if (QByteArray::fromHex(line.sliced(first + 1, second - first - 1)) != hash)
        return u"altered"_s;
    head = {head.seq + 1, hash};
    return std::nullopt;
}

} // namespace

AuditFileCheck checkAuditFile(const QString &path, const audit::AuditHead &before,
                              const QList<audit::AuditHead> &anchors)
{
    QHash<qint64, QByteArray> signedHeads;
    for (const audit::AuditHead &anchor : anchors)
        signedHeads.insert(anchor.seq, anchor.hash);
    AuditFileCheck check;
    check.head = before;
    check.content = readArchive(path, [&](const QByteArray &line) {
        if (check.problem)
            return;
        check.problem = follow(check.head, line);
        if (!check.problem && signedHeads.value(check.head.seq, check.head.hash) != check.head.hash)
            check.problem = u"anchors"_s;
    });
    return check;
}

} // namespace hms::server::archive
