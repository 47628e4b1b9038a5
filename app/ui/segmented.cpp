// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/segmented.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hms::app {

Segmented::Segmented(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"segmented"_s);
    setProperty("oneOf", true);      // Dressed by this: the name is its owner's to choose.
    setFocusPolicy(Qt::StrongFocus); // A label's mnemonic lands here and goes on to the chosen option.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit valueChanged();
    });
}

void Segmented::addOption(const QString &text, const QVariant &id, std::optional<Icon> which)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setCheckable(true);
    button->setProperty("id", id);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::ClickFocus);
    if (which) {
        button->setIcon(icon(*which));
        button->setIconSize(QSize(iconSize(), iconSize()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    button->installEventFilter(this);
    m_row->addWidget(button, 1);
    m_group->addButton(button);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

QToolButton *Segmented::buttonOf(const QVariant &id) const
{
    for (QAbstractButton *button : m_group->buttons())
        if (button->property("id") == id)
            return static_cast<QToolButton *>(button);
    return nullptr;
}

QVariant Segmented::value() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property("id") : QVariant();
}

void Segmented::setValue(const QVariant &id)
{
    if (QToolButton *button = buttonOf(id))
        button->setChecked(true);
}

void Segmented::setOptionText(const QVariant &id, const QString &text)
{
    if (QToolButton *button = buttonOf(id)) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(u'&'));
    }
}

void Segmented::setOptionEnabled(const QVariant &id, bool enabled)
{
    if (QToolButton *button = buttonOf(id))
        button->setEnabled(enabled);
}

void Segmented::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(event->reason());
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const auto choose = [](QAbstractButton *button) {
        button->setChecked(true);
        button->setFocus(Qt::OtherFocusReason);
        return true;
    };
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const bool mirrored = isRightToLeft();
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const qsizetype at = buttons.indexOf(static_cast<QAbstractButton *>(watched));
    const int step = key->key() == forward || key->key() == Qt::Key_Down  ? 1
                     : key->key() == backward || key->key() == Qt::Key_Up ? -1
                                                                          : 0;
    for (qsizetype i = at + step; step != 0 && i >= 0 && i < buttons.size(); i += step)
        if (buttons[i]->isEnabled())
            return choose(buttons[i]);
    if (step != 0)
        return true;
    if (!key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
        key->modifiers() == Qt::NoModifier)
        for (QAbstractButton *button : buttons)
            if (button->isEnabled() && button->accessibleName().startsWith(key->text(), Qt::CaseInsensitive))
                return choose(button);
    // Tab leaves the whole control: the frame and its buttons are one stop.
    if (key->key() == Qt::Key_Backtab ||
        (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ShiftModifier)) {
        setFocusPolicy(Qt::NoFocus);
        focusNextPrevChild(false);
        setFocusPolicy(Qt::StrongFocus);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hms::app
