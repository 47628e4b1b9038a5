// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicine.h"

#include <QJsonArray>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace hms::app {

/// What the younger may take at once and a day, a row for each age. There is always one empty row more;
/// an emptied row is gone when it is saved.
class AgeLimitsEdit final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 10; ///< As the contract's.

    explicit AgeLimitsEdit(QWidget *parent = nullptr);

    void show(const QList<AgeLimit> &limits);
    /// In the order of ages. Empty when something typed is no limit; the cursor is there then.
    [[nodiscard]] std::optional<QList<AgeLimit>> read();
    /// As typed, for a draft.
    [[nodiscard]] QJsonArray typed() const;
    void restore(const QJsonArray &typed);

signals:
    void edited();
    void entered();

private:
    struct Row {
        QLineEdit *age = nullptr;
        QLineEdit *dose = nullptr;
        QLineEdit *day = nullptr;

        [[nodiscard]] bool isEmpty() const;
    };
    QLineEdit *addField(const QString &title, const QString &name, int column);
    void arrange();
    void fill(qsizetype row, const QStringList &texts);
    /// Empty: its cursor stands where it is wrong.
    [[nodiscard]] std::optional<AgeLimit> read(const Row &row) const;

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
};

} // namespace hms::app
