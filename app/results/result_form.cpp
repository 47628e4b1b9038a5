// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_form.h"

#include "app/results/value_edit.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kEditWidth = 30; ///< Grid steps.

/// Words and tables take the width of the note, which then stands below when there is something to say.
bool isWide(const TemplateField &field)
{
    return field.kind == FieldKind::Table || field.kind == FieldKind::Text || field.kind == FieldKind::Image;
}

} // namespace

ResultForm::ResultForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    clear();
}

void ResultForm::clear()
{
    m_test = {};
    m_previous.reset();
    m_evaluation = {};
    m_rows.clear();
    m_page = new QWidget;
    m_page->setProperty("surface", u"clear"_s);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, grid(2), 0);
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(1));
    m_grid->setColumnStretch(2, 1);
    setWidget(m_page); // The old one is deleted.
}

void ResultForm::show(const TestTemplate &test, const Subject &subject,
                      const std::optional<Evaluation> &previous, const QJsonObject &typed)
{
    clear();
    m_page->setUpdatesEnabled(false);
    m_test = test;
    m_subject = subject;
    m_previous = previous;
    auto *heading = new ValueNote(m_page);
    heading->setHeading();
    m_grid->addWidget(heading, 0, 2);
    QString section;
    for (const TemplateField &field : m_test.fields) {
        if (field.section && *field.section != section) {
            section = *field.section;
            const auto named = std::ranges::find(m_test.sections, section, &TemplateSection::key);
            if (named != m_test.sections.end())
                addSection(inDeskLanguage(named->label));
        }
        addRow(field);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setTyped(typed);
    setReadOnly(m_readOnly);
    m_page->setUpdatesEnabled(true);
}

void ResultForm::addSection(const QString &title)
{
    auto *label = textLabel(title, TextRole::Strong, m_page);
    label->setContentsMargins(0, grid(2), 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
}

void ResultForm::addRow(const TemplateField &field)
{
    const int line = m_grid->rowCount();
    const qsizetype at = m_rows.size();
    const QString name = inDeskLanguage(field.label);
    auto *caption = textLabel(field.required ? name + u" *"_s : name, TextRole::Body, m_page);
    auto *edit = ValueEdit::make(field, m_page);
    caption->setBuddy(edit);
    auto *note = field.kind == FieldKind::Table ? nullptr : new ValueNote(m_page);
    if (isWide(field)) {
        m_grid->addWidget(caption, line, 0, Qt::AlignTop);
        caption->setMinimumHeight(controlHeight());
        m_grid->addWidget(edit, line, 1, 1, 2);
        if (note)
            m_grid->addWidget(note, line + 1, 2, Qt::AlignTop);
    } else {
        edit->setFixedWidth(grid(kEditWidth));
        m_grid->addWidget(caption, line, 0);
        m_grid->addWidget(edit, line, 1, Qt::AlignTop);
        m_grid->addWidget(note, line, 2, Qt::AlignTop);
    }
    m_rows.append({edit, note});
    connect(edit, &ValueEdit::edited, this, [this] {
        judge();
        emit edited();
    });
    connect(edit, &ValueEdit::left, this, [this, at] { step(at, +1); });
    connect(edit, &ValueEdit::wentBack, this, [this, at] { step(at, -1); });
}

void ResultForm::setTyped(const QJsonObject &typed)
{
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.edit);
        row.edit->setTyped(typed.value(row.edit->field().key));
    }
    judge();
}

void ResultForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : m_rows)
        row.edit->setReadOnly(readOnly);
}

void ResultForm::takePicture(const QString &document)
{
    const auto at = std::ranges::find_if(m_rows, [](const Row &row) {
        return row.edit->field().kind == FieldKind::Image && row.edit->value().isUndefined();
    });
    if (at == m_rows.end())
        return;
    at->edit->setTyped(document);
    judge();
    emit edited();
}

void ResultForm::dropPicture(const QString &document)
{
    for (const Row &row : m_rows)
        if (row.edit->field().kind == FieldKind::Image && row.edit->value() == document) {
            row.edit->setTyped(QJsonValue::Undefined);
            judge();
            emit edited();
        }
}

