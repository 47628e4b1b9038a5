// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/note_edit.h"

#include "app/ui/text_label.h"

#include <QAbstractTextDocumentLayout>

namespace hms::app {

namespace {

constexpr int kFewestLines = 2;

} // namespace

NoteEdit::NoteEdit(int maxLength, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maxLength(maxLength)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::cut);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { emit cursorMoved(cursorRect().translated(viewport()->pos())); });
}

void NoteEdit::cut()
{
    if (toPlainText().size() <= m_maxLength)
        return;
    QTextCursor rest(document());
    rest.setPosition(m_maxLength);
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.removeSelectedText();
}

void NoteEdit::setWritable(bool writable)
{
    if (writable != isReadOnly())
        return;
    setReadOnly(!writable);
    restyle(*this);
}

void NoteEdit::show(const QString &text)
{
    if (text == toPlainText())
        return;
    const qsizetype at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(qMin(at, text.size())));
    setTextCursor(cursor);
}

QSize NoteEdit::sizeHint() const
{
    // The layout of plain text counts its height in lines.
    const int lines = qMax(kFewestLines, qRound(document()->documentLayout()->documentSize().height()));
    const int around = 2 * (qRound(document()->documentMargin()) + grid(1) + 2);
    return {grid(60), lines * fontMetrics().lineSpacing() + around};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {grid(20), sizeHint().height()};
}

} // namespace hms::app
