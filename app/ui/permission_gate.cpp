// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/permission_gate.h"

#include "app/ui/labels.h"

#include <QAction>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace hms::app {

namespace {

/// isEnabled() of a widget also depends on its parents; only its own flag matters here.
bool isEnabledItself(const QObject *target)
{
    if (const auto *widget = qobject_cast<const QWidget *>(target))
        return !widget->testAttribute(Qt::WA_ForceDisabled);
    return static_cast<const QAction *>(target)->isEnabled();
}

QString toolTipOf(const QObject *target)
{
    return target->property("toolTip").toString();
}

} // namespace

PermissionGate::PermissionGate(QObject *parent)
    : QObject(parent)
{
}

void PermissionGate::guard(QWidget *widget, Permission permission)
{
    m_guarded.insert(widget, {permission, isEnabledItself(widget), toolTipOf(widget)});
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this, [this, widget] { m_guarded.remove(widget); });
    apply(widget);
}

void PermissionGate::guard(QAction *action, Permission permission)
{
    m_guarded.insert(action, {permission, action->isEnabled(), action->toolTip()});
    connect(action, &QAction::enabledChanged, this,
            [this, action](bool on) { onEnabledChanged(action, on); });
    connect(action, &QObject::destroyed, this, [this, action] { m_guarded.remove(action); });
    apply(action);
}

void PermissionGate::setPermissions(const QList<QString> &slugs)
{
    m_slugs = QSet<QString>(slugs.begin(), slugs.end());
    const QList<QObject *> targets = m_guarded.keys();
    for (QObject *target : targets)
        apply(target);
    emit changed();
}

bool PermissionGate::allows(Permission permission) const
{
    return m_slugs.contains(enumText(permission));
}

bool PermissionGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && m_guarded.contains(watched))
        onEnabledChanged(watched, isEnabledItself(watched));
    return QObject::eventFilter(watched, event);
}

void PermissionGate::onEnabledChanged(QObject *target, bool enabled)
{
    if (m_applying)
        return;
    m_guarded[target].wanted = enabled;
    apply(target);
}

void PermissionGate::apply(QObject *target)
{
    const QScopedValueRollback guard(m_applying, true);
    const Guarded &guarded = m_guarded[target];
    const bool allowed = allows(guarded.permission);
    target->setProperty("enabled", guarded.wanted && allowed);
    target->setProperty(
        "toolTip",
        allowed
            ? guarded.toolTip
            : tr("Needs the permission “%1”. An administrator can grant it.").arg(label(guarded.permission)));
}

} // namespace hms::app
