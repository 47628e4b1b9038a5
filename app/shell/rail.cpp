// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rail.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Workspaces"));
    m_group = new QButtonGroup(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(grid(2), grid(3), grid(2), grid(3));
    m_column->setSpacing(grid(1));
    m_column->addStretch();
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit chosen(button->objectName()); });
}

void Rail::setEntries(const QList<Entry> &entries)
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    int place = 0;
    for (const Entry &entry : entries) {
        auto *button = new QToolButton;
        button->setObjectName(entry.id);
        button->setText(u"  "_s + entry.title);
        button->setAccessibleName(entry.title);
        button->setIcon(icon(entry.icon, Tone::Accent));
        button->setIconSize(QSize(iconSize(), iconSize()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (place < 9) {
            // Not the button's own shortcut: that one waits for a click to be animated.
            const QKeySequence key(Qt::ALT | Qt::Key(Qt::Key_1 + place));
            connect(new QShortcut(key, button), &QShortcut::activated, button, &QToolButton::click);
            button->setToolTip(key.toString(QKeySequence::NativeText));
        }
        m_group->addButton(button);
        m_column->insertWidget(place++, button);
    }
}

void Rail::setCurrent(const QString &id)
{
    for (QAbstractButton *button : m_group->buttons())
        if (button->objectName() == id)
            button->setChecked(true);
}

QStringList Rail::ids() const
{
    QStringList ids;
    for (const QAbstractButton *button : m_group->buttons())
        ids += button->objectName();
    return ids;
}

} // namespace hms::app
