// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/stock_sheet.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

StockSheet::StockSheet(ApiClient &api, Drafts *drafts, const Texts &texts, int columns, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_action(texts.action)
{
    buildUi(texts, columns);
    connect(m_cancel, &QPushButton::clicked, this, &StockSheet::cancel);
    connect(m_submit, &QPushButton::clicked, this, &StockSheet::submit);
}

void StockSheet::buildUi(const Texts &texts, int columns)
{
    m_title = textLabel({}, TextRole::Title, this);
    m_title->setObjectName(u"sheetTitle"_s);
    m_title->setWordWrap(true);
    m_about = textLabel({}, TextRole::Muted, this);
    m_about->setWordWrap(true);
    m_bar = new MessageBar(this);
    auto *content = new QWidget(this);
    content->setProperty("surface", u"clear"_s);
    m_form = new Form(columns, content);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_extra = new QVBoxLayout;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, grid(2), 0);
    fields->setSpacing(grid(3));
    fields->addWidget(m_form);
    fields->addLayout(m_extra);
    fields->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Quiet, {}, this);
    m_cancel->setObjectName(u"cancelSheet"_s);
    m_submit = makeButton(texts.action, texts.kind, texts.icon, this);
    m_submit->setObjectName(u"submitSheet"_s);
    m_submit->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    QWidget::setTabOrder(m_submit, m_cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
}

QLineEdit *StockSheet::addText(const QString &name, const QString &label, int most, Required required,
                               int span)
{
    auto *field = new QLineEdit(m_form);
    field->setMaxLength(most);
    m_form->addField(name, label, field, required, span);
    watch(field);
    return field;
}

QLineEdit *StockSheet::addNumber(const QString &name, const QString &label, Required required)
{
    QLineEdit *field = addText(name, label, 12, required);
    field->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return field;
}

MoneyEdit *StockSheet::addMoney(const QString &name, const QString &label)
{
    auto *field = new MoneyEdit(m_form);
    m_form->addField(name, label, field);
    watch(field);
    return field;
}

QComboBox *StockSheet::addChoice(const QString &name, const QString &label)
{
    auto *field = new QComboBox(m_form);
    m_form->addField(name, label, field);
    m_choices.append(field);
    connect(field, &QComboBox::activated, this, &StockSheet::keepDraft);
    return field;
}

QCheckBox *StockSheet::addCheck(const QString &name, const QString &text)
{
    auto *field = new QCheckBox(text, this);
    field->setObjectName(name);
    m_extra->addWidget(field);
    m_checks.append(field);
    connect(field, &QCheckBox::clicked, this, &StockSheet::keepDraft);
    return field;
}

void StockSheet::watch(QLineEdit *field)
{
    m_lines.append(field);
    connect(field, &QLineEdit::textEdited, this, &StockSheet::keepDraft);
    // Enter goes on to the next field; from the last one it saves.
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        const qsizetype next = m_lines.indexOf(field) + 1;
        if (next < m_lines.size())
            m_lines[next]->setFocus(Qt::TabFocusReason);
        else
            submit();
    });
}

void StockSheet::unwatch(QLineEdit *field)
{
    m_lines.removeAll(field);
}

void StockSheet::begin(const QString &title, const QString &about, const QString &draft)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_bar->clear();
    m_form->clearErrors();
    m_draft = draft;
    if (const auto kept = m_drafts ? m_drafts->restored(draft) : std::nullopt) {
        restore(*kept);
        m_bar->showMessage(Tone::Info, tr("What you typed before is here again. Cancel throws it away."));
    }
    if (!m_lines.isEmpty())
        m_lines.first()->setFocus(Qt::OtherFocusReason);
}

QJsonObject StockSheet::typed() const
{
    QJsonObject out;
    for (const QLineEdit *field : m_lines)
        out.insert(field->objectName(), field->text());
    for (const QComboBox *field : m_choices)
        out.insert(field->objectName(), field->currentIndex());
    for (const QCheckBox *field : m_checks)
        out.insert(field->objectName(), field->isChecked());
    return out;
}

void StockSheet::restore(const QJsonObject &typed)
{
    for (QLineEdit *field : m_lines)
        if (typed.contains(field->objectName()))
            field->setText(typed.value(field->objectName()).toString());
    for (QComboBox *field : m_choices)
        field->setCurrentIndex(typed.value(field->objectName()).toInt(field->currentIndex()));
    for (QCheckBox *field : m_checks)
        field->setChecked(typed.value(field->objectName()).toBool(field->isChecked()));
}

void StockSheet::keepDraft()
{
    if (m_drafts && !m_draft.isEmpty())
        m_drafts->keep(m_draft, typed());
}

void StockSheet::discardDraft()
{
    if (m_drafts && !m_draft.isEmpty())
        m_drafts->discard(m_draft);
}

std::optional<int> StockSheet::number(const QString &name, const QLineEdit *field, int least, int most,
                                      Required required)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty() && required == Required::No)
        return std::nullopt;
    const auto value = format().parseNumber(typed);
    if (value && *value >= least && *value <= most)
        return int(*value);
    m_form->setError(
        name, tr("Type a whole number from %1 to %2.").arg(format().number(least), format().number(most)));
    return std::nullopt;
}

QString StockSheet::text(const QString &name, const QLineEdit *field, Required required)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty() && required == Required::Yes)
        m_form->setError(name, tr("This is needed."));
    return typed;
}

void StockSheet::cancel()
{
    if (m_busy)
        return;
    discardDraft();
    emit cancelled();
}

void StockSheet::submit()
{
    if (m_busy || !m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_bar->clear();
    send();
}

void StockSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_form->parentWidget()->setEnabled(!busy); // With what stands under the fields.
    m_submit->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_submit->setText(busy ? tr("Saving...") : m_action);
}

void StockSheet::takeBack(const AdjustStock &opposite)
{
    m_api.command(opposite, this, [this](const Result<StockBatch> &answer) {
        if (answer)
            emit stockChanged(answer->medicineId);
        else
            emit failed(answer.error());
    });
}

void StockSheet::onError(const Error &error)
{
    if (m_form->hasField(error.field()))
        m_form->setError(error.field(), message(error));
    else
        m_bar->showMessage(Tone::Bad, message(error));
}

void StockSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
