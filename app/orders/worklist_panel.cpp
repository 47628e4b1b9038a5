// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/worklist_panel.h"

#include "app/ui/button.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QMap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kAll = -1;
constexpr int kWidestTest = 50; ///< Grid steps.

} // namespace

WorklistPanel::WorklistPanel(WorklistFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_filter(feed.model())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(buildFilters());
    m_table = new TablePanel(&m_filter, this);
    m_table->setObjectName(u"worklist"_s);
    m_table->setAccessibleTitle(tr("Worklist"));
    m_table->tools()->addWidget(m_batch);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_states, &Segmented::valueChanged, this, [this] {
        const int state = m_states->value().toInt();
        m_filter.setState(state == kAll ? std::nullopt : std::optional(WorkState(state)));
        update();
    });
    connect(m_tests, &QComboBox::currentIndexChanged, this, [this] {
        const auto test = Ulid::fromText(m_tests->currentData().toString());
        m_filter.setTest(test ? std::optional(TestTypeId(*test)) : std::nullopt);
        updateBatch();
        updateEmptyState();
    });
    connect(m_batch, &QPushButton::clicked, this, [this] { emit batchWanted(batch()); });
    connect(m_table, &TablePanel::activated, this,
            [this](const QModelIndex &index) { emit opened(TestOrder(m_filter.order(index))); });
    connect(&feed, &WorklistFeed::changed, this, &WorklistPanel::update);
    update();
}

QWidget *WorklistPanel::buildFilters()
{
    auto *bar = new QWidget(this);
    m_states = new Segmented(bar);
    m_states->setAccessibleName(tr("What is to be done"));
    m_states->addOption({}, kAll);
    for (const WorkState state : kWorkStates)
        m_states->addEnum({}, state);
    auto *caption = textLabel(tr("&Test"), TextRole::Caption, bar);
    m_tests = new QComboBox(bar);
    m_tests->setObjectName(u"testFilter"_s);
    m_tests->setAccessibleName(tr("Test"));
    m_tests->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tests->setMaximumWidth(grid(kWidestTest));
    caption->setBuddy(m_tests);
    m_batch = makeButton(tr("Enter for all pa&tients"), ButtonKind::Secondary, Icon::Keyboard, this);
    m_batch->setObjectName(u"batch"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(caption);
    row->addWidget(m_tests);
    return bar;
}

void WorklistPanel::showState(std::optional<WorkState> state)
{
    m_states->setValue(state ? int(*state) : kAll);
}

void WorklistPanel::start()
{
    if (!m_table->current().isValid())
        m_table->selectFirst();
    m_startWhenFilled = m_filter.rowCount() == 0;
    (m_startWhenFilled ? static_cast<QWidget *>(m_states) : m_table->view())->setFocus(Qt::OtherFocusReason);
}

void WorklistPanel::mark(TestOrderId order)
{
    if (const QModelIndex index = m_filter.find(order); index.isValid())
        m_table->select(index);
}

void WorklistPanel::update()
{
    updateStates();
    updateTests();
    updateBatch();
    updateEmptyState();
    if (m_startWhenFilled && m_filter.rowCount() > 0 && isAncestorOf(window()->focusWidget()))
        start();
}

void WorklistPanel::updateStates()
{
    const auto named = [](const QString &name, int count) {
        return tr("%1  %2", "state, number of orders in it").arg(name, format().number(count));
    };
    int all = 0;
    for (const WorkState state : kWorkStates) {
        const int count = m_feed.model().count(state);
        all += count;
        m_states->setOptionText(int(state), named(label(state), count));
    }
    m_states->setOptionText(kAll, named(tr("All", "states"), all));
}

void WorklistPanel::updateTests()
{
    QMap<QString, QString> tests; // By name, so that the list is sorted.
    for (const TestOrder &order : m_feed.model().rows())
        tests.insert(inDeskLanguage(order.testName), order.testTypeId.toText());
    if (const auto chosen = m_filter.test(); chosen && !tests.values().contains(chosen->toText()))
        tests.insert(m_tests->currentText(), chosen->toText()); // Stays chosen when its last one is done.
    QStringList shown;
    for (int i = 1; i < m_tests->count(); ++i)
        shown += m_tests->itemText(i);
    if (m_tests->count() > 0 && shown == tests.keys())
        return;
    const QSignalBlocker quiet(m_tests);
    m_tests->clear();
    m_tests->addItem(tr("All tests"));
    for (auto it = tests.cbegin(); it != tests.cend(); ++it)
        m_tests->addItem(it.key(), it.value());
    m_tests->setCurrentIndex(m_filter.test() ? qMax(0, m_tests->findData(m_filter.test()->toText())) : 0);
}

QList<TestOrder> WorklistPanel::batch() const
{
    QList<TestOrder> out;
    for (const TestOrder &order : m_filter.orders())
        if (m_filter.test() && workState(order) == WorkState::Enter)
            out += order;
    return out;
}

void WorklistPanel::updateBatch()
{
    const bool possible = !batch().isEmpty();
    m_batch->setEnabled(possible);
    m_batch->setToolTip(possible ? tr("One line for each patient whose sample is in the lab")
                                 : tr("Choose a test with samples in the lab first"));
}

void WorklistPanel::updateEmptyState()
{
    if (!m_feed.lab().isValid())
        m_table->emptyState()->setTexts(tr("No laboratory is set up"),
                                        tr("An administrator adds labs and their tests."));
    else if (!m_feed.isLoaded())
        m_table->emptyState()->setTexts(tr("Reading the worklist..."), {});
    else if (m_filter.state() || m_filter.test())
        m_table->emptyState()->setTexts(tr("Nothing of this kind waits"),
                                        tr("Choose All to see the rest of the lab's work."));
    else
        m_table->emptyState()->setTexts(
            tr("Nothing waits in this lab"),
            tr("Tests appear here the moment they are paid, or at once when they are urgent. Scan a sample "
               "to open an older one."));
}

} // namespace hms::app
