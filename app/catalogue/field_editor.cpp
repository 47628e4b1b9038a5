// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_editor.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/catalogue/grid_editor.h"
#include "app/ui/form.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const QStringList kRangeMembers{u"sex"_s, u"fromDays"_s, u"toDays"_s,      u"pregnant"_s,
                                u"low"_s, u"high"_s,     u"criticalLow"_s, u"criticalHigh"_s};
const QStringList kChoiceMembers{u"code"_s, u"label/en"_s, u"label/bn"_s, u"label/ar"_s, u"flag"_s};

bool hasUnit(const TemplateField &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Computed;
}

} // namespace

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
}

void FieldEditor::clear()
{
    if (m_body)
        m_body->deleteLater(), m_body->hide();
    m_body = nullptr;
    m_form = nullptr;
    m_section = m_formula = nullptr;
    m_ranges = m_choices = nullptr;
    m_texts.clear();
    m_checks.clear();
}

void FieldEditor::show(const TemplateField &field, const QList<TemplateSection> &sections, bool isColumn)
{
    m_field = field;
    clear();
    build(sections, isColumn);
    fill();
}

// ---- building

void FieldEditor::build(const QList<TemplateSection> &sections, bool isColumn)
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    m_form = new Form(3);
    column->addWidget(m_form);
    m_column->addWidget(m_body);
    addText(u"label/en"_s, tr("Name in &English"), LabWords::kLength, true);
    addText(u"label/bn"_s, tr("Name in &Bengali"), LabWords::kLength);
    addText(u"label/ar"_s, tr("Name in &Arabic"), LabWords::kLength);
    addText(u"key"_s, tr("&Key in the data"), 40, true);
    if (!isColumn) {
        m_section = new QComboBox;
        m_section->addItem(tr("none"), QString());
        for (const TemplateSection &section : sections)
            m_section->addItem(inDeskLanguage(section.label), section.key);
        m_form->addField(u"section"_s, tr("&Section"), m_section);
        connect(m_section, &QComboBox::activated, this, &FieldEditor::onEdited);
    }
    if (hasUnit(m_field))
        addNumberFields();
    if (m_field.kind == FieldKind::Text)
        addText(u"maxLength"_s, tr("Longest &text"), 6);
    if (m_field.kind == FieldKind::Table)
        addText(u"maxItems"_s, tr("Most &rows"), 3);
    if (m_field.kind == FieldKind::Computed)
        addFormula();
    else
        addCheck(u"required"_s, tr("Must be &filled before a result is complete"));
    if (hasUnit(m_field)) {
        addCheck(u"informative"_s, tr("Only told, not &judged"));
        addRanges();
    }
    if (m_field.kind == FieldKind::Choice)
        addChoices();
    m_body->show(); // Now, not in a later turn: the cursor goes into it.
}

void FieldEditor::addText(const QString &member, const QString &label, int most, bool required)
{
    auto *field = new QLineEdit;
    field->setMaxLength(most);
    m_form->addField(member, label, field, required ? Required::Yes : Required::No);
    m_texts.insert(member, field);
    connect(field, &QLineEdit::textEdited, this, &FieldEditor::onEdited);
}

void FieldEditor::addCheck(const QString &member, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(member);
    m_body->layout()->addWidget(box);
    m_checks.insert(member, box);
    connect(box, &QCheckBox::clicked, this, &FieldEditor::onEdited);
}

void FieldEditor::addNumberFields()
{
    addText(u"unit/text"_s, tr("&Unit"), 30);
    addText(u"unit/ucum"_s, tr("Unit in U&CUM"), 30);
    addText(u"decimals"_s, tr("&Decimals"), 1);
    addText(u"minimum"_s, tr("S&mallest possible"), 14);
    addText(u"maximum"_s, tr("La&rgest possible"), 14);
    addText(u"deltaPercent"_s, tr("Look at changes &over, %"), 4);
}

void FieldEditor::addFormula()
{
    m_formula = new QComboBox;
    for (const auto &[formula, name] : kEnumNames<Formula>)
        m_formula->addItem(label(formula), int(formula));
    m_form->addField(u"formula/name"_s, tr("&Formula"), m_formula);
    connect(m_formula, &QComboBox::activated, this, &FieldEditor::onEdited);
    auto *inputs = new QLineEdit;
    m_form->addField(u"formula/inputs"_s, tr("Keys of the fields it &takes"), inputs, Required::No, 2);
    m_texts.insert(u"formula/inputs"_s, inputs);
    connect(inputs, &QLineEdit::textEdited, this, &FieldEditor::onEdited);
}

