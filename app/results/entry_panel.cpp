// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/entry_panel.h"

#include "app/documents/image_strip.h"
#include "app/orders/turnaround.h"
#include "app/results/draft_notice.h"
#include "app/results/result_form.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/permission_gate.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString safetyText(const ResultDraft *draft)
{
    if (!draft)
        return {};
    if (draft->isCompleting())
        return EntryPanel::tr("Completing...");
    switch (draft->safety()) {
    case ResultDraft::Safety::Saved: return EntryPanel::tr("Draft saved");
    case ResultDraft::Safety::Saving: return EntryPanel::tr("Saving...");
    case ResultDraft::Safety::Trying:
        return EntryPanel::tr("The server does not answer. The values are safe on this desk.");
    case ResultDraft::Safety::Clash: return EntryPanel::tr("Waits for your choice");
    case ResultDraft::Safety::Refused: return EntryPanel::tr("Not saved");
    }
    Q_UNREACHABLE();
}

/// The newest earlier values, judged as they were.
std::optional<Evaluation> before(const GetTestResult::Response &opened)
{
    if (opened.previous.isEmpty())
        return std::nullopt;
    return Evaluation{opened.previous.first().fields, {}};
}

DocumentOwner imagesOf(TestResultId result)
{
    return {DocumentOwnerKind::TestResult, result.value};
}

bool mayType(const GetTestResult::Response &opened)
{
    return opened.order.status == TestOrderStatus::Collected &&
           (!opened.result || opened.result->status == TestResultStatus::Draft);
}

} // namespace

EntryPanel::EntryPanel(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_reader(api)
{
    buildUi(gate);
    connect(m_form, &ResultForm::edited, this, [this] {
        if (m_draft)
            m_draft->edit({m_form->typed(), m_form->data()});
    });
    connect(m_form, &ResultForm::finished, this, &EntryPanel::complete);
    connect(m_complete, &QPushButton::clicked, this, &EntryPanel::complete);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        if (m_order && m_order->sampleNumber)
            emit sampleWanted(*m_order->sampleNumber);
    });
    connectImages();
    connect(m_notice, &DraftNotice::chosen, this, [this](ResultDraft::Keep keep) {
        if (m_draft)
            m_draft->resolve(keep);
        start();
    });
    update();
}

EntryPanel::~EntryPanel()
{
    qDeleteAll(std::exchange(m_open, {})); // Before the widgets that their last words would go to.
}

void EntryPanel::buildUi(PermissionGate &gate)
{
    m_bar = new MessageBar(this);
    m_notice = new DraftNotice(this);
    m_form = new ResultForm(this);
    m_form->setObjectName(u"resultForm"_s);
    m_images = new ImageStrip(m_api, gate, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(buildHead());
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(divider(this));
    column->addWidget(m_form, 1);
    column->addWidget(m_images);
    column->addWidget(divider(this));
    column->addLayout(buildFoot(gate));
}

QLayout *EntryPanel::buildHead()
{
    m_patient = textLabel({}, TextRole::Title, this);
    m_patient->setObjectName(u"entryPatient"_s);
    m_person = textLabel({}, TextRole::Muted, this);
    m_test = textLabel({}, TextRole::Strong, this);
    m_test->setObjectName(u"entryTest"_s);
    m_question = textLabel({}, TextRole::Muted, this);
    m_question->setWordWrap(true);
    m_urgency = new StatusBadge({}, this);
    m_time = new StatusBadge({}, this);
    auto *names = new QHBoxLayout;
    names->setSpacing(grid(3));
    names->addWidget(m_patient);
    names->addWidget(m_person, 1);
    names->addWidget(m_urgency);
    names->addWidget(m_time);
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(1));
    column->addLayout(names);
    column->addWidget(m_test);
    column->addWidget(m_question);
    return column;
}

