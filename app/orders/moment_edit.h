// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace hms::app {

/// When something was done, typed as a time of day: "9:05", "905". Empty is now; a time that is still to come
/// was yesterday.
class MomentEdit final : public QWidget {
    Q_OBJECT

public:
    explicit MomentEdit(const QString &label, QWidget *parent = nullptr);

    void clear();
    /// Something is typed and it is no time.
    [[nodiscard]] bool isWrong() const;
    /// No value stands for the present moment.
    [[nodiscard]] std::optional<QDateTime> value() const;
    /// Of what is typed, seen from `now`.
    static std::optional<QDateTime> parse(const QString &typed, const QDateTime &now);

signals:
    void edited();

private:
    void judge();

    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hms::app
