// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/addenda_panel.h"

#include "app/consultations/note_edit.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

AddendaPanel::AddendaPanel(ApiClient &api, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    m_text = new NoteEdit(int(kClinicalText.max));
    m_text->setObjectName(u"addendum"_s);
    m_text->setAccessibleName(tr("Addendum"));
    m_text->setPlaceholderText(
        tr("The page itself stays as it was completed. Write here what is to be added."));
    m_add = makeButton(tr("&Add to the page"), ButtonKind::Secondary, Icon::Plus);
    m_add->setObjectName(u"addAddendum"_s);
    connect(m_text, &NoteEdit::textChanged, this, &AddendaPanel::onTyped);
    connect(m_add, &QPushButton::clicked, this, &AddendaPanel::add);

    m_lines = new QVBoxLayout;
    m_lines->setSpacing(grid(2));
    m_writing = new QWidget;
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins({});
    writing->setSpacing(grid(2));
    writing->addWidget(m_text);
    writing->addWidget(m_add, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(m_lines);
    column->addWidget(m_writing);
    setFocusProxy(m_text);
}

QString AddendaPanel::formOf(VisitId visit)
{
    return u"addendum-"_s + visit.toText();
}

void AddendaPanel::open(const Consultation &consultation, bool mayAdd)
{
    const bool isOther = consultation.visitId != m_visit;
    m_visit = consultation.visitId;
    showAddenda(consultation.addenda);
    if (isOther) {
        const auto kept = m_drafts ? m_drafts->restored(formOf(m_visit)) : std::nullopt;
        m_text->show(kept ? kept->value("text"_L1).toString() : QString());
    }
    m_writing->setVisible(mayAdd);
    update();
}

void AddendaPanel::close()
{
    m_visit = {};
    m_text->show({});
    showAddenda({});
}

void AddendaPanel::showAddenda(const QList<Addendum> &addenda)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Addendum &each : addenda) {
        auto *line = new QWidget;
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(textLabel(
            tr("%1, %2", "date and time, author").arg(format().dateTime(each.writtenAt), each.writtenBy),
            TextRole::Muted));
        auto *text = textLabel(each.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
        m_lines->addWidget(line);
    }
}

void AddendaPanel::propose(const QString &text)
{
    const QString typed = m_text->toPlainText();
    m_text->show(typed.trimmed().isEmpty() ? text : text + u"\n\n"_s + typed);
    m_text->setFocus(Qt::OtherFocusReason);
}

void AddendaPanel::onTyped()
{
    if (m_drafts && m_visit.isValid()) {
        if (m_text->toPlainText().trimmed().isEmpty())
            m_drafts->discard(formOf(m_visit));
        else
            m_drafts->keep(formOf(m_visit), {{u"text"_s, m_text->toPlainText()}});
    }
    update();
}

void AddendaPanel::add()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_adding.contains(m_visit))
        return;
    const VisitId visit = m_visit;
    m_adding.insert(visit);
    update();
    m_api.command(AddAddendum{visit, text}, this, [this, visit](const Result<Consultation> &answer) {
        m_adding.remove(visit);
        if (!answer) {
            emit failed(answer.error());
        } else {
            if (m_drafts)
                m_drafts->discard(formOf(visit));
            if (visit == m_visit)
                m_text->show({});
            emit added(*answer);
        }
        update();
    });
}

void AddendaPanel::update()
{
    const bool busy = m_adding.contains(m_visit);
    m_text->setReadOnly(busy);
    m_add->setText(busy ? tr("Adding...") : tr("&Add to the page"));
    m_add->setEnabled(!busy && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace hms::app
