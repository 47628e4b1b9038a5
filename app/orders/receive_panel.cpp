// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/receive_panel.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/permission_gate.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestNumber = 30;

struct Receiving {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Receiving)
};

StatusLook outcome(const ReceivedTube &tube)
{
    if (!tube.problem.isEmpty())
        return {Receiving::tr("Not received"), Icon::Warning, Tone::Bad};
    if (!tube.sample)
        return {Receiving::tr("Asking..."), Icon::Clock, Tone::Neutral};
    return {Receiving::tr("Received"), Icon::Check, Tone::Ok};
}

QString testsOf(const ReceivedTube &tube)
{
    QStringList codes;
    for (const TestOrder &order : tube.sample ? tube.sample->orders : QList<TestOrder>())
        codes += order.testCode;
    return tube.problem.isEmpty() ? codes.join(u", "_s) : tube.problem;
}

} // namespace

ReceivedModel::ReceivedModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const ReceivedTube &tube) { return tube.number; });
    setOrder([](const ReceivedTube &a, const ReceivedTube &b) { return a.at > b.at; });
    setColumns({
        {.title = tr("Sample"),
         .text = [](const ReceivedTube &t) { return format().isolated(t.number); },
         .strong = true},
        {.title = tr("Outcome"),
         .text = [](const ReceivedTube &t) { return outcome(t).word; },
         .badge = outcome},
        {.title = tr("Patient"),
         .text = [](const ReceivedTube &t) { return t.sample ? t.sample->patientName : QString(); }},
        {.title = tr("Tests, or what is wrong"), .text = testsOf, .tip = testsOf, .stretch = true},
        {.title = tr("Scanned"),
         .text = [](const ReceivedTube &t) { return format().timeWithSeconds(t.at); },
         .sortKey = [](const ReceivedTube &t) { return t.at; }},
    });
}

ReceivePanel::ReceivePanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_gate(gate)
{
    auto *caption = textLabel(tr("Sample &number"), TextRole::Caption, this);
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"receiveNumber"_s);
    m_number->setMaxLength(kLongestNumber);
    m_number->setAccessibleName(tr("Sample number"));
    m_number->setPlaceholderText(tr("Scan tube after tube, or type a number and press Enter"));
    caption->setBuddy(m_number);
    gate.guard(m_number, Permission::SamplesCollect);
    m_list = new TablePanel(&m_model, this);
    m_list->setObjectName(u"received"_s);
    m_list->setAccessibleTitle(tr("Received just now"));
    m_list->setEmptyState(Icon::Flask, tr("Nothing was scanned yet"),
                          tr("Each scan receives one tube. A tube that must not be used is named in red."));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(caption);
    row->addWidget(m_number, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    setFocusProxy(m_number);
    connect(m_list, &TablePanel::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model.row(index).number); });
}

void ReceivePanel::start()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

void ReceivePanel::receive(const QString &number)
{
    if (number.isEmpty() || !m_gate.allows(Permission::SamplesCollect))
        return;
    m_model.remove(number); // A second scan of a tube stands on top again.
    m_model.upsert({number, QDateTime::currentDateTimeUtc(), {}, {}});
    m_api.command(
        StepSample{.sampleNumber = number, .step = SampleStep::Received, .at = {}, .place = {}, .notes = {}},
        this, [this, number](const Result<Sample> &answer) { onAnswer(number, answer); });
}

void ReceivePanel::onAnswer(const QString &number, const Result<Sample> &answer)
{
    const int at = m_model.find(number);
    ReceivedTube tube = at < 0 ? ReceivedTube{} : m_model.at(at);
    tube.number = number;
    if (answer)
        tube.sample = *answer;
    else
        tube.problem = message(answer.error());
    m_model.upsert(tube);
    for (const TestOrder &order : answer ? answer->orders : QList<TestOrder>())
        emit orderChanged(order);
}

void ReceivePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (isEnter && m_number->hasFocus()) {
        receive(Format::latinDigits(m_number->text()).trimmed().toUpper());
        m_number->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hms::app