QLayout *EntryPanel::buildFoot(PermissionGate &gate)
{
    m_safety = textLabel({}, TextRole::Muted, this);
    m_safety->setObjectName(u"safety"_s);
    m_sample = makeButton(tr("The &sample"), ButtonKind::Quiet, Icon::Flask, this);
    m_sample->setObjectName(u"toSample"_s);
    m_complete = makeButton(tr("&Complete, then the next"), ButtonKind::Primary, Icon::Check, this);
    m_complete->setObjectName(u"complete"_s);
    m_complete->setToolTip(tr("Enter after the last field, or Ctrl+Enter anywhere"));
    gate.guard(m_complete, Permission::ResultsEnter);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(m_safety, 1);
    row->addWidget(m_sample);
    row->addWidget(m_complete);
    return row;
}

void EntryPanel::open(const TestOrder &order)
{
    leaveDraft();
    m_order = order;
    m_images->close();
    m_form->clear();
    m_bar->clear();
    showHead();
    update();
    m_reader.read(order,
                  [this, order](const Result<GetTestResult::Response> &answer) { onRead(order, answer); });
    if (const auto next = m_nextOf ? m_nextOf(order) : std::nullopt)
        m_reader.fetchAhead(*next);
}

void EntryPanel::close()
{
    m_reader.forget();
    m_order.reset();
    leaveDraft();
    m_images->close();
    m_form->clear();
    update();
}

void EntryPanel::onRead(const TestOrder &asked, const Result<GetTestResult::Response> &answer)
{
    if (!m_order || m_order->id != asked.id)
        return; // Another order is on the screen by now.
    if (!answer) {
        emit failed(answer.error());
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        return;
    }
    m_order = answer->order;
    showHead();
    const ParsedTemplate parsed = TestTemplate::parse(answer->document);
    if (!parsed) {
        m_bar->showMessage(Tone::Bad, tr("The form of this test is damaged. An administrator must mend it."));
        return;
    }
    const bool open = mayType(*answer);
    if (open)
        takeDraft(*answer);
    m_form->setReadOnly(!open);
    m_form->show(parsed.value, answer->subject, before(*answer),
                 m_draft          ? m_draft->typed()
                 : answer->result ? answer->result->data
                                  : QJsonObject());
    if (m_draft)
        m_draft->edit({m_form->typed(), m_form->data()});
    m_images->open(answer->result ? imagesOf(answer->result->id) : DocumentOwner(), open);
    if (answer->result && answer->result->reviewNotes && open)
        m_bar->showMessage(Tone::Warn, tr("Sent back: %1").arg(*answer->result->reviewNotes));
    else if (answer->result && answer->result->instrument && open)
        m_bar->showMessage(Tone::Info,
                           tr("%1 sent values of this draft. Look at them before you complete it.")
                               .arg(*answer->result->instrument));
    else if (!open)
        m_bar->showMessage(Tone::Info, tr("This result is complete and can only be read here."));
    update();
    emit opened(*m_order);
    start();
}

/// What is saved goes; what is not stays alive until it is.
void EntryPanel::leaveDraft()
{
    ResultDraft *draft = std::exchange(m_draft, nullptr);
    if (draft && draft->isSettled())
        m_open.take(draft->order())->deleteLater();
}

/// The values of an order that is still saving are taken up again, not begun anew.
void EntryPanel::takeDraft(const GetTestResult::Response &opened)
{
    m_draft = m_open.value(opened.order.id);
    if (m_draft)
        return;
    m_draft = new ResultDraft(m_api, m_drafts, opened, this);
    m_open.insert(opened.order.id, m_draft);
    connectDraft(m_draft);
}

void EntryPanel::connectDraft(ResultDraft *draft)
{
    connect(draft, &ResultDraft::stateChanged, this, &EntryPanel::update);
    connect(draft, &ResultDraft::typedChanged, this, [this, draft] {
        if (draft == m_draft)
            m_form->setTyped(draft->typed());
        update();
    });
    connect(draft, &ResultDraft::begun, this, [this, draft](TestResultId result) {
        if (draft == m_draft)
            m_images->adopt(imagesOf(result));
    });
    connect(draft, &ResultDraft::failed, this, [this, draft](const Error &error) { onFailed(draft, error); });
    connect(draft, &ResultDraft::completed, this,
            [this, draft, order = *m_order](const TestResult &result) { onCompleted(draft, order, result); });
    connect(draft, &ResultDraft::settled, this, [this, draft] {
        if (draft == m_draft || m_open.value(draft->order()) != draft)
            return;
        m_open.remove(draft->order());
        draft->deleteLater();
    });
}

