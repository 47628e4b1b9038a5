// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/workstation.h"

namespace hms::test {

/// Rows of a topic as a desk holds them, keyed by one member.
class Follower {
public:
    /// `list` names the member of the snapshot that holds the rows; without it the snapshot is the list.
    Follower(Workstation &desk, const QString &topic, const QString &key, const QString &list = {})
        : m_key(key)
    {
        desk.api().follow(topic, &desk.session(),
                          {.snapshot =
                               [this, list](const QJsonValue &snapshot, qint64) {
                                   rows.clear();
                                   for (const QJsonValue &row :
                                        (list.isEmpty() ? snapshot : snapshot[list]).toArray())
                                       rows.insert(row[m_key].toString(), row.toObject());
                                   loaded = true;
                               },
                           .change =
                               [this](const TopicChange &change) {
                                   for (const QJsonObject &row : change.upserts)
                                       rows.insert(row.value(m_key).toString(), row);
                                   for (const QString &gone : change.removes)
                                       rows.remove(gone);
                               },
                           .refused = {}});
        REQUIRE(eventually([this] { return loaded; }));
    }
    Q_DISABLE_COPY_MOVE(Follower)

    [[nodiscard]] QString text(const QString &row, QLatin1StringView member) const
    {
        return rows.value(row).value(member).toString();
    }

    QHash<QString, QJsonObject> rows;
    bool loaded = false;

private:
    QString m_key;
};

} // namespace hms::test
