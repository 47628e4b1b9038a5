// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/batch_panel.h"

#include "app/results/batch_row.h"
#include "app/results/value_edit.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kFirstField = 2;  ///< Columns before: patient, sample.
constexpr int kFieldWidth = 26; ///< Grid steps.

bool hasTable(const TestTemplate &test)
{
    return std::ranges::any_of(test.fields,
                               [](const TemplateField &field) { return field.kind == FieldKind::Table; });
}

} // namespace

BatchPanel::BatchPanel(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_gate(gate)
{
    m_title = textLabel({}, TextRole::Title, this);
    m_title->setObjectName(u"batchTest"_s);
    m_count = textLabel({}, TextRole::Muted, this);
    m_count->setObjectName(u"batchCount"_s);
    m_bar = new MessageBar(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(divider(this));
    column->addWidget(m_scroll, 1);
    resetPage();
}

void BatchPanel::resetPage()
{
    qDeleteAll(std::exchange(m_rows, {})); // Their drafts write what is left on the disk.
    m_page = new QWidget;
    m_page->setProperty("surface", u"clear"_s);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, grid(2), 0);
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(1));
    m_scroll->setWidget(m_page);
}

void BatchPanel::open(const QList<TestOrder> &orders)
{
    close();
    m_orders = orders.first(qMin<qsizetype>(orders.size(), kMostRows));
    if (m_orders.isEmpty())
        return;
    m_title->setText(inDeskLanguage(m_orders.first().testName));
    updateCount();
    for (int line = 0; line < m_orders.size(); ++line)
        m_api.call(GetTestResult{m_orders[line].id, {}}, this,
                   [this, line, batch = m_batch](const Result<GetTestResult::Response> &answer) {
                       if (batch != m_batch)
                           return;
                       if (answer)
                           onRead(line, *answer);
                       else
                           m_bar->showMessage(Tone::Bad, message(answer.error()));
                   });
}

void BatchPanel::close()
{
    ++m_batch;
    m_orders.clear();
    m_templateVersion = 0;
    m_started = false;
    m_bar->clear();
    resetPage();
}

void BatchPanel::onRead(int line, const GetTestResult::Response &opened)
{
    const ParsedTemplate parsed = TestTemplate::parse(opened.document);
    const bool isOpen = opened.order.status == TestOrderStatus::Collected &&
                        (!opened.result || opened.result->status == TestResultStatus::Draft);
    if (!parsed || hasTable(parsed.value)) {
        m_bar->showMessage(Tone::Warn, tr("This test has a table. Enter its results one by one."));
        return;
    }
    if (m_templateVersion == 0) {
        m_templateVersion = opened.templateVersion;
        showHeading(parsed.value);
    }
    if (!isOpen)
        return; // Somebody was faster.
    if (opened.templateVersion != m_templateVersion) {
        m_bar->showMessage(
            Tone::Warn,
            tr("%1 was begun with another form. Enter that result alone.").arg(opened.order.patientName));
        return;
    }
    addRow(line, new BatchRow(m_api, m_drafts, opened, parsed.value, m_page));
}

void BatchPanel::showHeading(const TestTemplate &test)
{
    m_grid->addWidget(textLabel(tr("Patient"), TextRole::Caption, m_page), 0, 0);
    m_grid->addWidget(textLabel(tr("Sample"), TextRole::Caption, m_page), 0, 1);
    int column = kFirstField;
    for (const TemplateField &field : test.fields) {
        const QString name = inDeskLanguage(field.label);
        const QString text = field.unit ? tr("%1 [%2]", "field, unit").arg(name, field.unit->text) : name;
        m_grid->addWidget(textLabel(text, TextRole::Caption, m_page), 0, column++);
    }
    m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(int(m_orders.size()) + 1, 1);
}

void BatchPanel::addRow(int line, BatchRow *row)
{
    const TestOrder &order = row->order();
    const int at = line + 1;
    m_grid->addWidget(textLabel(order.patientName, TextRole::Strong, m_page), at, 0);
    m_grid->addWidget(
        textLabel(format().isolated(order.sampleNumber.value_or(QString())), TextRole::Muted, m_page), at, 1);
    int column = kFirstField;
    for (ValueEdit *edit : row->edits()) {
        edit->setMinimumWidth(grid(kFieldWidth));
        m_grid->addWidget(edit, at, column++);
    }
    m_grid->addWidget(row->mark(), at, column, Qt::AlignLeading | Qt::AlignVCenter);
    m_rows.insert(line, row);
    connect(row, &BatchRow::finished, this, [this, line] { onRowFinished(line); });
    connect(row, &BatchRow::wentBack, this, [this, line] { startFrom(line - 1, -1); });
    connect(row, &BatchRow::failed, this, [this](const Error &error) {
        m_bar->showMessage(Tone::Bad, message(error));
        emit failed(error);
    });
    connect(row, &BatchRow::completed, this, [this, row](const TestResult &result) {
        updateCount();
        emit completed(row->order(), result);
    });
    if (line == 0 && !std::exchange(m_started, true))
        start();
}

void BatchPanel::onRowFinished(int line)
{
    BatchRow *row = m_rows.value(line);
    if (!row->isDone() && !row->isEmpty()) {
        if (!m_gate.allows(Permission::ResultsEnter) || !row->complete())
            return;
    }
    startFrom(line + 1, +1);
}

void BatchPanel::startFrom(int line, int by)
{
    for (; line >= 0 && line < m_orders.size(); line += by) {
        BatchRow *row = m_rows.value(line);
        if (!row || row->isDone())
            continue;
        row->start();
        m_scroll->ensureWidgetVisible(row->edits().first(), grid(2), grid(12));
        return;
    }
    if (by > 0)
        m_bar->showMessage(Tone::Ok, tr("That was the last line. Escape goes back to the worklist."));
}

void BatchPanel::start()
{
    startFrom(0, +1);
}

void BatchPanel::updateCount()
{
    const auto done = std::ranges::count_if(m_rows, &BatchRow::isDone);
    m_count->setText(tr("%1 of %2 completed").arg(format().number(done), format().number(m_orders.size())));
}

void BatchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
