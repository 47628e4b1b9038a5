// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/reject_sheet.h"

#include "app/ui/button.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestReason = 300;

} // namespace

RejectSheet::RejectSheet(QWidget *parent)
    : QWidget(parent)
{
    auto *question = textLabel(tr("Why is this sample no good? All its tests will wait for a new one."),
                               TextRole::Strong, this);
    question->setWordWrap(true);
    m_common = new QComboBox(this);
    m_common->setObjectName(u"rejectReason"_s);
    m_common->setAccessibleName(tr("Reason"));
    m_common->addItem({});
    for (const QString &each :
         {tr("Haemolysed"), tr("Clotted"), tr("Too little"), tr("Wrong tube"), tr("Label missing or wrong"),
          tr("Leaked or broken"), tr("Too old"), tr("Contaminated"), tr("Not fasting")})
        m_common->addItem(each);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"rejectWords"_s);
    m_words->setAccessibleName(tr("In your words"));
    m_words->setPlaceholderText(tr("In your words (it is recorded)"));
    m_confirm = makeButton(tr("&Reject the sample"), ButtonKind::Danger, Icon::Ban, this);
    m_confirm->setObjectName(u"confirmReject"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary, {}, this);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_common);
    row->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(question);
    column->addLayout(row);
    column->addLayout(buttons);
    hide();

    connect(m_common, &QComboBox::currentIndexChanged, this, &RejectSheet::update);
    connect(m_words, &QLineEdit::textChanged, this, &RejectSheet::update);
    connect(m_confirm, &QPushButton::clicked, this, &RejectSheet::confirm);
    connect(leave, &QPushButton::clicked, this, &RejectSheet::left);
}

void RejectSheet::open()
{
    m_common->setCurrentIndex(0);
    m_words->clear();
    update();
    show();
    m_common->setFocus(Qt::OtherFocusReason);
}

QString RejectSheet::reason() const
{
    const QString words = m_words->text().trimmed();
    const QString common = m_common->currentText();
    const QString both = common.isEmpty() || words.isEmpty() ? common + words : common + u": "_s + words;
    return both.left(kLongestReason);
}

void RejectSheet::update()
{
    m_confirm->setEnabled(!reason().isEmpty());
}

void RejectSheet::confirm()
{
    if (m_confirm->isEnabled())
        emit confirmed(reason());
}

void RejectSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
