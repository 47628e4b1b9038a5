// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QTableWidget;

namespace hms::app {

/// A small table that people fill in: ranges, choices, sections. Enter in the last row begins a new one,
/// Ctrl+Delete removes one, Ctrl+Up and Ctrl+Down move it.
class GridEditor final : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString title;
        /// Shown word and value; empty: free text.
        QList<std::pair<QString, QString>> options = {};
        bool isNumber = false;
    };
    GridEditor(const QString &name, const QString &accessibleName, const QList<Column> &columns,
               QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    /// Values, not the words that are shown; a row without any text is left out.
    [[nodiscard]] QList<QStringList> rows() const;
    void markCell(int row, int column, const QString &problem);
    void clearMarks();
    void addRow();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void edited();

private:
    void insertRow(int at, const QStringList &values);
    void removeRow();
    void moveRow(int by);
    [[nodiscard]] QString valueAt(int row, int column) const;
    void setValue(int row, int column, const QString &value);
    void fitHeight();

    QList<Column> m_columns;
    QTableWidget *m_table = nullptr;
    bool m_filling = false;
};

} // namespace hms::app
