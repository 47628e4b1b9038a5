// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

std::optional<OutboxEntry> parsed(const std::optional<QByteArray> &plain)
{
    if (!plain)
        return std::nullopt;
    const auto entry = decode<OutboxEntry>(QJsonDocument::fromJson(*plain).object());
    return entry ? std::optional(*entry) : std::nullopt;
}

} // namespace

Outbox::Outbox(const QString &folder, const SealKey &key, QObject *parent)
    : QObject(parent)
    , m_files(folder, key.derived("outbox"))
{
}

bool Outbox::put(const OutboxEntry &entry)
{
    return m_files.write(entry.operationId.toText(),
                         QJsonDocument(encode(entry)).toJson(QJsonDocument::Compact));
}

void Outbox::remove(OperationId id)
{
    m_files.remove(id.toText());
}

QList<OutboxEntry> Outbox::entriesOf(UserId user)
{
    QList<OutboxEntry> result;
    // Ids rise with time, so the order of names is the order of commands.
    for (const QString &name : m_files.names()) {
        const auto entry = parsed(m_files.read(name));
        // The name is checked too: a copy of an entry under another name is not a second command.
        if (!entry || entry->operationId.toText() != name) {
            m_files.setAside(name);
            emit damagedFileFound(name);
        } else if (entry->user == user) {
            result.append(*entry);
        }
    }
    return result;
}

} // namespace hms::app
