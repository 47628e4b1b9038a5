// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/grid_editor.h"

#include "app/ui/button.h"
#include "app/ui/row_table_model.h"
#include "app/ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kShownRows = 6;

} // namespace

GridEditor::GridEditor(const QString &name, const QString &accessibleName, const QList<Column> &columns,
                       QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    m_table = new QTableWidget(0, int(columns.size()));
    m_table->setObjectName(name);
    m_table->setAccessibleName(accessibleName);
    QStringList titles;
    for (const Column &column : columns)
        titles.append(column.title);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    // As wide as what they say: a narrow window scrolls sideways, it does not cut a limit.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(true);
    m_table->installEventFilter(this);
    auto *add = makeIconButton(Icon::Plus, tr("Add a row"));
    add->setObjectName(name + u"Add"_s);
    auto *up = makeIconButton(Icon::ArrowUp, tr("Move the row up (Ctrl+Up)"));
    auto *down = makeIconButton(Icon::ArrowDown, tr("Move the row down (Ctrl+Down)"));
    auto *take = makeIconButton(Icon::X, tr("Remove the row (Ctrl+Delete)"));
    connect(add, &QPushButton::clicked, this, &GridEditor::addRow);
    connect(up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(take, &QPushButton::clicked, this, &GridEditor::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
    auto *tools = new QVBoxLayout;
    tools->setSpacing(0);
    for (QWidget *button : {static_cast<QWidget *>(add), static_cast<QWidget *>(up),
                            static_cast<QWidget *>(down), static_cast<QWidget *>(take)})
        tools->addWidget(button);
    tools->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(1));
    row->addWidget(m_table, 1);
    row->addLayout(tools);
    fitHeight();
}

void GridEditor::fitHeight()
{
    const int rows = std::clamp(m_table->rowCount(), 3, kShownRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * controlHeight() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

QString GridEditor::valueAt(int row, int column) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, column)))
        return box->currentData().toString();
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

void GridEditor::setValue(int row, int column, const QString &value)
{
    if (m_columns[column].options.isEmpty()) {
        auto *item = new QTableWidgetItem(value);
        if (m_columns[column].isNumber)
            item->setTextAlignment(kNumberAligned);
        m_table->setItem(row, column, item);
        return;
    }
    auto *box = new QComboBox;
    box->setFrame(false);
    box->setAccessibleName(m_columns[column].title);
    for (const auto &[word, each] : m_columns[column].options)
        box->addItem(word, each);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
    m_table->setCellWidget(row, column, box);
}

void GridEditor::insertRow(int at, const QStringList &values)
{
    m_table->insertRow(at);
    for (int column = 0; column < m_columns.size(); ++column)
        setValue(at, column, values.value(column));
}

void GridEditor::setRows(const QList<QStringList> &rows)
{
    if (rows == this->rows())
        return; // The cursor may stand in it.
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    for (const QStringList &row : rows)
        insertRow(m_table->rowCount(), row);
    fitHeight();
}

QList<QStringList> GridEditor::rows() const
{
    QList<QStringList> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList values;
        bool hasText = false;
        for (int column = 0; column < m_columns.size(); ++column) {
            values.append(valueAt(row, column));
            hasText = hasText || (m_columns[column].options.isEmpty() && !values.last().isEmpty());
        }
        if (hasText)
            out.append(values);
    }
    return out;
}

void GridEditor::addRow()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        insertRow(m_table->rowCount(), {});
    }
    fitHeight();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridEditor::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fitHeight();
    emit edited();
}

void GridEditor::moveRow(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    QStringList values;
    for (int column = 0; column < m_columns.size(); ++column)
        values.append(valueAt(from, column));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->removeRow(from);
        insertRow(to, values);
    }
    m_table->setCurrentCell(to, 0);
    emit edited();
}

void GridEditor::markCell(int row, int column, const QString &problem)
{
    const QScopedValueRollback filling(m_filling, true);
    if (row < 0 || row >= m_table->rowCount() || column < 0 || column >= m_columns.size())
        return;
    if (QWidget *box = m_table->cellWidget(row, column)) {
        box->setToolTip(problem);
        return;
    }
    QTableWidgetItem *item = m_table->item(row, column);
    item->setToolTip(problem);
    item->setIcon(icon(Icon::Warning, Tone::Bad));
    item->setBackground(tokens().badSoft);
}

void GridEditor::clearMarks()
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_columns.size(); ++column)
            if (QTableWidgetItem *item = m_table->item(row, column)) {
                item->setToolTip({});
                item->setIcon({});
                item->setBackground({});
            }
}

bool GridEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    const bool atEnd = m_table->currentRow() == m_table->rowCount() - 1;
    if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveRow(key->key() == Qt::Key_Up ? -1 : 1);
    else if (control && key->key() == Qt::Key_Delete)
        removeRow();
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && atEnd && !control)
        addRow();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace hms::app
