// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_editor.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/catalogue/duration_edit.h"
#include "app/catalogue/panel_members.h"
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

template <class E>
QComboBox *makeChoice()
{
    auto *box = new QComboBox;
    for (const auto &[value, name] : kEnumNames<E>)
        box->addItem(label(value), int(value));
    return box;
}

} // namespace

TestEditor::TestEditor(ApiClient &api, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    buildUi(api);
    connect(m_save, &QPushButton::clicked, this, &TestEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &TestEditor::cancel);
    connect(m_members, &PanelMembers::edited, this, &TestEditor::keep);
    connect(m_members, &PanelMembers::failed, this, &TestEditor::failed);
    connect(m_active, &QCheckBox::clicked, this, &TestEditor::keep);
    connect(m_turnaround, &DurationEdit::edited, this, &TestEditor::keep);
    connect(m_urgent, &DurationEdit::edited, this, &TestEditor::keep);
    for (QComboBox *box : {m_lab, m_specimen, m_container})
        connect(box, &QComboBox::activated, this, &TestEditor::keep);
    connect(m_container, &QComboBox::activated, this, [this] {
        m_colour->setText(usualCapColour(Container(m_container->currentData().toInt())));
        keep();
    });
}

void TestEditor::buildUi(ApiClient &api)
{
    m_title = textLabel({}, TextRole::Title);
    m_title->setObjectName(u"editorTitle"_s);
    m_bar = new MessageBar;
    auto *content = new QWidget;
    content->setProperty("surface", u"clear"_s);
    m_form = new Form(3, content);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildFields();
    m_members = new PanelMembers(api);
    m_active = new QCheckBox(tr("Can be &ordered"));
    m_active->setObjectName(u"isActive"_s);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, grid(2), 0);
    fields->setSpacing(grid(3));
    fields->addWidget(m_form);
    fields->addWidget(m_members);
    fields->addWidget(m_active);
    fields->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_save = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"saveTest"_s);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelTest"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    QWidget::setTabOrder(m_save, m_cancel);
    update();
}

void TestEditor::buildFields()
{
    m_code = addText(u"code"_s, tr("&Code"), 20, true);
    m_synonyms = new QLineEdit;
    m_lab = new QComboBox;
    m_form->addField(u"labId"_s, tr("&Laboratory"), m_lab, Required::Yes);
    m_price = new MoneyEdit;
    m_form->addField(u"price"_s, tr("&Price"), m_price);
    connect(m_price, &QLineEdit::textEdited, this, &TestEditor::keep);
    m_en = addText(u"name.en"_s, tr("Name in &English"), LabWords::kLength, true);
    m_bn = addText(u"name.bn"_s, tr("Name in &Bengali"), LabWords::kLength);
    m_ar = addText(u"name.ar"_s, tr("Name in &Arabic"), LabWords::kLength);
    m_form->addField(u"synonyms"_s, tr("&Also found as"), m_synonyms, Required::No, 3);
    connect(m_synonyms, &QLineEdit::textEdited, this, &TestEditor::keep);
    m_specimen = makeChoice<Specimen>();
    m_form->addField(u"specimen"_s, tr("Speci&men"), m_specimen);
    m_container = makeChoice<Container>();
    m_form->addField(u"container"_s, tr("&Tube or cup"), m_container);
    m_colour = addText(u"labelColour"_s, tr("Colour of its cap"), 7);
    m_turnaround = new DurationEdit;
    m_form->addField(u"turnaroundMinutes"_s, tr("&Ready in"), m_turnaround, Required::Yes);
    m_urgent = new DurationEdit;
    m_form->addField(u"urgentTurnaroundMinutes"_s, tr("Ready in, &urgent"), m_urgent, Required::Yes);
    m_form->setHint(u"synonyms"_s, tr("Separated by commas: FBC, blood count."));
    m_form->setHint(u"labelColour"_s, tr("As #rrggbb."));
}

QLineEdit *TestEditor::addText(const QString &name, const QString &label, int most, bool required)
{
    auto *field = new QLineEdit;
    field->setMaxLength(most);
    m_form->addField(name, label, field, required ? Required::Yes : Required::No);
    connect(field, &QLineEdit::textEdited, this, &TestEditor::keep);
    return field;
}

void TestEditor::setLabs(const QList<Lab> &labs)
{
    const QVariant chosen = m_lab->currentData();
    m_lab->clear();
    for (const Lab &lab : labs)
        m_lab->addItem(inDeskLanguage(lab.name), lab.id.toText());
    m_lab->setCurrentIndex(std::max(0, m_lab->findData(m_test ? QVariant(m_test->labId.toText()) : chosen)));
}

