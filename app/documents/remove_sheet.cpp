// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/remove_sheet.h"

#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

RemoveSheet::RemoveSheet(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    connect(m_confirm, &QPushButton::clicked, this, &RemoveSheet::remove);
    connect(m_reason, &QLineEdit::textChanged, this, &RemoveSheet::showState);
    leave();
}

void RemoveSheet::buildUi()
{
    m_question = textLabel({}, TextRole::Strong);
    m_question->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"removeReason"_s);
    m_reason->setMaxLength(kReason.max);
    m_reason->setPlaceholderText(tr("Reason (it is recorded)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_confirm = makeButton(tr("Remove"), ButtonKind::Danger);
    m_confirm->setObjectName(u"confirmRemove"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_question);
    column->addLayout(row);
}

void RemoveSheet::ask(const Document &document)
{
    m_document = document.id;
    m_question->setText(tr("Why is “%1” removed?").arg(document.name));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    showState();
}

void RemoveSheet::leave()
{
    m_document = {};
    hide();
    showState();
}

void RemoveSheet::remove()
{
    if (!m_confirm->isEnabled() || !m_document.isValid())
        return;
    m_isBusy = true;
    showState();
    m_api.command(RemoveDocument{m_document, m_reason->text().trimmed()}, this,
                  [this, asked = m_document](const Result<Document> &answer) {
                      m_isBusy = false;
                      showState();
                      if (answer && asked == m_document)
                          leave();
                      if (answer)
                          emit removed(*answer);
                      else
                          emit failed(answer.error());
                  });
}

void RemoveSheet::showState()
{
    m_confirm->setEnabled(!m_isBusy && !m_reason->text().trimmed().isEmpty());
}

void RemoveSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_reason->hasFocus())
        remove();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
