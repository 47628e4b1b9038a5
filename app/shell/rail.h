// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace hms::app {

/// The workspaces this user may enter, one button each; the n-th answers Alt+n.
class Rail final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        Icon icon = Icon::Queue;
        QString title;
    };

    explicit Rail(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    void setCurrent(const QString &id);
    [[nodiscard]] QStringList ids() const;

signals:
    void chosen(const QString &id);

private:
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hms::app