void TestEditor::create(bool panel)
{
    m_test.reset();
    m_panel = panel;
    SaveTestType facts;
    facts.isPanel = panel;
    facts.labelColour = usualCapColour(facts.container);
    facts.turnaroundMinutes = 24 * 60;
    facts.urgentTurnaroundMinutes = 60;
    fill(facts, {});
    begin(panel ? tr("New panel") : tr("New test"), panel ? u"panel-new"_s : u"test-new"_s);
}

void TestEditor::edit(const TestType &test)
{
    m_test = test;
    m_panel = test.isPanel;
    SaveTestType facts;
    static_cast<TestTypeFacts &>(facts) = test;
    fill(facts, test.members);
    begin(inDeskLanguage(test.name), u"test-"_s + test.id.toText());
}

void TestEditor::begin(const QString &title, const QString &draft)
{
    m_title->setText(title);
    m_bar->clear();
    m_form->clearErrors();
    m_form->setHint(u"price"_s, m_panel ? tr("Empty: the sum of its tests.")
                                        : tr("Without a price it cannot be ordered."));
    m_members->setVisible(m_panel);
    m_draft = draft;
    restore();
    update();
    m_code->setFocus(Qt::OtherFocusReason);
}

void TestEditor::fill(const SaveTestType &facts, const QList<PanelMember> &members)
{
    const QScopedValueRollback filling(m_filling, true);
    const auto choose = [](QComboBox *box, int value) { box->setCurrentIndex(box->findData(value)); };
    m_code->setText(facts.code);
    m_en->setText(facts.name.en);
    m_bn->setText(facts.name.bn);
    m_ar->setText(facts.name.ar);
    m_synonyms->setText(facts.synonyms.join(u", "_s));
    if (facts.labId.isValid())
        m_lab->setCurrentIndex(m_lab->findData(facts.labId.toText()));
    m_price->setValue(facts.price);
    choose(m_specimen, int(facts.specimen));
    choose(m_container, int(facts.container));
    m_colour->setText(facts.labelColour);
    m_turnaround->setMinutes(facts.turnaroundMinutes);
    m_urgent->setMinutes(facts.urgentTurnaroundMinutes);
    m_active->setChecked(facts.isActive);
    m_members->setMembers(members);
}

SaveTestType TestEditor::typed() const
{
    SaveTestType out;
    if (m_test) {
        out.id = m_test->id;
        out.rowVersion = m_test->rowVersion;
    }
    out.code = m_code->text().trimmed();
    out.name = {m_en->text().trimmed(), m_bn->text().trimmed(), m_ar->text().trimmed()};
    for (const QString &synonym : m_synonyms->text().split(u',', Qt::SkipEmptyParts))
        if (const QString word = synonym.trimmed(); !word.isEmpty())
            out.synonyms.append(word);
    if (const auto lab = Ulid::fromText(m_lab->currentData().toString()))
        out.labId = LabId(*lab);
    out.price = m_price->value();
    out.specimen = Specimen(m_specimen->currentData().toInt());
    out.container = Container(m_container->currentData().toInt());
    out.labelColour = m_colour->text().trimmed();
    out.turnaroundMinutes = m_turnaround->minutes().value_or(0);
    out.urgentTurnaroundMinutes = m_urgent->minutes().value_or(0);
    out.isPanel = m_panel;
    out.isActive = m_active->isChecked();
    for (const PanelMember &member : m_members->members())
        out.memberIds.append(member.id);
    return out;
}

// ---- drafts

void TestEditor::keep()
{
    if (m_filling || !m_drafts || m_draft.isEmpty())
        return;
    QJsonObject content{{u"turnaround"_s, m_turnaround->minutes().value_or(0)},
                        {u"urgent"_s, m_urgent->minutes().value_or(0)},
                        {u"active"_s, m_active->isChecked()},
                        {u"members"_s, toJson(m_members->members())}};
    for (const QLineEdit *field : texts())
        content.insert(field->objectName(), field->text());
    for (const QComboBox *box : {m_lab, m_specimen, m_container})
        content.insert(box->objectName(), box->currentData().toJsonValue());
    m_drafts->keep(m_draft, content);
}