void FieldEditor::addRanges()
{
    QList<std::pair<QString, QString>> sexes{{tr("any", "sex"), QString()}};
    for (const Sex sex : {Sex::Male, Sex::Female})
        sexes.append({label(sex), enumText(sex)});
    const QList<std::pair<QString, QString>> pregnant{
        {tr("any", "pregnant or not"), QString()}, {tr("yes"), u"yes"_s}, {tr("no"), u"no"_s}};
    m_ranges = new GridEditor(u"ranges"_s, tr("Reference ranges"),
                              {{.title = tr("Sex"), .options = sexes},
                               {.title = tr("Age from"), .isNumber = true},
                               {.title = tr("Age below"), .isNumber = true},
                               {.title = tr("Pregnant"), .options = pregnant},
                               {.title = tr("Low"), .isNumber = true},
                               {.title = tr("High"), .isNumber = true},
                               {.title = tr("Critical below"), .isNumber = true},
                               {.title = tr("Critical above"), .isNumber = true}});
    m_body->layout()->addWidget(
        textLabel(tr("Reference ranges: the first one that fits the patient counts"), TextRole::Caption));
    m_body->layout()->addWidget(m_ranges);
    connect(m_ranges, &GridEditor::edited, this, &FieldEditor::onEdited);
}

void FieldEditor::addChoices()
{
    QList<std::pair<QString, QString>> flags{{tr("says nothing"), QString()}};
    for (const auto &[flag, name] : kEnumNames<ChoiceFlag>)
        flags.append({label(flag), enumText(flag)});
    m_choices = new GridEditor(u"choices"_s, tr("Choices"),
                               {{.title = tr("Code")},
                                {.title = tr("English")},
                                {.title = tr("Bengali")},
                                {.title = tr("Arabic")},
                                {.title = tr("Means"), .options = flags}});
    m_body->layout()->addWidget(textLabel(tr("Choices"), TextRole::Caption));
    m_body->layout()->addWidget(m_choices);
    connect(m_choices, &GridEditor::edited, this, &FieldEditor::onEdited);
}

// ---- filling and reading

void FieldEditor::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const FieldUnit unit = m_field.unit.value_or(FieldUnit{});
    const QHash<QString, QString> values{
        {u"label/en"_s, m_field.label.en},
        {u"label/bn"_s, m_field.label.bn},
        {u"label/ar"_s, m_field.label.ar},
        {u"key"_s, m_field.key},
        {u"unit/text"_s, unit.text},
        {u"unit/ucum"_s, unit.ucum.value_or(QString())},
        {u"decimals"_s, numberText(m_field.decimals)},
        {u"minimum"_s, decimalText(m_field.minimum)},
        {u"maximum"_s, decimalText(m_field.maximum)},
        {u"deltaPercent"_s, numberText(m_field.deltaPercent)},
        {u"maxLength"_s, numberText(m_field.maxLength)},
        {u"maxItems"_s, numberText(m_field.maxRows)},
        {u"formula/inputs"_s, m_field.formula ? m_field.formula->inputs.join(u", "_s) : QString()}};
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        (*it)->setText(values.value(it.key()));
    if (QCheckBox *box = m_checks.value(u"required"_s))
        box->setChecked(m_field.required);
    if (QCheckBox *box = m_checks.value(u"informative"_s))
        box->setChecked(m_field.informative);
    if (m_section)
        m_section->setCurrentIndex(std::max(0, m_section->findData(m_field.section.value_or(QString()))));
    if (m_formula && m_field.formula)
        m_formula->setCurrentIndex(m_formula->findData(int(m_field.formula->name)));
    QList<QStringList> rows;
    for (const ReferenceRange &range : std::as_const(m_field.ranges))
        rows.append(cellsOf(range));
    if (m_ranges)
        m_ranges->setRows(rows);
    rows.clear();
    for (const FieldChoice &choice : std::as_const(m_field.choices))
        rows.append(cellsOf(choice));
    if (m_choices)
        m_choices->setRows(rows);
}

QString FieldEditor::text(const QString &member) const
{
    const QLineEdit *field = m_texts.value(member);
    return field ? field->text().trimmed() : QString();
}

template <class T>
void FieldEditor::read(const QString &member, Typed<T> (*parse)(const QString &), std::optional<T> &into)
{
    const Typed<T> typed = parse(text(member));
    if (typed.ok)
        into = typed.value;
    else
        markUnreadable(member);
}

void FieldEditor::markUnreadable(const QString &member)
{
    m_readable = false;
    m_form->markError(member, tr("This is no number."));
}

void FieldEditor::readRanges(TemplateField &field)
{
    field.ranges.clear();
    const QList<QStringList> rows = m_ranges->rows();
    for (int row = 0; row < rows.size(); ++row) {
        QList<int> unreadable;
        field.ranges.append(rangeOf(rows[row], unreadable));
        for (const int column : unreadable) {
            m_readable = false;
            m_ranges->markCell(row, column, tr("Type a number, or an age such as 18 y, 6 mo or 28 d."));
        }
    }
}

