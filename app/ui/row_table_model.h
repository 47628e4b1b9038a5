// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace hms::app {

/// Roles every table of ours answers; TablePanel and BadgeDelegate read them.
namespace table_role {
inline constexpr int kSort = Qt::UserRole + 1;   ///< What the column sorts by.
inline constexpr int kBadge = Qt::UserRole + 2;  ///< A StatusLook, painted as a badge.
inline constexpr int kTone = Qt::UserRole + 3;   ///< A Tone as int: the colour of the text.
inline constexpr int kStrong = Qt::UserRole + 4; ///< True: the column carries the row's name and is bolder.
} // namespace table_role

template <class RowT>
struct Column {
    QString title;
    std::function<QString(const RowT &)> text = nullptr;
    Qt::Alignment align = Qt::AlignLeading | Qt::AlignVCenter;
    std::function<QVariant(const RowT &)> sortKey = nullptr; ///< Without it the text sorts.
    std::function<StatusLook(const RowT &)> badge = nullptr; ///< Shown instead of the text.
    std::function<std::optional<Icon>(const RowT &)> icon = nullptr;
    std::function<QString(const RowT &)> tip = nullptr;
    std::function<Tone(const RowT &)> tone = nullptr;
    bool strong = false;  ///< The row's name: bolder.
    bool stretch = false; ///< Takes the width that is left.
};

/// For numbers in every language: digits run left to right, so their units line up only at the right.
inline constexpr Qt::Alignment kNumberAligned = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

/// Read-only table over a list of structs. A subclass supplies the columns and what identifies a row; rows
/// then come and go one by one, and views keep their selection and scroll position.
template <class RowT>
class RowTableModel : public QAbstractTableModel {
public:
    // g++ 12 crashes when a subclass's designated list is the first to need Column's initialisers.
    static_assert(noexcept(Column<RowT>{}) || true);

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; views lose their selection. For live lists use merge().
    void setRows(QList<RowT> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Makes the model hold exactly `rows` by the fewest changes. Needs setKey().
    void merge(const QList<RowT> &rows)
    {
        QSet<QString> keys;
        for (const RowT &row : rows)
            keys.insert(m_key(row));
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i)
            if (!keys.contains(m_key(m_rows[i])))
                removeAt(int(i));
        for (const RowT &row : rows)
            upsert(row);
    }

    /// Changes the row with the same key or adds a new one. Needs setKey(). Returns the row's place.
    int upsert(const RowT &row)
    {
        const int at = find(m_key(row));
        if (at < 0)
            return insert(row);
        m_rows[at] = row;
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        return settle(at);
    }

    /// False when there is no such row.
    bool remove(const QString &key)
    {
        const int at = find(key);
        if (at >= 0)
            removeAt(at);
        return at >= 0;
    }

    /// -1 when there is no such row.
    [[nodiscard]] int find(const QString &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_key(m_rows[i]) == key)
                return int(i);
        return -1;
    }

    const RowT &row(const QModelIndex &index) const
    {
        Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
        return m_rows[index.row()];
    }
    const RowT &at(int row) const { return m_rows[row]; }
    [[nodiscard]] const QList<RowT> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        switch (role) {
        case Qt::DisplayRole: return m_columns[section].title;
        case Qt::TextAlignmentRole: return QVariant(m_columns[section].align);
        case table_role::kStrong: return m_columns[section].stretch;
        default: return {};
        }
    }
    QVariant data(const QModelIndex &index, int role) const final
    {
        Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
        const Column<RowT> &column = m_columns[index.column()];
        const RowT &row = m_rows[index.row()];
        switch (role) {
        case Qt::DisplayRole: return column.text ? column.text(row) : QString();
        case Qt::AccessibleTextRole: return column.badge ? column.badge(row).word : column.text(row);
        case Qt::TextAlignmentRole: return QVariant(column.align);
        case Qt::ToolTipRole: return column.tip ? column.tip(row) : QVariant();
        case Qt::DecorationRole: return decoration(column, row);
        case table_role::kSort: return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case table_role::kBadge: return column.badge ? QVariant::fromValue(column.badge(row)) : QVariant();
        case table_role::kTone: return column.tone ? QVariant(int(column.tone(row))) : QVariant();
        case table_role::kStrong: return column.strong;
        default: return {};
        }
    }

protected:
    void setColumns(QList<Column<RowT>> columns) { m_columns = std::move(columns); }
    void setKey(std::function<QString(const RowT &)> key) { m_key = std::move(key); }
    /// Rows added or changed by key take their place in this order; without it new rows go to the end.
    void setOrder(std::function<bool(const RowT &, const RowT &)> before) { m_before = std::move(before); }

private:
    static QVariant decoration(const Column<RowT> &column, const RowT &row)
    {
        const auto which = column.icon ? column.icon(row) : std::nullopt;
        return which ? QVariant(hms::app::icon(*which, column.tone ? column.tone(row) : Tone::Neutral))
                     : QVariant();
    }

    int placeOf(const RowT &row) const
    {
        if (!m_before)
            return int(m_rows.size());
        return int(std::upper_bound(m_rows.begin(), m_rows.end(), row, m_before) - m_rows.begin());
    }
    int insert(const RowT &row)
    {
        const int at = placeOf(row);
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return at;
    }
    void removeAt(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    /// Moves a changed row to where it now belongs, so that a selection on it goes along.
    int settle(int at)
    {
        if (!m_before)
            return at;
        const RowT row = m_rows[at];
        int target = 0;
        for (int i = 0; i < int(m_rows.size()); ++i)
            if (i != at && (m_before(m_rows[i], row) || (i < at && !m_before(row, m_rows[i]))))
                ++target;
        if (target == at)
            return at;
        beginMoveRows({}, at, at, {}, target > at ? target + 1 : target);
        m_rows.move(at, target);
        endMoveRows();
        return target;
    }

    QList<Column<RowT>> m_columns;
    QList<RowT> m_rows;
    std::function<QString(const RowT &)> m_key;
    std::function<bool(const RowT &, const RowT &)> m_before;
};

} // namespace hms::app
