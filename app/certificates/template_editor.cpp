// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/template_editor.h"

#include "app/certificates/example_places.h"
#include "app/certificates/template_example.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

TemplateEditor::TemplateEditor(ApiClient &api, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    m_example = new TemplateExample;
    buildUi();
    connect(m_kind, &Segmented::valueChanged, this, &TemplateEditor::onEdited);
    connect(m_language, &QLineEdit::textChanged, this, &TemplateEditor::onLanguage);
    connect(m_title, &QLineEdit::textChanged, this, &TemplateEditor::onEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::onEdited);
    connect(m_places, &QComboBox::activated, this, &TemplateEditor::insertPlace);
    connect(m_leave, &QPushButton::clicked, this, &TemplateEditor::throwAway);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    m_kind->hide();
    m_language->parentWidget()->hide();
    update();
}

void TemplateEditor::buildUi()
{
    m_card = new Card({}, this);
    m_bar = new MessageBar;
    m_form = new Form(1);
    m_card->body()->addWidget(m_bar);
    m_card->body()->addWidget(buildWhich());
    m_title = new QLineEdit;
    m_title->setMaxLength(int(kCertificateTitle.max));
    m_form->addField(u"title"_s, tr("&Title"), m_title, Required::Yes);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->body()->addWidget(m_form);
    buildWords();
    m_card->body()->addWidget(buildButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

QWidget *TemplateEditor::buildWhich()
{
    m_kind = new Segmented;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of certificate"));
    for (const auto &[kind, name] : kEnumNames<CertificateKind>)
        m_kind->addEnum(label(kind), kind);
    m_language = new QLineEdit;
    m_language->setMaxLength(20);
    m_form->addField(u"language"_s, tr("&Language, by its code"), m_language, Required::Yes);
    return m_kind;
}

void TemplateEditor::buildWords()
{
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Words"));
    m_text->setTabChangesFocus(true);
    m_problem = textLabel({}, TextRole::Error);
    m_problem->setObjectName(u"textProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_places = new QComboBox;
    m_places->setObjectName(u"places"_s);
    m_places->setAccessibleName(tr("Insert what is known"));
    m_places->addItem(tr("Insert what is known..."));
    for (const char *place : kCertificatePlaces)
        m_places->addItem(placeName(QString::fromLatin1(place)), QString::fromLatin1(place));
    auto *caption = textLabel(tr("&Words"), TextRole::Caption);
    caption->setBuddy(m_text);
    auto *head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(m_places);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_text, 1);
    m_card->body()->addWidget(m_problem);
}

QWidget *TemplateEditor::buildButtons()
{
    auto *buttons = new QWidget;
    m_leave = makeButton(tr("Throw changes away"), ButtonKind::Quiet);
    m_leave->setObjectName(u"leaveTemplate"_s);
    m_save = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"saveTemplate"_s);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addStretch(1);
    row->addWidget(m_leave);
    row->addWidget(m_save);
    return buttons;
}

QWidget *TemplateEditor::example() const
{
    return m_example;
}

void TemplateEditor::setHospital(const QString &name, QDate today)
{
    m_example->setHospital(name, today);
}

// ---- which template
// --------------------------------------------------------------------------------------------

void TemplateEditor::edit(const CertificateTemplate &original)
{
    if (m_busy)
        return;
    show(original, u"template-%1-%2"_s.arg(enumText(original.kind), original.language));
}

void TemplateEditor::create(const CertificateTemplate &like)
{
    if (m_busy)
        return;
    CertificateTemplate begun = like;
    begun.language.clear();
    begun.rowVersion = 0;
    show(begun, u"template-new"_s);
    m_language->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::show(const CertificateTemplate &words, const QString &draft)
{
    const bool isNew = words.rowVersion == 0;
    m_original = words;
    m_rowVersion = words.rowVersion;
    m_draft = draft;
    m_bar->clear();
    m_form->clearErrors();
    m_kind->setVisible(isNew);
    m_language->parentWidget()->setVisible(isNew);
    m_card->setTitle(isNew ? tr("In another language")
                           : tr("%1 in %2", "kind of certificate, language")
                                 .arg(label(words.kind), languageName(words.language)));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_kind->setEnumValue(words.kind);
        m_language->setText(words.language);
        m_title->setText(words.title);
        m_text->setPlainText(words.text);
        restoreDraft();
    }
    onLanguage();
}

void TemplateEditor::restoreDraft()
{
    const auto kept = m_drafts ? m_drafts->restored(m_draft) : std::nullopt;
    const auto words = kept ? decode<CertificateTemplate>(*kept) : Result<CertificateTemplate>(Error{});
    if (!words)
        return;
    m_kind->setEnumValue(words->kind);
    m_language->setText(words->language);
    m_title->setText(words->title);
    m_text->setPlainText(words->text);
    m_rowVersion = words->rowVersion; // Of what it was begun on: a newer one is asked about.
    m_bar->showMessage(Tone::Info, tr("What you typed before is here again."));
}

// ---- typing
// ----------------------------------------------------------------------------------------------------

SaveCertificateTemplate TemplateEditor::typed() const
{
    SaveCertificateTemplate out;
    out.kind = m_kind->valueAs<CertificateKind>();
    out.language = m_language->text().trimmed();
    out.title = m_title->text().trimmed();
    out.text = m_text->toPlainText().trimmed();
    out.rowVersion = m_rowVersion;
    return out;
}

bool TemplateEditor::isChanged() const
{
    const SaveCertificateTemplate now = typed();
    return now.kind != m_original.kind || now.language != m_original.language ||
           now.title != m_original.title.trimmed() || now.text != m_original.text.trimmed();
}

void TemplateEditor::onLanguage()
{
    const QString tag = m_language->text().trimmed();
    const QLocale locale(tag);
    const bool isKnown = !tag.isEmpty() && locale.language() != QLocale::C;
    m_form->setHint(u"language"_s, isKnown ? languageName(tag) : tr("For example hi, ur or fr."));
    const auto direction = isKnown ? locale.textDirection() : layoutDirection();
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        field->setLayoutDirection(direction);
    onEdited();
}

void TemplateEditor::onEdited()
{
    const SaveCertificateTemplate now = typed();
    m_example->show(now.language, now.title, now.text);
    if (!m_filling && m_drafts && isChanged())
        m_drafts->keep(m_draft, encode(now));
    update();
}

void TemplateEditor::insertPlace(int index)
{
    const QString place = m_places->itemData(index).toString();
    m_places->setCurrentIndex(0);
    if (place.isEmpty())
        return;
    m_text->insertPlainText(u'{' + place + u'}');
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

// ---- saving
// ----------------------------------------------------------------------------------------------------

bool TemplateEditor::check()
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    const SaveCertificateTemplate now = typed();
    m_form->clearErrors();
    if (!tag.match(now.language).hasMatch())
        m_form->setError(u"language"_s, tr("Type the code of a language: two or three small letters."));
    if (now.title.isEmpty())
        m_form->setError(u"title"_s, tr("The paper needs a title."));
    else if (const auto unknown = unknownPlace(now.title))
        m_form->setError(u"title"_s, tr("Nothing is known as {%1}.").arg(*unknown));
    if (!m_form->hasErrors() && !problem().isEmpty())
        takeFocus();
    return !m_form->hasErrors() && problem().isEmpty();
}

void TemplateEditor::save()
{
    if (!m_busy && isChanged() && check())
        send(typed());
}

void TemplateEditor::send(const SaveCertificateTemplate &request)
{
    m_bar->clear();
    m_busy = true;
    update();
    m_api.command(
        request, this,
        [this, request](const Result<CertificateTemplate> &answer) { onSaved(request, answer); },
        [this](CommandState state) { update(state == CommandState::Checking); });
}

void TemplateEditor::onSaved(const SaveCertificateTemplate &request,
                             const Result<CertificateTemplate> &answer)
{
    m_busy = false;
    update();
    if (!answer) {
        onError(answer.error());
        return;
    }
    if (m_drafts)
        m_drafts->discard(m_draft);
    const CertificateTemplate before = m_original;
    edit(*answer);
    emit saved(*answer);
    const QString text = tr("%1 in %2 is saved. Papers that are issued already stay as they are.")
                             .arg(label(answer->kind), languageName(answer->language));
    if (request.rowVersion == 0)
        emit done(text, {});
    else
        emit done(text, [this, before, version = answer->rowVersion] { takeBack(before, version); });
}

void TemplateEditor::takeBack(const CertificateTemplate &before, int rowVersion)
{
    SaveCertificateTemplate request;
    request.kind = before.kind;
    request.language = before.language;
    request.title = before.title;
    request.text = before.text;
    request.rowVersion = rowVersion;
    m_api.command(request, this, [this](const Result<CertificateTemplate> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        const bool isShown = m_original.kind == answer->kind && m_original.language == answer->language;
        if (isShown && !isChanged())
            edit(*answer);
        emit saved(*answer);
    });
}

void TemplateEditor::onError(const Error &error)
{
    const auto current = error.code == ErrorCode::Conflict
                             ? decodeAnswer<CertificateTemplate>(error.data.value("current"_L1))
                             : Result<CertificateTemplate>(error);
    if (current && m_original.rowVersion == 0) {
        m_form->setError(u"language"_s, tr("There are words in this language already. Choose them in the "
                                           "list to change them."));
    } else if (current) {
        m_original = *current;
        m_rowVersion = current->rowVersion;
        m_bar->showMessage(Tone::Warn,
                           tr("Somebody else saved these words in the meantime. What you typed is "
                              "still here; saving again puts it over theirs."));
    } else if (m_form->hasField(error.field())) {
        m_form->setError(error.field(), message(error));
    } else {
        m_bar->showMessage(Tone::Bad, message(error));
    }
}

void TemplateEditor::throwAway()
{
    if (m_busy)
        return;
    const QJsonObject thrown = encode(typed());
    const QString draft = m_draft;
    if (m_drafts)
        m_drafts->discard(draft);
    if (m_original.rowVersion == 0)
        emit left();
    else
        edit(m_original);
    if (m_drafts)
        emit done(tr("What you typed was thrown away."), [this, thrown, draft] {
            m_drafts->keep(draft, thrown);
            if (!m_busy && m_draft == draft)
                show(m_original, draft);
        });
}

QString TemplateEditor::problem() const
{
    const QString text = typed().text;
    const auto unknown = unknownPlace(text);
    return unknown          ? tr("Nothing is known as {%1}.").arg(*unknown)
           : text.isEmpty() ? tr("The paper needs words.")
                            : QString();
}

void TemplateEditor::update(bool checking)
{
    const bool isOpen = !m_draft.isEmpty();
    m_problem->setText(isOpen ? problem() : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    for (QWidget *field : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_kind)})
        field->setEnabled(isOpen && !m_busy);
    m_leave->setEnabled(isOpen && !m_busy && (isChanged() || m_original.rowVersion == 0));
    m_save->setEnabled(isOpen && !m_busy && isChanged());
    m_save->setText(checking ? tr("Checking whether it was saved...")
                    : m_busy ? tr("Saving...")
                             : tr("&Save"));
}

void TemplateEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
