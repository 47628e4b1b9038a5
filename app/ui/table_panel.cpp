// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/table_panel.h"

#include "app/ui/badge.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/row_table_model.h"
#include "app/ui/table_filter.h"
#include "app/ui/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kReadableCharacters = 16; ///< Of the column that carries the row's name, on any screen.

} // namespace

TablePanel::TablePanel(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
{
    m_proxy = new TableFilter(this);
    m_proxy->setSourceModel(model);
    buildUi();
    applyMetrics();
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TableFilter::setText);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit activated(m_proxy->mapToSource(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit currentChanged(m_proxy->mapToSource(index)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &TablePanel::updateCount);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePanel::updateCount);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &TablePanel::fitColumns);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_proxy->headerData(column, Qt::Horizontal, table_role::kStrong).toBool())
            keepNamesReadable(); // Names take what the measured columns leave.
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TablePanel::updateCount);
    // The proxy tells of a removal before the model has made it.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TablePanel::updateCount);
    updateCount();
}

void TablePanel::buildUi()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(grid(70));
    m_filter->setProperty("flat", true);
    m_count = textLabel({}, TextRole::Muted);
    m_count->setObjectName(u"count"_s);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(grid(2));

    m_view = new QTableView;
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new BadgeDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);

    m_empty = new EmptyState(Icon::Queue, tr("Nothing here yet"), {});
    m_noMatch = new EmptyState(Icon::Filter, tr("No row matches"), tr("Clear the filter to see all rows."));
    m_noMatch->setAction(tr("Clear filter"));
    connect(m_noMatch, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid(3));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addLayout(m_tools);
    m_stack = new QStackedLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addLayout(bar);
    column->addLayout(m_stack, 1);
    // Only now: a stack without a parent would show its first page as a window, which takes the keyboard.
    for (QWidget *page :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(page);
    setFocusProxy(m_view);
}

void TablePanel::setEmptyState(Icon which, const QString &title, const QString &advice)
{
    auto *state = new EmptyState(which, title, advice);
    m_stack->insertWidget(m_stack->indexOf(m_empty), state);
    delete std::exchange(m_empty, state);
    updateCount();
}

void TablePanel::setAccessibleTitle(const QString &title)
{
    m_view->setAccessibleName(title);
}

void TablePanel::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
}

void TablePanel::setFilterVisible(bool visible)
{
    m_filter->setVisible(visible);
    m_count->setVisible(visible);
}

QModelIndex TablePanel::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : m_proxy->mapToSource(rows.first());
}

void TablePanel::select(const QModelIndex &source)
{
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void TablePanel::selectFirst()
{
    if (m_proxy->rowCount() > 0)
        m_view->setCurrentIndex(m_proxy->index(0, 0));
}

int TablePanel::shownRows() const
{
    return m_proxy->rowCount();
}

QString TablePanel::csv() const
{
    return toCsv(*m_proxy);
}

void TablePanel::updateCount()
{
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%1 in all").arg(format().number(all))
                                  : tr("%1 of %2").arg(format().number(shown), format().number(all)));
    m_stack->setCurrentWidget(all == 0     ? static_cast<QWidget *>(m_empty)
                              : shown == 0 ? static_cast<QWidget *>(m_noMatch)
                                           : static_cast<QWidget *>(m_view));
    fitColumns();
    keepNamesReadable();
}

void TablePanel::fitColumns()
{
    // The header measures its contents when it is told to, not when rows come.
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        if (header->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void TablePanel::applyMetrics()
{
    m_view->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_view->verticalHeader()->setMinimumSectionSize(controlHeight());
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(grid(12));
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const bool stretch = m_proxy->headerData(column, Qt::Horizontal, table_role::kStrong).toBool();
        header->setSectionResizeMode(column, stretch ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void TablePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void TablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepNamesReadable();
}

void TablePanel::keepNamesReadable()
{
    QHeaderView *header = m_view->horizontalHeader();
    int others = 0;
    QList<int> stretched;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (m_proxy->headerData(column, Qt::Horizontal, table_role::kStrong).toBool())
            stretched.append(column);
        else
            others += header->sectionSize(column);
    }
    const int least = m_view->fontMetrics().averageCharWidth() * kReadableCharacters;
    for (const int column : stretched) {
        const bool fits = m_view->viewport()->width() - others >= least * int(stretched.size());
        const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (header->sectionResizeMode(column) != mode)
            header->setSectionResizeMode(column, mode);
        if (!fits && header->sectionSize(column) != least)
            header->resizeSection(column, least);
    }
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_view)
        return onKey(key) || QWidget::eventFilter(watched, event);
    // In the filter: down and Enter go on to the rows, Escape gives them all back.
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus(Qt::OtherFocusReason);
        if (!current().isValid())
            selectFirst();
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

bool TablePanel::onKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCell();
        return true;
    }
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier) {
        exportCsv();
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (current().isValid())
            emit activated(current());
        return true;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint() &&
                       event->text().front() != u' ' &&
                       (event->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    if (!types || !m_filter->isVisible())
        return false;
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->setText(m_filter->text() + event->text());
    return true;
}

void TablePanel::copyCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(Qt::AccessibleTextRole).toString());
}

void TablePanel::exportCsv()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the list"), u"list.csv"_s, tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = "\xef\xbb\xbf" + csv().toUtf8(); // The mark makes spreadsheets read it as UTF-8.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(
            this, tr("Export the list"),
            tr("The file could not be written. The list is unchanged. Choose another folder."));
}

} // namespace hms::app
