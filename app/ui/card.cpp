// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/card.h"

#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"card"_s);
    m_title = textLabel({}, TextRole::Title);
    m_header = new QWidget(this);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(m_title, 1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(grid(2));
    header->addLayout(m_tools);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    column->setSpacing(grid(3));
    column->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(grid(2));
    column->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace hms::app
