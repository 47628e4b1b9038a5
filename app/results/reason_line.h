// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;

/// Asks in place for the words that an act needs: notes, a reason, an answer. Enter confirms, Escape leaves.
class ReasonLine final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent = nullptr);

    void ask(const QString &question, const QString &confirmText, int longest);

signals:
    void confirmed(const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QLabel *m_question = nullptr;
    QLineEdit *m_text = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