TemplateField FieldEditor::typed()
{
    m_readable = true;
    TemplateField out = m_field; // What this editor does not show stays.
    out.label = {text(u"label/en"_s), text(u"label/bn"_s), text(u"label/ar"_s)};
    out.key = text(u"key"_s);
    if (const QCheckBox *box = m_checks.value(u"required"_s))
        out.required = box->isChecked();
    if (const QCheckBox *box = m_checks.value(u"informative"_s))
        out.informative = box->isChecked();
    if (m_section) {
        const QString section = m_section->currentData().toString();
        out.section = section.isEmpty() ? std::nullopt : std::optional(section);
    }
    if (hasUnit(m_field)) {
        const QString ucum = text(u"unit/ucum"_s);
        out.unit = text(u"unit/text"_s).isEmpty() ? std::nullopt
                                                  : std::optional(FieldUnit{text(u"unit/text"_s), {}});
        if (out.unit && !ucum.isEmpty())
            out.unit->ucum = ucum;
        read(u"decimals"_s, parseNumberText, out.decimals);
        read(u"minimum"_s, parseDecimalText, out.minimum);
        read(u"maximum"_s, parseDecimalText, out.maximum);
        read(u"deltaPercent"_s, parseNumberText, out.deltaPercent);
        readRanges(out);
    }
    std::optional<int> size;
    if (m_field.kind == FieldKind::Text || m_field.kind == FieldKind::Table)
        read(m_field.kind == FieldKind::Text ? u"maxLength"_s : u"maxItems"_s, parseNumberText, size);
    if (m_field.kind == FieldKind::Text)
        out.maxLength = size.value_or(0);
    if (m_field.kind == FieldKind::Table)
        out.maxRows = size.value_or(0);
    if (m_formula) {
        out.formula = FieldFormula{Formula(m_formula->currentData().toInt()), {}};
        for (const QString &key : text(u"formula/inputs"_s).split(u',', Qt::SkipEmptyParts))
            out.formula->inputs.append(key.trimmed());
    }
    if (m_choices) {
        out.choices.clear();
        for (const QStringList &row : m_choices->rows())
            out.choices.append(choiceOf(row));
    }
    return out;
}

void FieldEditor::onEdited()
{
    if (m_filling || !m_form)
        return;
    clearProblems();
    const TemplateField now = typed();
    if (!m_readable)
        return; // What is half typed changes nothing yet.
    m_field = now;
    emit edited(now);
}

// ---- problems

/// "unit" is about both of its fields; the first one is marked.
QString FieldEditor::rowOf(const QString &member) const
{
    if (m_form->hasField(member))
        return member;
    for (const auto &inner : {u"/text"_s, u"/en"_s, u"/name"_s})
        if (m_form->hasField(member + inner))
            return member + inner;
    const QString outer = member.section(u'/', 0, 1);
    if (m_form->hasField(outer))
        return outer;
    return {};
}

bool FieldEditor::markProblem(const QString &member, const QString &sentence)
{
    if (!m_form)
        return false;
    const QStringList parts = member.split(u'/');
    const QString inRow = parts.mid(2).join(u'/');
    if (m_ranges && parts.first() == u"ranges" && parts.size() > 1) {
        m_ranges->markCell(parts[1].toInt(), std::max(0, int(kRangeMembers.indexOf(inRow))), sentence);
        return true;
    }
    if (m_choices && parts.first() == u"choices" && parts.size() > 1) {
        m_choices->markCell(parts[1].toInt(), std::max(0, int(kChoiceMembers.indexOf(inRow))), sentence);
        return true;
    }
    const QString row = rowOf(member);
    if (!row.isEmpty())
        m_form->markError(row, sentence);
    return !row.isEmpty();
}

void FieldEditor::clearProblems()
{
    if (!m_form)
        return;
    m_form->clearErrors();
    for (GridEditor *rows : {m_ranges, m_choices})
        if (rows)
            rows->clearMarks();
}

void FieldEditor::goTo(const QString &member)
{
    if (!m_form)
        return;
    if (m_ranges && member.startsWith(u"ranges"))
        m_ranges->findChild<QTableWidget *>()->setFocus(Qt::OtherFocusReason);
    else if (m_choices && member.startsWith(u"choices"))
        m_choices->findChild<QTableWidget *>()->setFocus(Qt::OtherFocusReason);
    else if (QLineEdit *field = m_texts.value(rowOf(member)))
        field->setFocus(Qt::OtherFocusReason);
    else if (QLineEdit *name = m_texts.value(u"label/en"_s))
        name->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
