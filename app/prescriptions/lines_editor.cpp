// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/lines_editor.h"

#include "app/prescriptions/line_columns.h"
#include "app/ui/empty_state.h"
#include "app/ui/row_table_model.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace hms::app {

namespace {

QList<PrescriptionWarning> ofLine(const QList<PrescriptionWarning> &warnings, qsizetype line)
{
    QList<PrescriptionWarning> out;
    for (const PrescriptionWarning &warning : warnings)
        if (warning.line == line)
            out.append(warning);
    return out;
}

} // namespace

LinesEditor::LinesEditor(QWidget *parent)
    : QWidget(parent)
{
    m_headings = new QWidget;
    QGridLayout *columns = lineColumns(m_headings);
    const auto add = [columns](int column, const QString &title, bool number) {
        QLabel *heading = textLabel(title, TextRole::Caption);
        heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        if (number)
            heading->setAlignment(kNumberAligned);
        columns->addWidget(heading, 0, column);
    };
    add(kNumberColumn, {}, true); // A column without a widget has no space beside it.
    add(kMedicineColumn, tr("Medicine"), false);
    add(kPresetColumn, tr("Taken"), false);
    add(kDaysColumn, tr("Days"), true);
    add(kQuantityColumn, tr("Quantity"), true);
    add(kNoteColumn, tr("Note"), false);
    add(kToolsColumn, {}, false);
    columns->setContentsMargins(grid(3), 0, grid(2), 0);
    m_empty =
        new EmptyState(Icon::Pill, tr("No medicine written yet"),
                       tr("Type the first letters above; Enter takes the medicine, then how it is taken "
                          "and for how many days."));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(grid(1));
    m_column->addWidget(m_headings);
    m_column->addWidget(m_empty);
    renumber();
}

LineView *LinesEditor::append(const DraftLine &line)
{
    auto *view = new LineView(line, m_presets, this);
    m_views.append(view);
    m_column->addWidget(view);
    view->show(); // The layout would only show it in the next turn, and a hidden field takes no cursor.
    connect(view, &LineView::changed, this, &LinesEditor::changed);
    connect(view, &LineView::noted, this, &LinesEditor::noted);
    connect(view, &LineView::finished, this, &LinesEditor::finished);
    connect(view, &LineView::removeWanted, this, [this, view] { remove(view); });
    connect(view, &LineView::moveWanted, this, [this, view](int by) { move(view, by); });
    return view;
}

void LinesEditor::setLines(const QList<DraftLine> &lines)
{
    qDeleteAll(m_views);
    m_views.clear();
    for (const DraftLine &line : lines)
        append(line);
    renumber();
    emit changed();
}

void LinesEditor::write(const DraftLine &line)
{
    LineView *view = append(line);
    renumber();
    view->startWriting();
    emit changed();
}

void LinesEditor::add(const QList<DraftLine> &lines)
{
    for (const DraftLine &line : lines)
        append(line);
    renumber();
    emit changed();
}

void LinesEditor::remove(LineView *view)
{
    const qsizetype at = m_views.indexOf(view);
    m_views.removeAt(at);
    view->deleteLater(); // Its own key or button is asking.
    view->hide();
    renumber();
    if (m_views.isEmpty())
        emit finished();
    else
        m_views[std::min(at, m_views.size() - 1)]->startWriting();
    emit changed();
}

void LinesEditor::move(LineView *view, int by)
{
    const qsizetype at = m_views.indexOf(view);
    const qsizetype to = at + by;
    if (to < 0 || to >= m_views.size())
        return;
    m_views.move(at, to);
    m_column->removeWidget(view);
    m_column->insertWidget(m_column->indexOf(m_views[to - by]) + (by > 0 ? 1 : 0), view);
    renumber();
    emit changed();
}

void LinesEditor::renumber()
{
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_views[i]->setPlace(int(i), int(m_views.size()));
        const QList<QWidget *> fields = m_views[i]->fields();
        for (QWidget *field : fields) {
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
    m_headings->setVisible(!m_views.isEmpty());
    m_empty->setVisible(m_views.isEmpty());
}

QList<DraftLine> LinesEditor::lines() const
{
    QList<DraftLine> out;
    for (const LineView *view : m_views)
        out.append(view->line());
    return out;
}

std::optional<QList<PrescriptionLine>> LinesEditor::items() const
{
    QList<PrescriptionLine> out;
    for (const LineView *view : m_views) {
        if (!view->isTold())
            return std::nullopt;
        out.append(view->line().line);
    }
    return out;
}

QList<WarningOverride> LinesEditor::overrides() const
{
    QList<WarningOverride> out;
    for (const LineView *view : m_views)
        out += view->overrides();
    return out;
}

void LinesEditor::setChecked(const CheckPrescription::Response &checked)
{
    for (qsizetype i = 0; i < std::min(m_views.size(), checked.lines.size()); ++i)
        m_views[i]->setChecked(checked.lines[i], ofLine(checked.warnings, i));
}

void LinesEditor::setWarnings(const QList<PrescriptionWarning> &warnings)
{
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views[i]->setWarnings(ofLine(warnings, i));
}

bool LinesEditor::goToWhatIsWrong()
{
    for (LineView *view : m_views)
        if (!view->isTold() || view->hasProblem() || view->needsReason()) {
            view->goToWhatIsWrong();
            return true;
        }
    return false;
}

} // namespace hms::app
