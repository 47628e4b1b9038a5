// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hms::app {

/// A field for running text that grows with it; the page around it scrolls. Tab goes on to the next field.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// What is typed past `maxLength` characters is not taken.
    explicit NoteEdit(int maxLength, QWidget *parent = nullptr);

    /// A text that is only read looks so.
    void setWritable(bool writable);
    /// Keeps the cursor where it is when only the text around it is another one.
    void show(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The cursor in this widget's coordinates: the page scrolls there.
    void cursorMoved(const QRect &cursor);

private:
    void cut();

    int m_maxLength;
};

} // namespace hms::app
