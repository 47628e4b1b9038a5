// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_basket.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/catalogue/test_search.h"
#include "app/orders/order_feed.h"
#include "app/orders/order_repeat.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/row_table_model.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMost = 60; ///< As the contract has it.
constexpr int kFavourites = 12;

QString draftName(VisitId visit)
{
    return u"tests-"_s + visit.toText();
}

} // namespace

OrderBasket::OrderBasket(ApiClient &api, OrderFeed &feed, PermissionGate &gate, Drafts *drafts,
                         QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(feed)
    , m_drafts(drafts)
    , m_catalogue(api)
    , m_habits(drafts)
{
    buildUi(api, gate);
    connectParts();
    present();
}

void OrderBasket::buildUi(ApiClient &api, PermissionGate &gate)
{
    m_linesHome = new QFrame;
    m_linesHome->setProperty("surface", u"soft"_s);
    m_lines = new QVBoxLayout(m_linesHome);
    m_lines->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    m_lines->setSpacing(grid(1));
    m_repeat = new RepeatNotice;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(buildTools(api));
    column->addWidget(m_linesHome);
    column->addWidget(m_repeat);
    m_foot = buildFoot(gate);
    column->addWidget(m_foot);
}

QWidget *OrderBasket::buildTools(ApiClient &api)
{
    m_search = new TestSearch(api);
    m_search->setObjectName(u"testSearch"_s);
    m_search->setToolTip(tr("F7"));
    m_priority = new Segmented;
    m_priority->setObjectName(u"orderPriority"_s);
    m_priority->setAccessibleName(tr("How urgent"));
    for (const Priority each : {Priority::Routine, Priority::Urgent, Priority::Stat})
        m_priority->addEnum(label(each), each);
    m_priority->setToolTip(tr("Ctrl+1 routine, Ctrl+2 urgent, Ctrl+3 STAT"));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_search, 1);
    row->addWidget(m_priority);
    return tools;
}

QWidget *OrderBasket::buildFoot(PermissionGate &gate)
{
    m_note = new QLineEdit;
    m_note->setObjectName(u"orderNote"_s);
    m_note->setMaxLength(300);
    m_note->setAccessibleName(tr("Question to the laboratory"));
    m_note->setPlaceholderText(tr("Question to the laboratory, or what it should know"));
    m_sum = textLabel({}, TextRole::Strong);
    m_sum->setObjectName(u"orderSum"_s);
    m_order = makeButton({}, ButtonKind::Primary, Icon::Flask);
    m_order->setObjectName(u"orderTests"_s);
    gate.guard(m_order, Permission::TestsOrder);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_note, 1);
    row->addWidget(m_sum);
    row->addWidget(m_order);
    return foot;
}

void OrderBasket::connectParts()
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_search, &TestSearch::chosen, this, &OrderBasket::add);
    connect(m_search, &TestSearch::failed, this, complain);
    connect(m_priority, &Segmented::valueChanged, this, &OrderBasket::onEdited);
    connect(m_note, &QLineEdit::textChanged, this, &OrderBasket::onEdited);
    connect(m_note, &QLineEdit::returnPressed, this, &OrderBasket::takeFocus);
    connect(m_order, &QPushButton::clicked, this, [this] { order(); });
    connect(&m_catalogue, &TestCatalogue::failed, this, complain);
    connect(&m_catalogue, &TestCatalogue::changed, this, [this] {
        m_search->setFavourites(m_habits.usualFirst(m_catalogue.tests()).mid(0, kFavourites));
    });
    connect(m_repeat, &RepeatNotice::repeatWanted, this, [this] { order(true); });
    connect(m_repeat, &RepeatNotice::leaveOutWanted, this, &OrderBasket::leaveOut);
    connect(&m_feed, &OrderFeed::changed, this, &OrderBasket::present);
}

void OrderBasket::open(VisitId visit)
{
    if (visit == m_visit)
        return;
    m_visit = visit;
    m_repeat->hide();
    m_search->clear();
    restore();
    if (visit.isValid() && m_catalogue.tests().isEmpty())
        m_catalogue.load();
}

void OrderBasket::restore()
{
    m_restoring = true;
    const auto kept = m_drafts && m_visit.isValid() ? m_drafts->restored(draftName(m_visit)) : std::nullopt;
    const auto draft = kept ? decode<OrderDraft>(*kept) : Result<OrderDraft>(OrderDraft());
    m_draft = draft ? *draft : OrderDraft();
    m_priority->setEnumValue(m_draft.priority);
    m_note->setText(m_draft.note);
    m_restoring = false;
    present();
}

void OrderBasket::onEdited()
{
    if (m_restoring)
        return;
    m_draft.priority = m_priority->valueAs<Priority>();
    m_draft.note = m_note->text();
    if (!m_drafts || !m_visit.isValid())
        return;
    if (m_draft.isEmpty())
        m_drafts->discard(draftName(m_visit));
    else
        m_drafts->keep(draftName(m_visit), encode(m_draft));
}

void OrderBasket::add(const TestType &test)
{
    if (m_draft.tests.size() >= kMost) {
        emit said(Tone::Warn,
                  tr("At most %1 tests are ordered at once. Order these first.").arg(format().number(kMost)));
        return;
    }
    if (std::ranges::count(m_draft.tests, test.id, &TestType::id) == 0)
        m_draft.tests.append(test);
    m_repeat->hide();
    onEdited();
    present();
    takeFocus();
}

void OrderBasket::remove(TestTypeId test)
{
    m_draft.tests.removeIf([&](const TestType &each) { return each.id == test; });
    m_repeat->hide();
    onEdited();
    present();
    takeFocus();
}

