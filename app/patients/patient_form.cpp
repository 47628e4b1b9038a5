// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_form.h"

#include "app/patients/conflict_panel.h"
#include "app/patients/duplicate_panel.h"
#include "app/ui/birth_edit.h"
#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/segmented.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// The form's row of a wire member: age and date of birth share one field.
QString rowOf(const QString &member)
{
    return member == "birthDate"_L1 || member == "ageYears"_L1 ? u"birth"_s : member;
}

} // namespace

PatientForm::PatientForm(ApiClient &api, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    buildUi();
    fitWidth();
    for (QLineEdit *edit :
         {m_name, static_cast<QLineEdit *>(m_birth), m_phone, m_nationalId, m_guardian, m_address})
        connect(edit, &QLineEdit::textChanged, this, &PatientForm::onEdited);
    for (QComboBox *choice : {m_bloodGroup, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, &PatientForm::onEdited);
    connect(m_sex, &Segmented::valueChanged, this, &PatientForm::onEdited);
    connect(m_save, &QPushButton::clicked, this, &PatientForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &PatientForm::cancel);
    connect(m_duplicates, &DuplicatePanel::opened, this, [this](const PatientHit &hit) {
        if (!m_busy)
            emit existingChosen(hit);
    });
    connect(m_duplicates, &DuplicatePanel::newPersonConfirmed, this, [this] { sendNew(true); });
    connect(m_conflict, &ConflictPanel::decided, this, &PatientForm::rebase);
}

void PatientForm::buildUi()
{
    m_card = new Card({}, this);
    m_message = new MessageBar;
    m_duplicates = new DuplicatePanel(m_api);
    m_conflict = new ConflictPanel;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, grid(1), 0);
    column->setSpacing(grid(3));
    column->addWidget(m_conflict);
    column->addWidget(buildFields());
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false); // The card shows through.
    content->setAutoFillBackground(false);
    m_card->body()->addWidget(m_message);
    m_card->body()->addWidget(m_scroll, 1);
    m_card->body()->addWidget(m_duplicates);
    m_card->body()->addWidget(buildActions());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

QWidget *PatientForm::buildFields()
{
    m_form = new Form(2);
    m_name = new QLineEdit;
    m_name->setMaxLength(120);
    m_birth = new BirthEdit;
    m_phone = new QLineEdit;
    m_phone->setMaxLength(30);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_sex = new Segmented;
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Other, Sex::Unknown})
        m_sex->addEnum(label(sex), sex);
    m_bloodGroup = new QComboBox;
    m_bloodGroup->addItem(tr("Not known"), QString());
    for (const auto &group : {u"A+"_s, u"A-"_s, u"B+"_s, u"B-"_s, u"AB+"_s, u"AB-"_s, u"O+"_s, u"O-"_s})
        m_bloodGroup->addItem(group, group);
    m_nationalId = new QLineEdit;
    m_nationalId->setMaxLength(40);
    m_guardian = new QLineEdit;
    m_guardian->setMaxLength(120);
    m_language = new QComboBox;
    m_language->addItem(tr("As this desk prints", "language of a patient's papers"), QString());
    for (const QLatin1StringView tag : kPatientLanguages)
        m_language->addItem(languageName(tag), QString(tag));
    m_address = new QLineEdit;
    m_address->setMaxLength(300);
    m_form->addField(u"name"_s, tr("&Name"), m_name, Required::Yes, 2);
    m_form->addField(u"birth"_s, tr("A&ge or date of birth"), m_birth, Required::Yes);
    m_form->addField(u"phone"_s, tr("&Phone"), m_phone);
    m_form->addField(u"sex"_s, tr("Se&x"), m_sex, Required::No, 2);
    m_form->addField(u"bloodGroup"_s, tr("&Blood group"), m_bloodGroup);
    m_form->addField(u"nationalId"_s, tr("National &ID"), m_nationalId);
    m_form->addField(u"guardian"_s, tr("G&uardian"), m_guardian);
    m_form->addField(u"language"_s, tr("&Language of papers"), m_language);
    m_form->addField(u"address"_s, tr("A&ddress"), m_address, Required::No, 2);
    m_form->setHint(u"birth"_s, u" "_s); // Keeps its line, so that nothing jumps while an age is typed.
    return m_form;
}

