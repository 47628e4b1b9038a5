// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/folding_columns.h"

#include "app/ui/scrolled.h"
#include "app/ui/segmented.h"
#include "app/ui/theme.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

enum Side { List, Details };

constexpr int kGap = 4; ///< Between columns, grid steps.
constexpr int kFoldedGap = 2;

int leastWidth(const QWidget &widget)
{
    return qMax(widget.minimumWidth(), widget.minimumSizeHint().width());
}

FoldingColumns::Column scrolled(const FoldingColumns::Column &column)
{
    return {new Scrolled(column.widget), column.stretch, column.name};
}

} // namespace

FoldingColumns::FoldingColumns(const Column &list, const Column &page, const Column &details, QWidget *parent)
    : QWidget(parent)
    , m_list(scrolled(list))
    , m_page(page)
    , m_details(scrolled(details))
{
    m_switch = new Segmented(this);
    m_switch->setObjectName(u"sideSwitch"_s);
    m_switch->setAccessibleName(tr("Beside the page"));
    m_switch->addEnum(list.name, List);
    m_switch->addEnum(details.name, Details);
    connect(m_switch, &Segmented::valueChanged, this, &FoldingColumns::showSides);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(grid(2));
    m_grid->setRowStretch(1, 1);
    place();
}

void FoldingColumns::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    fit();
    showSides();
}

void FoldingColumns::showList()
{
    m_switch->setEnumValue(List);
}

void FoldingColumns::showDetails()
{
    m_switch->setEnumValue(Details);
}

QSize FoldingColumns::minimumSizeHint() const
{
    const int side = qMax(leastWidth(*m_list.widget), leastWidth(*m_details.widget));
    return {side + grid(kFoldedGap) + leastWidth(*m_page.widget),
            qMax(m_page.widget->minimumHeight(), m_page.widget->minimumSizeHint().height())};
}

int FoldingColumns::widthOfThree() const
{
    return leastWidth(*m_list.widget) + leastWidth(*m_page.widget) + leastWidth(*m_details.widget) +
           2 * grid(kGap);
}

/// Decided as if the details were in sight, so that opening somebody's file does not turn the screen over.
void FoldingColumns::fit()
{
    const bool fold = width() < widthOfThree();
    if (fold == m_folded)
        return;
    m_folded = fold;
    place();
    emit folded(fold);
}

void FoldingColumns::place()
{
    for (QWidget *each : {static_cast<QWidget *>(m_switch), m_list.widget, m_page.widget, m_details.widget})
        m_grid->removeWidget(each);
    if (m_folded) {
        m_grid->addWidget(m_switch, 0, 0);
        m_grid->addWidget(m_list.widget, 1, 0);
        m_grid->addWidget(m_details.widget, 1, 0);
        m_grid->addWidget(m_page.widget, 0, 1, 2, 1);
    } else {
        m_grid->addWidget(m_list.widget, 0, 0, 2, 1);
        m_grid->addWidget(m_page.widget, 0, 1, 2, 1);
        m_grid->addWidget(m_details.widget, 0, 2, 2, 1);
    }
    m_grid->setHorizontalSpacing(grid(m_folded ? kFoldedGap : kGap));
    m_grid->setColumnStretch(0, m_list.stretch);
    m_grid->setColumnStretch(1, m_page.stretch);
    m_grid->setColumnStretch(2, m_folded ? 0 : m_details.stretch);
    showSides();
}

void FoldingColumns::showSides()
{
    const bool both = m_folded && m_detailsShown;
    const bool details = both && m_switch->valueAs<Side>() == Details;
    m_switch->setVisible(both);
    m_list.widget->setVisible(!details);
    m_details.widget->setVisible(m_folded ? details : m_detailsShown);
}

bool FoldingColumns::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // Something in it grew or shrank.
    return handled;
}

void FoldingColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace hms::app