void TestEditor::restore()
{
    const auto kept = m_drafts ? m_drafts->restored(m_draft) : std::nullopt;
    if (!kept)
        return;
    const QScopedValueRollback filling(m_filling, true);
    for (QLineEdit *field : texts())
        field->setText(kept->value(field->objectName()).toString());
    for (QComboBox *box : {m_lab, m_specimen, m_container})
        box->setCurrentIndex(std::max(0, box->findData(kept->value(box->objectName()).toVariant())));
    m_turnaround->setMinutes(kept->value("turnaround"_L1).toInt());
    m_urgent->setMinutes(kept->value("urgent"_L1).toInt());
    m_active->setChecked(kept->value("active"_L1).toBool());
    if (const auto members = decodeAnswer<QList<PanelMember>>(kept->value("members"_L1)))
        m_members->setMembers(*members);
    m_bar->showMessage(Tone::Info, tr("What you typed before is here again. Cancel throws it away."));
}

QList<QLineEdit *> TestEditor::texts() const
{
    return {m_code, m_en, m_bn, m_ar, m_synonyms, m_price, m_colour};
}

void TestEditor::cancel()
{
    if (m_busy)
        return;
    if (m_drafts)
        m_drafts->discard(m_draft);
    emit cancelled();
}

// ---- saving

void TestEditor::check(const SaveTestType &request)
{
    const auto need = [this](const QString &name, bool there) {
        if (!there)
            m_form->setError(name, tr("This is needed."));
    };
    need(u"code"_s, !request.code.isEmpty());
    need(u"labId"_s, request.labId.isValid());
    need(u"name.en"_s, !request.name.en.isEmpty());
    need(u"turnaroundMinutes"_s, request.turnaroundMinutes > 0);
    need(u"urgentTurnaroundMinutes"_s, request.urgentTurnaroundMinutes > 0);
    if (!request.price && !m_price->text().trimmed().isEmpty())
        m_form->setError(u"price"_s, tr("This is no amount."));
    if (!QColor::isValidColor(request.labelColour) || request.labelColour.size() != 7)
        m_form->setError(u"labelColour"_s, tr("Type a colour such as #7d3c98."));
    if (request.urgentTurnaroundMinutes > request.turnaroundMinutes)
        m_form->setError(u"urgentTurnaroundMinutes"_s, tr("Urgent takes no longer than routine."));
}

void TestEditor::save()
{
    if (m_busy)
        return;
    m_form->clearErrors();
    m_bar->clear();
    const SaveTestType request = typed();
    check(request);
    if (m_form->hasErrors())
        return;
    if (m_panel && request.memberIds.isEmpty()) {
        m_bar->showMessage(Tone::Bad, tr("A panel needs at least one test."));
        return;
    }
    m_busy = true;
    m_api.command(
        request, this, [this](const Result<TestType> &answer) { onSaved(answer); },
        [this](CommandState state) {
            m_checking = state == CommandState::Checking;
            update();
        });
    update();
}

void TestEditor::onSaved(const Result<TestType> &answer)
{
    m_busy = m_checking = false;
    update();
    if (!answer) {
        onRefused(answer.error());
        return;
    }
    if (m_drafts)
        m_drafts->discard(m_draft);
    emit saved(*answer);
}

void TestEditor::onRefused(const Error &error)
{
    const auto current = error.code == ErrorCode::Conflict
                             ? decodeAnswer<TestType>(error.data.value("current"_L1))
                             : Result<TestType>(error);
    if (current)
        onConflict(*current);
    else if (m_form->hasField(error.field()))
        m_form->setError(error.field(), message(error));
    else
        m_bar->showMessage(Tone::Bad, message(error));
}

void TestEditor::onConflict(const TestType &current)
{
    if (!m_test || current.id != m_test->id) {
        m_form->setError(u"code"_s, tr("%1 has this code.").arg(inDeskLanguage(current.name)));
        return;
    }
    m_test = current; // Saving again puts what is typed over theirs.
    m_bar->showMessage(Tone::Warn,
                       tr("Somebody else saved this test in the meantime: %1, %2. What you typed is still "
                          "here. Compare, then save again.")
                           .arg(inDeskLanguage(current.name), priceText(current)));
}

void TestEditor::update()
{
    m_form->setEnabled(!m_busy);
    m_members->setEnabled(!m_busy);
    m_active->setEnabled(!m_busy);
    m_cancel->setEnabled(!m_busy);
    m_save->setEnabled(!m_busy);
    m_save->setText(m_checking ? tr("Checking...") : m_busy ? tr("Saving...") : tr("Save (Ctrl+Enter)"));
}

void TestEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