QWidget *PatientForm::buildActions()
{
    auto *actions = new QWidget;
    m_save = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"savePatient"_s);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Secondary);
    m_cancel->setObjectName(u"cancelPatient"_s);
    m_cancel->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addWidget(m_save, 1);
    layout->addWidget(m_cancel);
    return actions;
}

void PatientForm::setToday(QDate today)
{
    m_today = today;
    m_birth->setToday(today);
}

void PatientForm::startNew(const QString &typed)
{
    if (m_busy)
        return;
    PatientFields fields;
    const bool isPhone = std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); });
    (isPhone ? fields.phone : fields.name) = typed;
    open(std::nullopt, fields);
}

void PatientForm::startEdit(const Patient &patient)
{
    if (!m_busy)
        open(patient, PatientFields::of(patient));
}

void PatientForm::open(const std::optional<Patient> &base, const PatientFields &given)
{
    m_base = base;
    m_current.reset();
    PatientFields fields = given;
    m_message->clear();
    const auto draft = m_drafts ? m_drafts->restored(draftName()) : std::nullopt;
    if (const auto kept = draft ? decode<PatientFields>(draft->value("fields"_L1).toObject())
                                : Result<PatientFields>(Error{})) {
        fields = *kept;
        // The draft's changes are measured against the record that it was begun on.
        if (const auto begun = decode<Patient>(draft->value("base"_L1).toObject()); m_base && begun)
            m_base = *begun;
        m_message->showMessage(Tone::Info, tr("You were not finished here. What you typed is back."));
    }
    m_card->setTitle(base ? tr("Edit %1").arg(base->patientNumber) : tr("New patient"));
    m_conflict->show({});
    m_form->clearErrors();
    m_duplicates->clear();
    setFields(fields);
    setBusy(false);
    fitWidth();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

/// It scrolls up and down only: never narrower than its fields.
void PatientForm::fitWidth()
{
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
}

PatientFields PatientForm::fields() const
{
    return {
        .name = m_name->text(),
        .birth = m_birth->text(),
        .sex = m_sex->valueAs<Sex>(),
        .phone = m_phone->text(),
        .bloodGroup = m_bloodGroup->currentData().toString(),
        .address = m_address->text(),
        .guardian = m_guardian->text(),
        .nationalId = m_nationalId->text(),
        .language = m_language->currentIndex() > 0 ? std::optional(m_language->currentData().toString())
                                                   : std::nullopt,
    };
}

void PatientForm::setFields(const PatientFields &fields)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_name->setText(fields.name);
        m_birth->setText(fields.birth);
        m_sex->setEnumValue(fields.sex);
        m_phone->setText(fields.phone);
        m_bloodGroup->setCurrentIndex(qMax(0, m_bloodGroup->findData(fields.bloodGroup)));
        m_nationalId->setText(fields.nationalId);
        m_guardian->setText(fields.guardian);
        m_language->setCurrentIndex(qMax(0, m_language->findData(fields.language.value_or(QString()))));
        m_address->setText(fields.address);
    }
    const QString told = m_birth->interpretation();
    m_form->setHint(u"birth"_s, told.isEmpty() ? u" "_s : told);
    if (!m_base)
        m_duplicates->ask(duplicateQuestion(fields, m_today));
}

void PatientForm::onEdited()
{
    if (m_filling)
        return;
    const QString told = m_birth->interpretation();
    m_form->setHint(u"birth"_s, told.isEmpty() ? u" "_s : told);
    keepDraft();
    if (!m_base)
        m_duplicates->ask(duplicateQuestion(fields(), m_today));
}

QString PatientForm::draftName() const
{
    return m_base ? u"patient-"_s + m_base->id.toText() : u"patient-new"_s;
}

void PatientForm::keepDraft()
{
    if (!m_drafts)
        return;
    QJsonObject draft{{u"fields"_s, encode(fields())}};
    if (m_base)
        draft.insert(u"base"_s, encode(*m_base));
    m_drafts->keep(draftName(), draft);
}

