// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace hms::app {

/// One line of the search box's answer.
struct SearchResult {
    Icon icon = Icon::Search;
    QString title;
    QString detail;
    std::function<void()> open;
};

class SearchResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setResults(QList<SearchResult> results);
    [[nodiscard]] const QList<SearchResult> &results() const { return m_results; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchResult> m_results;
};

/// Icon, bold title, muted detail at the far end.
class SearchResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hms::app
