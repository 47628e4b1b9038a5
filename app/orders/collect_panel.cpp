// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/collect_panel.h"

#include "app/orders/moment_edit.h"
#include "app/orders/work_state.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/permission_gate.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// It has a tube with a label that nobody filled yet.
bool hasLabel(const TestOrder &order)
{
    return order.status == TestOrderStatus::Billed && order.sampleNumber;
}

} // namespace

CollectPanel::CollectPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi(gate);
    connect(m_print, &QPushButton::clicked, this, &CollectPanel::label);
    connect(m_again, &QPushButton::clicked, this, [this] { emit printWanted(labelled()); });
    connect(m_collect, &QPushButton::clicked, this, &CollectPanel::collect);
    connect(m_at, &MomentEdit::edited, this, &CollectPanel::update);
    update();
}

void CollectPanel::buildUi(PermissionGate &gate)
{
    m_patient = textLabel({}, TextRole::Title, this);
    m_patient->setObjectName(u"collectPatient"_s);
    m_person = textLabel({}, TextRole::Muted, this);
    m_notice = textLabel({}, TextRole::Muted, this);
    m_notice->setWordWrap(true);
    m_tubes = new QVBoxLayout;
    m_tubes->setSpacing(grid(2));
    m_at = new MomentEdit(tr("Taken &at"), this);
    m_print = makeButton(tr("Print &labels"), ButtonKind::Primary, Icon::Printer, this);
    m_print->setObjectName(u"printLabels"_s);
    m_again = makeButton(tr("Print the labels again"), ButtonKind::Quiet, Icon::Printer, this);
    m_again->setObjectName(u"printLabelsAgain"_s);
    m_collect = makeButton(tr("&Samples are taken"), ButtonKind::Primary, Icon::Check, this);
    m_collect->setObjectName(u"collect"_s);
    gate.guard(m_print, Permission::SamplesCollect);
    gate.guard(m_collect, Permission::SamplesCollect);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grid(3));
    foot->addWidget(m_at, 1);
    foot->addWidget(m_again);
    foot->addWidget(m_collect);
    foot->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_patient);
    column->addWidget(m_person);
    column->addWidget(divider(this));
    column->addWidget(m_notice);
    column->addLayout(m_tubes);
    column->addSpacing(grid(2));
    column->addLayout(foot);
    column->addStretch(1);
}

void CollectPanel::open(const TestOrder &order)
{
    close();
    m_order = order;
    m_loading = true;
    m_patient->setText(order.patientName);
    m_person->setText(personLine(order));
    update();
    m_api.call(ListTestOrders{.visitId = order.visitId, .patientId = {}, .after = {}, .limit = {}}, this,
               [this, asked = order.id](const Result<QList<TestOrder>> &orders) {
                   if (!m_order || m_order->id != asked)
                       return; // Somebody else is being served by now.
                   m_loading = false;
                   if (orders)
                       onOrders(*orders);
                   else
                       emit failed(orders.error());
                   update();
               });
}

void CollectPanel::close()
{
    m_order.reset();
    m_wanted.clear();
    m_loading = false;
    m_underWay = m_taken = 0;
    m_at->clear();
    showTubes({});
}

void CollectPanel::onOrders(const QList<TestOrder> &orders)
{
    m_wanted.clear();
    int unpaid = 0;
    for (const TestOrder &order : orders) {
        if (workState(order) == WorkState::Collect)
            m_wanted += order;
        else if (order.status == TestOrderStatus::Ordered || order.status == TestOrderStatus::Billed)
            ++unpaid;
    }
    m_notice->setText(unpaid > 0 ? tr("%n more test(s) of this visit wait for payment.", nullptr, unpaid)
                                 : QString());
    if (!m_wanted.isEmpty() && std::ranges::all_of(m_wanted, hasLabel))
        readLabels();
    else
        showTubes(Tube::of(m_wanted));
    start();
}

