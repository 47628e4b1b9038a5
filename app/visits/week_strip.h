// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace hms::app {

/// Seven days in a row with a step to the weeks before and after; never before today. One tab stop: arrows
/// move.
class WeekStrip final : public QFrame {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);

    /// The hospital's business date; also chosen.
    void setToday(QDate today);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] bool isToday() const { return m_day == m_today; }

signals:
    void dayChosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    static constexpr int kDays = 7;

    void choose(QDate day);
    void update();

    QDate m_today; ///< Null until told: a desk's own clock is not the hospital's.
    QDate m_first; ///< The leftmost day.
    QDate m_day;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace hms::app
