// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_list.h"

#include "app/patients/patient_row_delegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

PatientList::PatientList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new PatientRowDelegate(m_model, this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void PatientList::setRows(const QList<PatientRow> &rows)
{
    m_model.setRows(rows);
    if (!rows.isEmpty())
        setCurrentIndex(m_model.index(0));
}

bool PatientList::openCurrent()
{
    return open(currentIndex().row());
}

bool PatientList::open(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return false;
    emit opened(PatientHit(m_model.rows()[row].hit)); // A copy: the answer to it may replace the rows.
    return true;
}

void PatientList::step(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row));
}

int PatientList::heightOf(int rows) const
{
    return rows * PatientRowDelegate::rowHeight() + 2 * frameWidth();
}

void PatientList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && openCurrent())
        return;
    QListView::keyPressEvent(event);
}

} // namespace hms::app
