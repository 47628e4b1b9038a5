// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hms::app {

/// A raised surface with an optional title row; content goes into body(), tools of the title row into
/// tools().
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *tools() const { return m_tools; } ///< After the title, at the far end.

private:
    QLabel *m_title = nullptr;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace hms::app
