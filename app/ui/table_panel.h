// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace hms::app {

class EmptyState;
class TableFilter;

/// A list as every list of ours behaves: type to filter, click a heading to sort, the count in sight, an
/// empty state that says what to do, Ctrl+C copies the cell, Ctrl+E exports what is shown as CSV, Enter or
/// double click opens.
class TablePanel final : public QWidget {
    Q_OBJECT

public:
    /// The panel does not own the model.
    explicit TablePanel(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setEmptyState(Icon which, const QString &title, const QString &advice);
    void setAccessibleTitle(const QString &title);
    /// Without a call rows stand in the model's own order until a heading is clicked.
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void setFilterVisible(bool visible);

    /// In the source model; invalid when nothing is selected.
    [[nodiscard]] QModelIndex current() const;
    void select(const QModelIndex &source);
    void selectFirst();
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString csv() const;
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QHBoxLayout *tools() const { return m_tools; } ///< Right of the filter and the count.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void activated(const QModelIndex &source);      ///< Enter or double click.
    void currentChanged(const QModelIndex &source); ///< Invalid when the selection is gone.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void updateCount();
    void applyMetrics();
    void fitColumns();
    /// On a narrow screen the list scrolls sideways rather than cut the names to a letter.
    void keepNamesReadable();
    void copyCell();
    void exportCsv();
    [[nodiscard]] bool onKey(QKeyEvent *event);

    TableFilter *m_proxy = nullptr;
    QTableView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
};

} // namespace hms::app