void PatientForm::keyPressEvent(QKeyEvent *event)
{
    const int candidate = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            save();
        else
            onEnter();
    } else if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (event->modifiers() == Qt::ControlModifier && candidate >= 1 && candidate <= 9) {
        m_duplicates->open(candidate);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PatientForm::onEnter()
{
    const QWidget *at = focusWidget();
    if (at == m_name)
        m_birth->setFocus(Qt::TabFocusReason);
    else if (at == m_birth)
        m_phone->setFocus(Qt::TabFocusReason);
    else if (at == m_phone)
        m_sex->setFocus(Qt::TabFocusReason);
    else
        save();
}

bool PatientForm::check()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(u"name"_s, tr("Type the patient's name."));
    if (m_birth->text().trimmed().isEmpty())
        m_form->setError(u"birth"_s, tr("Ask for the age or the date of birth."));
    else if (!m_birth->value())
        m_form->setError(u"birth"_s, tr("Type an age such as 25 or 6m, or a past day such as 12/03/1990."));
    return !m_form->hasErrors();
}

void PatientForm::save()
{
    if (m_busy || !check())
        return;
    m_message->clear();
    if (m_base)
        sendChanges();
    else
        sendNew(false);
}

void PatientForm::sendNew(bool allowDuplicate)
{
    if (m_busy || !check())
        return;
    RegisterPatient request = registration(fields(), m_today);
    if (allowDuplicate)
        request.allowDuplicate = true;
    setBusy(true);
    m_api.command(
        request, this, [this](const Result<Patient> &answer) { onAnswer(answer); },
        [this](CommandState state) { watch(state); });
}

void PatientForm::sendChanges()
{
    const auto request = changesOf(*m_base, fields(), m_today);
    if (!request) {
        if (m_drafts)
            m_drafts->discard(draftName());
        emit saved(*m_base, false);
        return;
    }
    setBusy(true);
    m_api.command(
        *request, this, [this](const Result<Patient> &answer) { onAnswer(answer); },
        [this](CommandState state) { watch(state); });
}

void PatientForm::onAnswer(const Result<Patient> &answer)
{
    setBusy(false);
    if (answer) {
        if (m_drafts)
            m_drafts->discard(draftName());
        m_duplicates->clear();
        emit saved(*answer, !m_base);
        return;
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::Conflict)
        onConflict(error);
    else if (error.code == ErrorCode::Invalid && m_form->hasField(rowOf(error.field())))
        m_form->setError(rowOf(error.field()), message(error));
    else
        m_message->showMessage(Tone::Bad, message(error));
}

void PatientForm::onConflict(const Error &error)
{
    const auto candidates = decodeAnswer<QList<DuplicateCandidate>>(error.data.value("candidates"_L1));
    const auto current = decodeAnswer<Patient>(error.data.value("current"_L1));
    if (m_base && current)
        onCurrent(*current);
    else if (!m_base && candidates && !candidates->isEmpty())
        m_duplicates->insist(*candidates);
    else
        m_message->showMessage(Tone::Bad, message(error));
}

void PatientForm::onCurrent(const Patient &current)
{
    m_current = current;
    const QList<FieldClash> clashing = clashes(*m_base, fields(), current);
    if (clashing.isEmpty())
        rebase({}); // They changed other fields: both stand.
    else
        m_conflict->show(clashing);
}

void PatientForm::rebase(const QStringList &takeTheirs)
{
    const PatientFields chosen = merged(*m_base, fields(), *m_current, takeTheirs);
    m_base = std::exchange(m_current, std::nullopt);
    m_conflict->show({});
    setFields(chosen);
    keepDraft();
    sendChanges();
}

void PatientForm::cancel()
{
    if (m_busy)
        return;
    const PatientFields typed = fields();
    const auto base = m_base;
    if (m_drafts)
        m_drafts->discard(draftName());
    emit cancelled();
    if (typed != (base ? PatientFields::of(*base) : PatientFields{}))
        emit done(tr("What you typed was thrown away."), [this, base, typed] {
            if (!m_busy)
                open(base, typed);
        });
}

void PatientForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focusBefore = focusWidget(); // What is greyed loses the focus.
    m_form->setEnabled(!busy);
    m_duplicates->setEnabled(!busy);
    m_conflict->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    if (!busy && m_focusBefore)
        std::exchange(m_focusBefore, nullptr)->setFocus(Qt::OtherFocusReason);
    m_save->setText(m_base ? tr("&Save") : tr("Regi&ster, then check in"));
}

void PatientForm::watch(CommandState state)
{
    if (state == CommandState::Sending)
        m_save->setText(tr("Saving..."));
    else if (state == CommandState::Checking)
        m_save->setText(tr("Checking whether it was saved..."));
}

} // namespace hms::app
