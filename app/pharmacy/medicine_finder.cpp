// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/medicine_finder.h"

#include "app/ui/table_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

MedicineFinder::MedicineFinder(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"medicineSearch"_s);
    m_field->setMaxLength(120);
    m_field->setPlaceholderText(tr("Brand or generic name, or scan the pack"));
    m_field->setAccessibleName(tr("Search a medicine"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_table = new TablePanel(&m_hits, this);
    m_table->setFilterVisible(false);
    m_table->setAccessibleTitle(tr("Medicines found"));
    m_table->setEmptyState(Icon::Search, tr("No medicine is called so"),
                           tr("Try fewer letters or the other name."));
    m_table->setMinimumHeight(5 * controlHeight()); // Heading and four hits.
    m_table->view()->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_field);
    column->addWidget(m_table);
    m_table->hide();
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MedicineFinder::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_generation.forget(); // What is on its way answers an older text.
        m_pause.start();
    });
    connect(m_table, &TablePanel::activated, this, [this](const QModelIndex &hit) { take(hit.row()); });
}

void MedicineFinder::start(MedicineId without)
{
    m_without = without;
    m_field->clear();
    m_hits.setRows({});
    m_table->hide();
    m_field->setFocus(Qt::OtherFocusReason);
}

void MedicineFinder::ask()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        m_hits.setRows({});
        m_table->hide();
        return;
    }
    m_api.call(SearchMedicines{text, {}}, this,
               m_generation.newest([this](const auto &answer) { onAnswer(answer); }));
}

void MedicineFinder::onAnswer(const Result<QList<Medicine>> &answer)
{
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    QList<Medicine> hits = *answer;
    hits.removeIf([this](const Medicine &medicine) { return medicine.id == m_without; });
    m_hits.setRows(hits);
    m_table->show();
    m_table->selectFirst();
}

void MedicineFinder::take(int row)
{
    if (row < 0 || row >= m_hits.rowCount())
        return;
    const Medicine medicine = m_hits.at(row);
    m_table->hide();
    emit chosen(medicine);
}

void MedicineFinder::step(int rows)
{
    const int last = m_hits.rowCount() - 1;
    if (last >= 0)
        m_table->select(m_hits.index(qBound(0, m_table->current().row() + rows, last), 0));
}

bool MedicineFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->isVisible())
            take(m_table->current().row());
        return true;
    case Qt::Key_Escape: emit left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace hms::app
