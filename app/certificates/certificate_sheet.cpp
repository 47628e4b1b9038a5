// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_sheet.h"

#include "app/certificates/certificate_fields.h"
#include "app/ui/card.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTypingPauseMs = 300;

} // namespace

CertificateSheet::CertificateSheet(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &CertificateSheet::draft);
    connect(m_fields, &CertificateFields::changed, this, &CertificateSheet::draftSoon);
    connect(m_fields, &CertificateFields::kindChanged, this, &CertificateSheet::startAnew);
    connect(m_fields, &CertificateFields::entered, this, &CertificateSheet::issue);
    connect(m_text, &QPlainTextEdit::modificationChanged, this, &CertificateSheet::update);
    connect(m_anew, &QPushButton::clicked, this, &CertificateSheet::startAnew);
    connect(m_leave, &QPushButton::clicked, this, &CertificateSheet::leave);
    connect(m_issue, &QPushButton::clicked, this, &CertificateSheet::issue);
}

void CertificateSheet::buildUi()
{
    auto *card = new Card(tr("Certificate or letter"), this);
    m_bar = new MessageBar(card);
    m_fields = new CertificateFields(card);
    m_title = textLabel({}, TextRole::Strong, card);
    m_title->setObjectName(u"certificateTitle"_s);
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(u"certificateText"_s);
    m_text->setAccessibleName(tr("What the paper says"));
    m_text->setTabChangesFocus(true);
    m_anew = makeButton(tr("Write it &anew"), ButtonKind::Quiet, Icon::Refresh, card);
    m_anew->setObjectName(u"writeAnew"_s);
    m_anew->setToolTip(tr("Drops your changes and takes the words from the record again"));
    m_leave = makeButton(tr("Cancel"), ButtonKind::Quiet, {}, card);
    m_leave->setObjectName(u"cancel"_s);
    m_issue = makeButton(tr("&Issue and print"), ButtonKind::Primary, Icon::Printer, card);
    m_issue->setObjectName(u"issue"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(m_anew);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_issue);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_fields);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text, 1);
    card->body()->addLayout(buttons);
    setTabOrder(m_issue, m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void CertificateSheet::open(VisitId visit, PatientId patient)
{
    if (m_busy)
        return;
    m_visit = visit;
    m_patient = patient;
    m_bar->clear();
    m_fields->clear();
    startAnew();
    readLanguages();
}

void CertificateSheet::readLanguages()
{
    m_api.call(ListCertificateTemplates{}, this,
               m_templates.newest([this](const Result<QList<CertificateTemplate>> &answer) {
                   if (!answer)
                       return showError(answer.error());
                   QStringList languages;
                   for (const CertificateTemplate &each : *answer)
                       languages.append(each.language);
                   languages.removeDuplicates();
                   m_fields->setLanguages(languages);
                   draft();
               }));
}

void CertificateSheet::startAnew()
{
    m_text->clear();
    m_text->document()->setModified(false);
    m_title->clear();
    draft();
}

void CertificateSheet::draftSoon()
{
    m_isDrafted = false;
    m_typing.start();
    update();
}

void CertificateSheet::draft()
{
    m_typing.stop();
    m_isDrafted = false;
    update();
    DraftCertificate request;
    static_cast<CertificateWish &>(request) = m_fields->wish(m_visit);
    if (!m_visit.isValid() || request.language.isEmpty())
        return;
    m_api.call(request, this, m_drafts.newest([this](const Result<DraftCertificate::Response> &answer) {
        onDraft(answer);
    }));
}

void CertificateSheet::onDraft(const Result<DraftCertificate::Response> &answer)
{
    if (!answer)
        return showError(answer.error());
    m_isDrafted = true;
    m_title->setText(answer->title);
    if (!m_text->document()->isModified()) { // The doctor's own words stay.
        m_text->setPlainText(answer->text);
        m_text->document()->setModified(false);
    }
    update();
}

void CertificateSheet::issue()
{
    if (m_busy || !m_fields->check())
        return;
    m_bar->clear();
    IssueCertificate request;
    static_cast<CertificateWish &>(request) = m_fields->wish(m_visit);
    if (m_fields->isLetter() && m_text->document()->isModified())
        request.text = m_text->toPlainText().trimmed();
    setBusy(true);
    m_api.command(
        request, this, [this](const Result<Certificate> &answer) { onIssued(answer); },
        [this](CommandState state) {
            if (state == CommandState::Checking)
                setBusy(true, true);
        });
}

void CertificateSheet::onIssued(const Result<Certificate> &answer)
{
    setBusy(false);
    if (!answer)
        return showError(answer.error());
    emit issued(*answer);
    leave();
}

void CertificateSheet::showError(const Error &error)
{
    if (m_fields->form()->hasField(error.field()))
        m_fields->form()->setError(error.field(), message(error));
    else
        m_bar->showMessage(Tone::Bad, message(error));
}

void CertificateSheet::setBusy(bool busy, bool checking)
{
    m_busy = busy;
    m_issue->setText(checking ? tr("Checking...") : busy ? tr("Issuing...") : tr("&Issue and print"));
    m_fields->setEnabled(!busy);
    m_leave->setEnabled(!busy);
    update();
}

void CertificateSheet::update()
{
    const bool isLetter = m_fields->isLetter();
    m_text->setReadOnly(m_busy || !isLetter);
    m_anew->setVisible(isLetter && m_text->document()->isModified());
    m_anew->setEnabled(!m_busy);
    // Nobody signs what they have not seen.
    m_issue->setEnabled(!m_busy && m_isDrafted);
}

void CertificateSheet::leave()
{
    if (m_busy)
        return;
    m_typing.stop();
    m_drafts.forget();
    m_templates.forget();
    m_visit = VisitId();
    emit closed();
}

void CertificateSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
