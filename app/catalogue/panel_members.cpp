// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/panel_members.h"

#include "app/catalogue/test_search.h"
#include "app/ui/button.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

PanelMembers::PanelMembers(ApiClient &api, QWidget *parent)
    : QWidget(parent)
{
    m_search = new TestSearch(api);
    m_search->setObjectName(u"memberSearch"_s);
    m_search->setPlaceholderText(tr("Add a test of this panel"));
    m_list = new QListWidget;
    m_list->setObjectName(u"members"_s);
    m_list->setAccessibleName(tr("Tests of the panel"));
    m_list->installEventFilter(this);
    auto *up = makeIconButton(Icon::ArrowUp, tr("Move the test up (Ctrl+Up)"));
    auto *down = makeIconButton(Icon::ArrowDown, tr("Move the test down (Ctrl+Down)"));
    auto *take = makeIconButton(Icon::X, tr("Take the test out (Delete)"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(take, &QPushButton::clicked, this, &PanelMembers::remove);
    connect(m_search, &TestSearch::chosen, this, &PanelMembers::add);
    connect(m_search, &TestSearch::failed, this, &PanelMembers::failed);
    auto *caption = textLabel(tr("Te&sts of the panel"), TextRole::Caption);
    caption->setBuddy(m_search);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid(1));
    tools->addWidget(m_search, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(up), static_cast<QWidget *>(down), static_cast<QWidget *>(take)})
        tools->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(caption);
    column->addLayout(tools);
    column->addWidget(m_list);
}

void PanelMembers::setMembers(const QList<PanelMember> &members)
{
    m_members = members;
    present(0);
}

void PanelMembers::present(int current)
{
    m_list->clear();
    for (const PanelMember &member : std::as_const(m_members)) {
        const QString name = u"%1  ·  %2"_s.arg(inDeskLanguage(member.name), member.code);
        m_list->addItem(member.isActive ? name : tr("%1 (not used)").arg(name));
    }
    m_list->setCurrentRow(std::clamp(current, -1, int(m_members.size()) - 1));
}

void PanelMembers::add(const TestType &test)
{
    if (!test.isPanel && std::ranges::count(m_members, test.id, &PanelMember::id) == 0) {
        m_members.append({test.id, test.code, test.name, test.isActive});
        present(int(m_members.size()) - 1);
        emit edited();
    }
    m_search->setFocus(Qt::OtherFocusReason);
}

void PanelMembers::move(int by)
{
    const int at = m_list->currentRow();
    if (at < 0 || at + by < 0 || at + by >= m_members.size())
        return;
    m_members.swapItemsAt(at, at + by);
    present(at + by);
    emit edited();
}

void PanelMembers::remove()
{
    const int at = m_list->currentRow();
    if (at < 0)
        return;
    m_members.removeAt(at);
    present(std::min(at, int(m_members.size()) - 1));
    emit edited();
}

bool PanelMembers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace hms::app
