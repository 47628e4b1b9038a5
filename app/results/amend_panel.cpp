// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/amend_panel.h"

#include "app/results/result_form.h"
#include "app/results/value_edit.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestReason = 300;
constexpr int kListHeight = 36; ///< Grid steps.

/// A value of the data as a person reads it.
QString shown(const TemplateField &field, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue line : value.toArray()) {
            QStringList cells;
            for (const TemplateField &column : field.columns)
                if (const QString cell = shown(column, line[column.key]); !cell.isEmpty())
                    cells += cell;
            lines += cells.join(u' ');
        }
        return lines.join(u"; "_s);
    }
    if (value.isDouble()) {
        const auto number = Decimal::rounded(value.toDouble(), field.places());
        const QString text = number ? shownNumber(*number, field.places()) : QString();
        return field.unit ? text + u' ' + field.unit->text : text;
    }
    const QString text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    return NoteTexts::shown(field, text);
}

} // namespace

QList<WasNow> changesBetween(const TestTemplate &test, const QJsonObject &was, const QJsonObject &now)
{
    QList<WasNow> out;
    for (const TemplateField &field : test.fields)
        if (was.value(field.key) != now.value(field.key))
            out.append({field.key, inDeskLanguage(field.label), shown(field, was.value(field.key)),
                        shown(field, now.value(field.key))});
    return out;
}

WasNowModel::WasNowModel(QObject *parent)
    : RowTableModel(parent)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"\u2013"_s : text; };
    setKey([](const WasNow &change) { return change.key; });
    setColumns({
        {.title = tr("Value"), .text = [](const WasNow &c) { return c.label; }, .strong = true},
        {.title = tr("Was"), .text = [orNone](const WasNow &c) { return orNone(c.was); }, .stretch = true},
        {.title = tr("Will be"),
         .text = [orNone](const WasNow &c) { return orNone(c.now); },
         .tone = [](const WasNow &) { return Tone::Warn; },
         .stretch = true},
    });
}

AmendPanel::AmendPanel(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_title = textLabel({}, TextRole::Title, this);
    m_title->setObjectName(u"amendTitle"_s);
    m_bar = new MessageBar(this);
    m_form = new ResultForm(this);
    m_list = new TablePanel(&m_changes, this);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleTitle(tr("What changes"));
    m_list->setFilterVisible(false);
    m_list->setEmptyState(Icon::Undo, tr("Nothing is changed yet"),
                          tr("Correct a value above: what it was and what it will be stands here."));
    m_list->setFixedHeight(grid(kListHeight));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"amendReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Why the released result is corrected (it stands on the report)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_confirm = makeButton(tr("&Amend and release"), ButtonKind::Danger, Icon::Check, this);
    m_confirm->setObjectName(u"confirmAmend"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary, {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_reason, 1);
    row->addWidget(leave);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_form, 1);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_form, &ResultForm::edited, this, &AmendPanel::update);
    connect(m_form, &ResultForm::finished, this, [this] { m_reason->setFocus(Qt::TabFocusReason); });
    connect(m_reason, &QLineEdit::textChanged, this, &AmendPanel::update);
    connect(m_confirm, &QPushButton::clicked, this, &AmendPanel::amend);
    connect(leave, &QPushButton::clicked, this, &AmendPanel::left);
}

void AmendPanel::open(const GetTestResult::Response &result)
{
    const ParsedTemplate parsed = TestTemplate::parse(result.document);
    m_result = result.result;
    m_patientName = result.order.patientName;
    m_busy = false;
    m_bar->clear();
    m_reason->clear();
    m_title->setText(tr("Amend %1 of %2").arg(inDeskLanguage(result.order.testName), m_patientName));
    if (!parsed || !m_result) {
        m_result.reset();
        m_form->clear();
        m_bar->showMessage(Tone::Bad, tr("The form of this test is damaged. An administrator must mend it."));
        update();
        return;
    }
    std::optional<Evaluation> previous;
    if (!result.previous.isEmpty())
        previous = Evaluation{result.previous.first().fields, {}};
    m_form->show(parsed.value, result.subject, previous, m_result->data);
    update();
    m_form->start();
}

void AmendPanel::update()
{
    const QList<WasNow> changes =
        m_result ? changesBetween(m_form->testTemplate(), m_result->data, m_form->data()) : QList<WasNow>();
    m_changes.setRows(changes);
    m_confirm->setEnabled(!m_busy && !changes.isEmpty() && !m_reason->text().trimmed().isEmpty());
}

void AmendPanel::amend()
{
    if (!m_confirm->isEnabled())
        return;
    if (!m_form->check()) {
        const QString rule = m_form->ruleProblem();
        m_bar->showMessage(Tone::Bad,
                           rule.isEmpty() ? tr("Some values are missing or wrong. They are marked.") : rule);
        return;
    }
    m_busy = true;
    update();
    m_api.command(AmendTestResult{m_result->id, m_form->data(), m_reason->text().trimmed()}, this,
                  [this](const Result<AmendTestResult::Response> &answer) { onAnswer(answer); });
}

void AmendPanel::onAnswer(const Result<AmendTestResult::Response> &answer)
{
    m_busy = false;
    update();
    if (!answer) {
        m_bar->showMessage(Tone::Bad, message(answer.error()));
        if (answer.error().field() == "data"_L1)
            m_form->refuse(answer.error().data.value("pointer"_L1).toString(),
                           tr("The server refuses this value"));
        emit failed(answer.error());
        return;
    }
    emit amended(answer->report, m_patientName);
}

void AmendPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_busy)
        emit left();
    else if (isEnter && m_reason->hasFocus())
        amend();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
