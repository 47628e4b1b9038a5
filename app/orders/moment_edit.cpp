// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/moment_edit.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestTime = 5;
constexpr int kFieldWidth = 16; ///< Grid steps.

} // namespace

MomentEdit::MomentEdit(const QString &label, QWidget *parent)
    : QWidget(parent)
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"moment"_s);
    m_edit->setMaxLength(kLongestTime);
    m_edit->setPlaceholderText(tr("now"));
    m_edit->setFixedWidth(grid(kFieldWidth));
    QString plain = label;
    m_edit->setAccessibleName(plain.remove(u'&'));
    auto *caption = textLabel(label, TextRole::Caption, this);
    caption->setBuddy(m_edit);
    m_note = textLabel({}, TextRole::Muted, this);
    m_note->setObjectName(u"momentNote"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(caption);
    row->addWidget(m_edit);
    row->addWidget(m_note, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        judge();
        emit edited();
    });
}

void MomentEdit::clear()
{
    m_edit->clear();
}

std::optional<QDateTime> MomentEdit::parse(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression time(u"^(\\d{1,2})[:.]?(\\d{2})$"_s);
    const auto match = time.match(Format::latinDigits(typed).trimmed());
    const QTime of(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !of.isValid())
        return std::nullopt;
    const QDate today = format().dateOf(now);
    const QDateTime then = format().instant(today, of);
    return then <= now ? then : format().instant(today.addDays(-1), of);
}

bool MomentEdit::isWrong() const
{
    return !m_edit->text().trimmed().isEmpty() && !value();
}

std::optional<QDateTime> MomentEdit::value() const
{
    return parse(m_edit->text(), QDateTime::currentDateTimeUtc());
}

void MomentEdit::judge()
{
    const auto then = value();
    const QDate today = format().dateOf(QDateTime::currentDateTimeUtc());
    if (isWrong())
        m_note->setText(tr("A time such as 9:05"));
    else
        m_note->setText(then ? format().day(format().dateOf(*then), today) : QString());
    setTextRole(*m_note, isWrong() ? TextRole::Error : TextRole::Muted);
    m_edit->setProperty("invalid", isWrong());
    restyle(*m_edit);
}

} // namespace hms::app
