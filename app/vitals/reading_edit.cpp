// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/reading_edit.h"

#include "app/ui/badge.h"
#include "app/ui/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReadingEdit::ReadingEdit(Reading reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
{
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"reading-%1"_s.arg(int(reading)));
    m_edit->setMaxLength(12);
    m_edit->setAccessibleName(plainName(reading));
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers);
    m_edit->installEventFilter(this);
    auto *caption = textLabel(readingName(reading), TextRole::Caption);
    caption->setBuddy(m_edit);
    auto *unit = textLabel(readingUnit(reading), TextRole::Muted);
    m_unusual = new StatusBadge(unusualLook());
    m_unusual->setObjectName(u"unusual-%1"_s.arg(int(reading)));
    m_note = textLabel({}, TextRole::Muted);
    m_note->setObjectName(u"note-%1"_s.arg(int(reading)));
    m_note->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(caption);
    head->addWidget(unit, 1);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    fitNote();
    auto *below = new QHBoxLayout;
    below->setSpacing(grid(2));
    below->addWidget(m_unusual, 0, Qt::AlignTop);
    below->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addLayout(below);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { judge(!m_edit->hasFocus()); });
    connect(m_edit, &QLineEdit::textEdited, this, &ReadingEdit::edited);
    judge(false);
}

/// Two lines whatever stands there, so that nothing jumps while somebody types.
void ReadingEdit::fitNote()
{
    m_note->setFixedHeight(2 * QFontMetrics(textFont(TextSize::Body)).lineSpacing());
}

void ReadingEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNote();
}

void ReadingEdit::setAge(int years)
{
    m_age = years;
    judge(!m_edit->hasFocus());
}

QString ReadingEdit::text() const
{
    return m_edit->text();
}

void ReadingEdit::setText(const QString &text)
{
    m_edit->setText(text);
    judge(false);
}

bool ReadingEdit::read(VitalSigns &signs)
{
    if (parseReading(m_reading, text(), signs) == ReadingProblem::None)
        return true;
    judge(true);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    return false;
}

void ReadingEdit::refuse()
{
    m_unusual->hide();
    m_note->setText(problemText(m_reading, ReadingProblem::TooHigh));
    setTextRole(*m_note, TextRole::Error);
    m_edit->setProperty("invalid", true);
    restyle(*m_edit);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ReadingEdit::judge(bool finished)
{
    VitalSigns signs;
    const ReadingProblem problem = parseReading(m_reading, text(), signs);
    const bool mayGrow = problem == ReadingProblem::TooLow || problem == ReadingProblem::Unreadable ||
                         problem == ReadingProblem::Swapped;
    const bool wrong = problem != ReadingProblem::None && (finished || !mayGrow);
    const bool unusual = isUnusual(m_reading, unusualIn(signs, m_age));
    m_unusual->setVisible(unusual);
    m_note->setText(wrong ? problemText(m_reading, problem) : unusual ? QString() : plausibleText(m_reading));
    setTextRole(*m_note, wrong ? TextRole::Error : TextRole::Muted);
    m_edit->setAccessibleDescription(unusual ? unusualLook().word : m_note->text());
    if (m_edit->property("invalid").toBool() != wrong) {
        m_edit->setProperty("invalid", wrong);
        restyle(*m_edit);
    }
}

bool ReadingEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        judge(true);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    VitalSigns signs;
    if (read(signs))
        emit left();
    return true;
}

} // namespace hms::app
