// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace hms::app {

/// Keeps the rows in which every typed word stands in some column, whatever the script of its digits, and
/// sorts by the columns' sort keys.
class TableFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// One table as CSV (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula is quoted with an
/// apostrophe in front.
QString toCsv(const QAbstractItemModel &model);
QString csvField(const QString &text);

} // namespace hms::app
