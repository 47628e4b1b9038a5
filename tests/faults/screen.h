// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/topics.h"
#include "tests/faults/robot.h"

#include <QMap>

namespace hms::test {

/// Rows of a topic as one workstation shows them: a snapshot, then changes in order; a gap is asked for, and
/// a lost link is made good when it is back.
class Screen : public QObject {
    Q_OBJECT

public:
    struct Shape {
        QString topic;
        QString key;  ///< The member that names a row.
        QString list; ///< Member of the snapshot that holds the rows; empty: the snapshot itself.
    };
    using Rows = QMap<QString, QJsonObject>;

    Screen(Robot &robot, Shape shape);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] bool isLoaded() const { return m_revision >= 0 && !m_asking; }
    /// Changes that came with a revision the screen had already passed, and changed nothing.
    [[nodiscard]] int stale() const { return m_stale; }
    [[nodiscard]] const Robot &robot() const { return m_robot; }

    static Rows rowsOf(const QJsonValue &snapshot, const Shape &shape);
    /// For tests of the checker.
    Rows &edit() { return m_rows; }

private:
    void fetch();
    void onSnapshot(const Result<QJsonValue> &answer);
    void onReplay(const Result<QJsonValue> &answer);
    void onChange(const TopicChange &change);
    bool apply(const TopicChange &change);
    void settle();
    void retryLater();

    Robot &m_robot;
    const Shape m_shape;
    Rows m_rows;
    qint64 m_revision = -1;
    bool m_asking = false;
    int m_stale = 0;
    QList<TopicChange> m_held;
};

} // namespace hms::test
