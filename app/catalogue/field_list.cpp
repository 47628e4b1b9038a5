// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_list.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/ui/button.h"
#include "app/ui/lab_labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hms::app {

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
{
    buildUi();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { emit chosen(current()); });
}

void FieldList::buildUi()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"formFields"_s);
    m_list->setAccessibleName(tr("Fields of the form"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    auto *add = makeButton(tr("&Add"), ButtonKind::Secondary, Icon::Plus);
    add->setObjectName(u"addField"_s);
    auto *menu = new QMenu(add);
    for (const auto &[kind, name] : kEnumNames<FieldKind>) {
        auto *action = menu->addAction(icon(icon(kind)), label(kind));
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, kind = kind] { emit addWanted(kind); });
    }
    add->setMenu(menu);
    auto *up = makeIconButton(Icon::ArrowUp, tr("Move the field up (Ctrl+Up)"));
    auto *down = makeIconButton(Icon::ArrowDown, tr("Move the field down (Ctrl+Down)"));
    auto *take = makeIconButton(Icon::X, tr("Remove the field (Delete)"));
    connect(up, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
    connect(take, &QPushButton::clicked, this, &FieldList::removeWanted);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid(1));
    tools->addWidget(add);
    tools->addStretch(1);
    for (QWidget *button :
         {static_cast<QWidget *>(up), static_cast<QWidget *>(down), static_cast<QWidget *>(take)})
        tools->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_list, 1);
    column->addLayout(tools);
}

QString FieldList::nameOf(FieldPlace place)
{
    return u"%1.%2"_s.arg(place.field).arg(place.column);
}

QString FieldList::textOf(const TestTemplate &form, FieldPlace place) const
{
    const TemplateField *field = fieldAt(form, place);
    if (!field)
        return tr("Form and its sections");
    QString text = inDeskLanguage(field->label);
    if (field->unit)
        text += u"  ·  "_s + field->unit->text;
    return place.isColumn() ? u"        "_s + text : text;
}

void FieldList::show(const TestTemplate &form, FieldPlace current)
{
    const QSignalBlocker silent(m_list);
    QList<FieldPlace> places{FieldPlace()};
    places += placesOf(form);
    m_icons.clear();
    while (m_list->count() > places.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i == m_list->count())
            m_list->addItem(QString());
        const TemplateField *field = fieldAt(form, places[i]);
        m_icons.append(field ? icon(field->kind) : Icon::Ledger);
        m_list->item(int(i))->setText(textOf(form, places[i]));
        m_list->item(int(i))->setIcon(icon(m_icons.last()));
    }
    m_places = places;
    m_list->setCurrentRow(std::max(0, int(m_places.indexOf(current))));
}

void FieldList::markProblems(const QSet<QString> &places)
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const bool bad = places.contains(nameOf(m_places[i]));
        QListWidgetItem *item = m_list->item(int(i));
        item->setIcon(bad ? icon(Icon::Warning, Tone::Bad) : icon(m_icons[i]));
        item->setToolTip(bad ? tr("Something is wrong here.") : QString());
    }
}

FieldPlace FieldList::current() const
{
    return m_places.value(m_list->currentRow());
}

void FieldList::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        emit moveWanted(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        emit removeWanted();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace hms::app
