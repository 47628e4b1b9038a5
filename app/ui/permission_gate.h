// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/permissions.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QWidget;

namespace hms::app {

/// Greys what the user may not do and says which permission is missing. The guarded control may be enabled
/// and disabled as usual by its screen; it stays grey as long as the permission is missing, and a permission
/// taken away greys it within the event that tells so.
class PermissionGate final : public QObject {
    Q_OBJECT

public:
    explicit PermissionGate(QObject *parent = nullptr);

    void guard(QWidget *widget, Permission permission);
    void guard(QAction *action, Permission permission);

    /// Slugs as in SessionUser::permissions.
    void setPermissions(const QList<QString> &slugs);
    [[nodiscard]] bool allows(Permission permission) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    struct Guarded {
        Permission permission;
        bool wanted = true; ///< What the screen itself asks for.
        QString toolTip;    ///< The control's own.
    };
    void apply(QObject *target);
    void onEnabledChanged(QObject *target, bool enabled);

    QHash<QObject *, Guarded> m_guarded;
    QSet<QString> m_slugs;
    bool m_applying = false;
};

} // namespace hms::app