QJsonObject ResultForm::typed() const
{
    QJsonObject out;
    for (const Row &row : m_rows)
        if (const QJsonValue value = row.edit->typed(); !value.isUndefined())
            out.insert(row.edit->field().key, value);
    return out;
}

QJsonObject ResultForm::data() const
{
    QJsonObject out;
    for (const Row &row : m_rows)
        if (const QJsonValue value = row.edit->value(); !value.isUndefined())
            out.insert(row.edit->field().key, value);
    return out;
}

void ResultForm::judge()
{
    m_evaluation = evaluate(m_test, data(), m_subject, m_previous ? &*m_previous : nullptr);
    for (const Row &row : m_rows)
        update(row);
}

void ResultForm::update(const Row &row)
{
    const TemplateField &field = row.edit->field();
    QList<EvaluatedValue> values;
    for (const EvaluatedValue &value : m_evaluation.values)
        if (value.field == field.key)
            values += value;
    row.edit->setJudged(values);
    if (row.edit->problem().isEmpty())
        row.edit->setWrong(false);
    if (!row.note)
        return;
    const bool isSingle = !values.isEmpty() && !values.first().row;
    const EvaluatedValue *before = m_previous ? m_previous->value(field.key) : nullptr;
    row.note->setTexts(NoteTexts::of(field, isSingle ? &values.first() : nullptr, m_subject, before));
    setProblem(row, row.edit->problem().isEmpty() ? QString() : row.note->problem());
    if (QWidget *input = row.edit->focusProxy())
        input->setAccessibleDescription(row.note->spoken());
}

/// The field that was left says now what is wrong with it: while it was typed it could still become right.
void ResultForm::settleProblems(qsizetype left)
{
    const Row &row = m_rows[left];
    const QString problem = row.edit->problem();
    row.edit->setWrong(!problem.isEmpty());
    setProblem(row, problem);
}

void ResultForm::setProblem(const Row &row, const QString &problem)
{
    if (!row.note)
        return;
    row.note->setProblem(problem);
    row.note->setVisible(!isWide(row.edit->field()) || !row.note->spoken().isEmpty());
}

void ResultForm::step(qsizetype from, int by)
{
    settleProblems(from);
    qsizetype to = from + by;
    while (to >= 0 && to < m_rows.size() && !m_rows[to].edit->isEntered())
        to += by;
    if (to >= 0 && to < m_rows.size()) {
        m_rows[to].edit->enter(by < 0);
        ensureWidgetVisible(m_rows[to].edit, 0, grid(12));
    } else if (by > 0) {
        emit finished();
    }
}

void ResultForm::start()
{
    ValueEdit *first = nullptr;
    for (const Row &row : m_rows) {
        if (!row.edit->isEntered())
            continue;
        if (!first)
            first = row.edit;
        if (row.edit->typed().isUndefined()) {
            first = row.edit;
            break;
        }
    }
    if (first) {
        first->enter();
        ensureWidgetVisible(first, 0, grid(12));
    }
}

bool ResultForm::check()
{
    ValueEdit *bad = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        settleProblems(i);
        const bool missing =
            row.edit->field().required && row.edit->isEntered() && row.edit->typed().isUndefined();
        if (missing)
            setProblem(row, tr("Is needed"));
        if (!bad && (missing || !row.edit->problem().isEmpty()))
            bad = row.edit;
    }
    if (bad) {
        bad->enter();
        ensureWidgetVisible(bad, 0, grid(12));
    }
    return !bad && m_evaluation.brokenRules.isEmpty();
}

QString ResultForm::ruleProblem() const
{
    for (const TemplateRule &rule : m_evaluation.brokenRules) {
        switch (rule.name) {
        case RuleName::DifferentialSum: return tr("The differential count must add up to exactly 100 %.");
        }
    }
    return {};
}

void ResultForm::refuse(const QString &pointer, const QString &problem)
{
    const QString key = pointer.section(u'/', 1, 1);
    for (const Row &row : m_rows) {
        if (row.edit->field().key != key)
            continue;
        row.edit->setWrong(true);
        setProblem(row, problem);
        row.edit->enter();
        ensureWidgetVisible(row.edit, 0, grid(12));
    }
}

} // namespace hms::app
