// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/cashier/cashier_protocol.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace hms::app {

/// Counts what lies in the drawer, note by note: value, how many, what that makes. Knows no other figure.
class CashCount final : public QWidget {
    Q_OBJECT

public:
    explicit CashCount(QWidget *parent = nullptr);

    /// The notes and coins of the country, as setting cashier.denominations tells them, largest first.
    void setValues(QList<Money> values);
    /// Empty when the setting is not a list of positive amounts.
    static QList<Money> valuesOf(const QJsonValue &setting);
    /// Every value with its count; empty when a count cannot be read, which is marked then.
    [[nodiscard]] std::optional<QList<Denomination>> denominations() const;
    [[nodiscard]] Money sum() const; ///< Of what can be read.
    void clear();
    void takeFocus();

    /// For a draft: count by value.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    /// Enter behind the last row.
    void finished();

private:
    struct Row {
        Money value;
        QLineEdit *count = nullptr;
        QLabel *sum = nullptr;
    };
    /// Empty text counts as none of it; no value when it is no count.
    [[nodiscard]] static std::optional<int> countOf(const Row &row);
    void addRow(Money value);
    void update();

    QList<Row> m_rows;
    QGridLayout *m_grid = nullptr;
    QLabel *m_sum = nullptr;
};

} // namespace hms::app
