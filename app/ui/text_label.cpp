// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/text_label.h"

#include <QFrame>
#include <QGuiApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body: return u"body"_s;
    case TextRole::Strong: return u"strong"_s;
    case TextRole::Muted: return u"muted"_s;
    case TextRole::Caption: return u"caption"_s;
    case TextRole::Title: return u"title"_s;
    case TextRole::Number: return u"number"_s;
    case TextRole::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QLabel *textLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    // QLabel aligns by the text's own direction; a Latin name in an Arabic form would stand at the wrong
    // edge.
    const Qt::Alignment leading = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(leading | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setProperty("text-role", roleName(role));
    return label;
}

void setTextRole(QLabel &label, TextRole role)
{
    label.setProperty("text-role", roleName(role));
    restyle(label);
}

void setTone(QLabel &label, Tone tone)
{
    label.setProperty("tone", toneName(tone));
    restyle(label);
}

QLabel *bigNumber(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, TextRole::Number, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QWidget *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("divider", true);
    return line;
}

void restyle(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace hms::app