/// The labels were printed before: only the filling is left to be said.
void CollectPanel::readLabels()
{
    QStringList numbers;
    for (const TestOrder &order : m_wanted)
        numbers += *order.sampleNumber;
    numbers.removeDuplicates();
    auto samples = std::make_shared<QList<Sample>>();
    for (const QString &number : numbers)
        m_api.call(GetSample{number}, this,
                   [this, samples, all = numbers.size(), of = m_order->id](const Result<Sample> &sample) {
                       if (!m_order || m_order->id != of)
                           return;
                       if (!sample)
                           emit failed(sample.error());
                       else if (samples->append(*sample); samples->size() == all)
                           onLabelled(*samples);
                   });
}

void CollectPanel::showTubes(const QList<Tube> &tubes)
{
    qDeleteAll(std::exchange(m_lines, {}));
    for (const Tube &tube : tubes) {
        auto *line = new TubeLine(tube, this);
        connect(line, &TubeLine::toggled, this, &CollectPanel::update);
        m_tubes->addWidget(line);
        m_lines += line;
    }
    update();
}

QList<Sample> CollectPanel::labelled() const
{
    QList<Sample> out;
    for (const TubeLine *line : m_lines)
        if (line->tube().sample)
            out += *line->tube().sample;
    return out;
}

void CollectPanel::label()
{
    if (!m_print->isEnabled())
        return;
    LabelSamples request;
    for (const TestOrder &order : m_wanted)
        request.testOrderIds += order.id;
    ++m_underWay;
    update();
    m_api.command(request, this, [this, of = m_order->id](const Result<QList<Sample>> &samples) {
        if (samples)
            emit printWanted(*samples); // Whoever is on the screen: the numbers exist now.
        else
            emit failed(samples.error());
        if (!m_order || m_order->id != of)
            return;
        --m_underWay;
        if (samples)
            onLabelled(*samples);
        update();
    });
}

void CollectPanel::onLabelled(const QList<Sample> &samples)
{
    showTubes(Tube::of(samples));
    start();
}

void CollectPanel::collect()
{
    if (!m_collect->isEnabled())
        return;
    m_taken = 0;
    for (const TubeLine *line : m_lines) {
        if (!line->isTaken())
            continue;
        ++m_underWay;
        m_api.command(StepSample{.sampleNumber = line->tube().sample->sampleNumber,
                                 .step = SampleStep::Collected,
                                 .at = m_at->value(),
                                 .place = {},
                                 .notes = {}},
                      this, [this, of = m_order->id](const Result<Sample> &answer) {
                          if (answer)
                              for (const TestOrder &order : answer->orders)
                                  emit changed(order);
                          else
                              emit failed(answer.error());
                          if (m_order && m_order->id == of)
                              onCollected(answer);
                      });
    }
    update();
}

void CollectPanel::onCollected(const Result<Sample> &answer)
{
    --m_underWay;
    if (answer) {
        ++m_taken;
        QList<Tube> tubes;
        QList<bool> ticks;
        for (const TubeLine *line : m_lines) {
            const Tube &tube = line->tube();
            const bool isThis = tube.sample && tube.sample->id == answer->id;
            tubes.append(isThis ? Tube{answer->orders, *answer} : tube);
            ticks += line->isTaken();
        }
        showTubes(tubes);
        for (qsizetype i = 0; i < ticks.size(); ++i)
            m_lines[i]->setTaken(ticks[i]);
    }
    update();
    if (m_underWay == 0 && m_taken > 0)
        emit collected(m_taken, QString(m_order->patientName)); // Who hears it may close the order.
}

void CollectPanel::update()
{
    const bool needsLabels =
        std::ranges::any_of(m_lines, [](const TubeLine *l) { return !l->tube().sample; });
    const bool taken = std::ranges::any_of(m_lines, &TubeLine::isTaken);
    const bool idle = m_order && m_underWay == 0 && !m_loading;
    m_print->setVisible(needsLabels);
    m_print->setEnabled(idle && needsLabels);
    m_again->setVisible(!needsLabels && !m_lines.isEmpty());
    m_again->setEnabled(idle);
    m_collect->setVisible(!needsLabels && !m_lines.isEmpty());
    m_collect->setEnabled(idle && taken && !m_at->isWrong());
    m_at->setVisible(!needsLabels && !m_lines.isEmpty());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void CollectPanel::start()
{
    (m_print->isHidden() ? m_collect : m_print)->setFocus(Qt::OtherFocusReason);
}

void CollectPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter && !m_print->isHidden())
        label();
    else if (isEnter)
        collect();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
