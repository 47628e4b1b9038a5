// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hms::app {

class Button;

/// Why a sample is no good: one of the common reasons, words of one's own, or both. Enter confirms, Escape
/// leaves.
class RejectSheet final : public QWidget {
    Q_OBJECT

public:
    explicit RejectSheet(QWidget *parent = nullptr);

    void open();
    /// What will be recorded; empty while nothing is chosen.
    [[nodiscard]] QString reason() const;

signals:
    void confirmed(const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void update();

    QComboBox *m_common = nullptr;
    QLineEdit *m_words = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