/// An image belongs to a result that the server knows: the first one makes its draft.
void EntryPanel::connectImages()
{
    connect(m_images, &ImageStrip::ownerWanted, this, [this] {
        if (m_draft)
            m_draft->begin();
        else
            m_images->giveUp();
    });
    connect(m_images, &ImageStrip::attached, m_form,
            [this](const Document &image) { m_form->takePicture(image.id.toText()); });
    connect(m_images, &ImageStrip::removed, m_form,
            [this](const Document &image) { m_form->dropPicture(image.id.toText()); });
    connect(m_images, &ImageStrip::failed, this, [this](const Error &error) {
        m_bar->showMessage(Tone::Bad, message(error));
        emit failed(error);
    });
}

void EntryPanel::complete()
{
    if (!m_draft || !m_complete->isEnabled())
        return;
    if (m_images->isBusy()) {
        m_bar->showMessage(Tone::Warn,
                           tr("An image is still on its way. Complete the result once it is there."));
        return;
    }
    if (!m_form->check()) {
        const QString rule = m_form->ruleProblem();
        m_bar->showMessage(Tone::Bad,
                           rule.isEmpty() ? tr("Some values are missing or wrong. They are marked.") : rule);
        return;
    }
    m_draft->edit({m_form->typed(), m_form->data()});
    m_draft->complete();
}

void EntryPanel::onCompleted(const ResultDraft *draft, const TestOrder &order, const TestResult &result)
{
    const bool isShown = draft == m_draft;
    if (isShown)
        m_draft = nullptr;
    if (m_open.value(order.id) == draft)
        m_open.take(order.id)->deleteLater();
    emit completed(order, result);
    if (isShown)
        goOn(order);
}

void EntryPanel::goOn(const TestOrder &from)
{
    if (const auto next = m_nextOf ? m_nextOf(from) : std::nullopt) {
        open(*next);
        return;
    }
    close();
    emit listFinished();
}

void EntryPanel::onFailed(const ResultDraft *draft, const Error &error)
{
    emit failed(error);
    if (draft != m_draft)
        return;
    m_bar->showMessage(Tone::Bad, message(error));
    if (draft->safety() == ResultDraft::Safety::Refused)
        m_images->giveUp(); // There is no draft to attach them to.
    if (error.field() == "data"_L1)
        m_form->refuse(error.data.value("pointer"_L1).toString(), tr("The server refuses this value"));
}

void EntryPanel::showHead()
{
    m_patient->setText(m_order->patientName);
    m_person->setText(personLine(*m_order));
    m_test->setText(m_order->sampleNumber ? tr("%1, sample %2")
                                                .arg(inDeskLanguage(m_order->testName),
                                                     format().isolated(*m_order->sampleNumber))
                                          : inDeskLanguage(m_order->testName));
    m_question->setText(m_order->note ? tr("Asked: %1").arg(*m_order->note) : QString());
    m_question->setVisible(m_order->note.has_value());
    m_urgency->setLook(look(m_order->priority));
    m_urgency->setVisible(m_order->priority != Priority::Routine);
    const TimeLeft left = TimeLeft::of(*m_order, QDateTime::currentDateTimeUtc());
    m_time->setLook(look(left));
    m_time->setVisible(left.timeliness != Timeliness::NotRunning);
}

void EntryPanel::update()
{
    QStringList clashing;
    if (m_draft)
        for (const QString &key : m_draft->clashes())
            if (const TemplateField *field = m_form->testTemplate().field(key))
                clashing += inDeskLanguage(field->label);
    m_notice->showClash(clashing);
    m_safety->setText(safetyText(m_draft));
    m_complete->setEnabled(m_draft && !m_draft->isCompleting() &&
                           m_draft->safety() != ResultDraft::Safety::Clash);
    m_sample->setEnabled(m_order && m_order->sampleNumber);
}

void EntryPanel::start()
{
    if (m_draft)
        m_form->start();
    else
        setFocus(Qt::OtherFocusReason);
}

void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        complete();
    else if (!(event->matches(QKeySequence::Paste) && m_images->paste()))
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