QWidget *OrderBasket::makeLine(const TestType &test)
{
    auto *line = new QWidget;
    QLabel *name = textLabel(inDeskLanguage(test.name), TextRole::Strong);
    name->setObjectName(u"chosenTest"_s);
    QLabel *details = textLabel(twoLines(test).details, TextRole::Muted);
    details->setWordWrap(true);
    QLabel *again = textLabel(m_feed.isOpen(test.id) ? tr("already ordered") : QString());
    setTone(*again, Tone::Warn);
    again->setVisible(!again->text().isEmpty());
    QLabel *price = textLabel(priceText(test));
    price->setAlignment(kNumberAligned);
    auto *take = makeIconButton(Icon::X, tr("Leave %1 out").arg(name->text()));
    take->setObjectName(u"leaveOut"_s);
    connect(take, &QPushButton::clicked, this, [this, id = test.id] { remove(id); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addWidget(name);
    row->addWidget(details, 1);
    row->addWidget(again);
    row->addWidget(price);
    row->addWidget(take);
    return line;
}

void OrderBasket::present()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TestType &test : std::as_const(m_draft.tests))
        m_lines->addWidget(makeLine(test));
    update();
}

void OrderBasket::update()
{
    const bool writable = m_visit.isValid() && !isSending();
    const bool hasTests = !m_draft.tests.isEmpty();
    Money sum;
    bool unknown = false;
    for (const TestType &test : std::as_const(m_draft.tests)) {
        sum += test.chargedPrice.value_or(Money());
        unknown = unknown || !test.chargedPrice;
    }
    m_linesHome->setVisible(hasTests);
    m_foot->setVisible(hasTests);
    m_sum->setText(unknown ? tr("a price is missing") : format().moneyWithCurrency(sum));
    m_search->setEnabled(writable);
    m_priority->setEnabled(writable);
    m_linesHome->setEnabled(writable);
    m_note->setEnabled(writable);
    m_order->setEnabled(writable && hasTests);
    m_order->setText(m_sending.value(m_visit.toText()) ? tr("Checking whether it was ordered...")
                     : isSending()                     ? tr("Ordering...")
                                                       : tr("&Order (Ctrl+Enter)"));
}

void OrderBasket::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void OrderBasket::setPriority(Priority priority)
{
    if (m_priority->isEnabled())
        m_priority->setEnumValue(priority);
    onEdited();
}

void OrderBasket::order(bool repeat)
{
    if (!m_visit.isValid() || isSending() || m_draft.tests.isEmpty() || !m_order->isEnabled())
        return;
    CreateTestOrders request;
    request.visitId = m_visit;
    for (const TestType &test : std::as_const(m_draft.tests))
        request.testTypeIds.append(test.id);
    request.priority = m_draft.priority;
    if (const QString note = m_draft.note.trimmed(); !note.isEmpty())
        request.note = note;
    if (repeat)
        request.repeat = true;
    m_repeat->hide();
    m_sending.insert(m_visit.toText(), false);
    m_api.command(
        request, this,
        [this, visit = m_visit](const Result<QList<TestOrder>> &answer) { onOrdered(visit, answer); },
        [this, visit = m_visit.toText()](CommandState state) {
            m_sending[visit] = state == CommandState::Checking;
            update();
        });
    update();
}

void OrderBasket::onOrdered(VisitId visit, const Result<QList<TestOrder>> &answer)
{
    m_sending.remove(visit.toText());
    update();
    const bool stillHere = visit == m_visit;
    if (!answer) {
        if (stillHere)
            onRefused(answer.error());
        else // What was chosen lies in the draft of that visit.
            emit said(Tone::Bad,
                      tr("Tests of another patient were not ordered: %1").arg(message(answer.error())));
        return;
    }
    if (m_drafts)
        m_drafts->discard(draftName(visit));
    QList<TestTypeId> used;
    for (const TestOrder &order : *answer)
        if (const TestTypeId test = order.panelId.value_or(order.testTypeId); !used.contains(test))
            used.append(test);
    m_habits.note(used);
    m_search->setFavourites(m_habits.usualFirst(m_catalogue.tests()).mid(0, kFavourites));
    if (stillHere) {
        m_draft = {};
        restore();
        takeFocus();
    }
    emit ordered(*answer);
    const QString patient = answer->isEmpty() ? QString() : answer->first().patientName;
    emit done(tr("%n test(s) ordered for %1.", nullptr, int(answer->size())).arg(patient), {});
}

void OrderBasket::onRefused(const Error &error)
{
    const auto ids = decodeAnswer<QList<TestTypeId>>(error.data.value("testTypeIds"_L1));
    if (error.reason() == u"alreadyOrdered" && ids) {
        QStringList names;
        for (const TestTypeId &id : *ids)
            for (const TestType &test : std::as_const(m_draft.tests)) {
                const auto member = std::ranges::find(test.members, id, &PanelMember::id);
                if (test.id == id)
                    names.append(inDeskLanguage(test.name));
                else if (member != test.members.end())
                    names.append(inDeskLanguage(member->name));
            }
        names.removeDuplicates();
        m_repeat->ask(names, *ids);
        return;
    }
    emit said(Tone::Bad, message(error));
}

/// Panels that have such a member go too: their other members can be chosen by themselves.
void OrderBasket::leaveOut(const QList<TestTypeId> &tests)
{
    m_draft.tests.removeIf([&](const TestType &test) {
        return tests.contains(test.id) || std::ranges::any_of(test.members, [&](const PanelMember &member) {
                   return tests.contains(member.id);
               });
    });
    m_repeat->hide();
    onEdited();
    present();
    takeFocus();
}

void OrderBasket::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            return order();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        if (control)
            return setPriority(Priority(event->key() - Qt::Key_1));
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hms::app
