// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/form_design.h"

#include "app/catalogue/form_draft.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString stemOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: return u"number"_s;
    case FieldKind::Choice: return u"choice"_s;
    case FieldKind::Text: return u"text"_s;
    case FieldKind::Table: return u"table"_s;
    case FieldKind::Computed: return u"computed"_s;
    case FieldKind::Image: return u"image"_s;
    }
    Q_UNREACHABLE();
}

QString draftName(TestTypeId test)
{
    return u"form-"_s + test.toText();
}

} // namespace

TemplateField plainField(FieldKind kind, const QString &key)
{
    TemplateField field;
    field.key = key;
    field.kind = kind;
    field.label.en = key;
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Computed:
        field.type = ValueType::Number;
        field.decimals = 1;
        if (kind == FieldKind::Computed)
            field.formula = FieldFormula{Formula::NonHdl, {}};
        break;
    case FieldKind::Choice:
        field.type = ValueType::String;
        field.choices = {{u"NEGATIVE"_s, {u"Negative"_s, {}, {}}, ChoiceFlag::Normal},
                         {u"POSITIVE"_s, {u"Positive"_s, {}, {}}, ChoiceFlag::Abnormal}};
        break;
    case FieldKind::Text:
        field.type = ValueType::String;
        field.maxLength = 500;
        break;
    case FieldKind::Table:
        field.type = ValueType::Array;
        field.maxRows = 20;
        field.columns = {plainField(FieldKind::Text, u"text1"_s)};
        break;
    case FieldKind::Image:
        field.type = ValueType::String;
        field.maxLength = 26; // An id.
        break;
    }
    return field;
}

FormDesign::FormDesign(ApiClient &api, Drafts *drafts, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_drafts(drafts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FormDesign::check);
}

void FormDesign::open(const TestType &test)
{
    m_test = test;
    m_rowVersion = test.rowVersion;
    m_base.reset();
    m_form = {};
    m_problems.clear();
    m_changed = false;
    m_checks.forget();
    if (!test.templateVersion) {
        onRead(Error::notFound(u"template"_s));
        return;
    }
    m_api.call(GetTestTemplate{test.id, {}}, this,
               m_reads.newest([this](const Result<TestTemplateVersion> &answer) { onRead(answer); }));
    emit stateChanged();
}

void FormDesign::onRead(const Result<TestTemplateVersion> &answer)
{
    if (answer) {
        m_base = *answer;
        m_rowVersion = answer->rowVersion;
        m_form = TestTemplate::parse(answer->document).value;
    } else if (answer.error().code != ErrorCode::NotFound) { // Else it has none yet.
        emit failed(answer.error());
        return;
    }
    if (const auto kept = m_drafts ? m_drafts->restored(draftName(m_test->id)) : std::nullopt) {
        m_form = unfinishedForm(*kept);
        m_changed = true;
    }
    emit opened();
    emit arranged();
    emit changed();
    emit stateChanged();
    check();
}

bool FormDesign::maySave() const
{
    return m_test && m_changed && m_checked && m_problems.isEmpty() && !m_busy && !m_form.fields.isEmpty();
}

// ---- changes

QString FormDesign::freeKey(const QList<TemplateField> &among, FieldKind kind) const
{
    for (int i = 1;; ++i)
        if (const QString key = stemOf(kind) + QString::number(i);
            std::ranges::count(among, key, &TemplateField::key) == 0)
            return key;
}

FieldPlace FormDesign::add(FieldKind kind, FieldPlace after)
{
    if (after.isColumn() && kind != FieldKind::Table) { // Stays within the table that is being designed.
        QList<TemplateField> &columns = m_form.fields[after.field].columns;
        columns.insert(after.column + 1, plainField(kind, freeKey(columns, kind)));
        touch(true);
        return {after.field, after.column + 1};
    }
    const int at = after.isForm() ? int(m_form.fields.size()) : after.field + 1;
    TemplateField field = plainField(kind, freeKey(m_form.fields, kind));
    if (const TemplateField *before = fieldAt(m_form, {after.field, -1}))
        field.section = before->section;
    m_form.fields.insert(at, field);
    touch(true);
    return {at, -1};
}

void FormDesign::remove(FieldPlace place)
{
    if (!fieldAt(m_form, place))
        return;
    if (place.isColumn())
        m_form.fields[place.field].columns.removeAt(place.column);
    else
        m_form.fields.removeAt(place.field);
    touch(true);
}

FieldPlace FormDesign::move(FieldPlace place, int by)
{
    FieldPlace to = place;
    (place.isColumn() ? to.column : to.field) += by;
    if (!fieldAt(m_form, place) || !fieldAt(m_form, to))
        return place;
    if (place.isColumn())
        m_form.fields[place.field].columns.swapItemsAt(place.column, to.column);
    else
        m_form.fields.swapItemsAt(place.field, to.field);
    touch(true);
    return to;
}

void FormDesign::change(FieldPlace place, const TemplateField &field)
{
    TemplateField *old = fieldAt(m_form, place);
    if (!old || *old == field)
        return;
    *old = field;
    touch(false);
}

void FormDesign::changeSections(const QList<TemplateSection> &sections)
{
    if (m_form.sections == sections)
        return;
    m_form.sections = sections;
    touch(false);
}

void FormDesign::replace(const TestTemplate &form)
{
    m_form = form;
    touch(true);
}

void FormDesign::revert()
{
    m_form = m_base ? TestTemplate::parse(m_base->document).value : TestTemplate();
    touch(true);
    m_changed = false;
    if (m_drafts && m_test)
        m_drafts->discard(draftName(m_test->id));
    emit stateChanged();
}

void FormDesign::renumber()
{
    for (qsizetype i = 0; i < m_form.fields.size(); ++i) {
        m_form.fields[i].order = int(i + 1) * 10;
        for (qsizetype c = 0; c < m_form.fields[i].columns.size(); ++c)
            m_form.fields[i].columns[c].order = int(c + 1) * 10;
    }
}

void FormDesign::touch(bool rearranged)
{
    renumber();
    m_changed = true;
    m_checked = false;
    m_checks.forget(); // What was asked is about another form.
    m_pause.start();
    if (m_drafts && m_test)
        m_drafts->keep(draftName(m_test->id), m_form.toJson());
    if (rearranged)
        emit arranged();
    emit changed();
    emit stateChanged();
}

// ---- the server's word

/// A JSON object cannot tell that a key was there twice.
QList<TemplateProblem> FormDesign::keyProblems() const
{
    QList<TemplateProblem> out;
    const auto look = [&](const QList<TemplateField> &fields, const QString &at) {
        QSet<QString> seen;
        for (const TemplateField &field : fields) {
            if (seen.contains(field.key))
                out.append({at + u'/' + field.key + u"/key"_s, u"twice"_s, {}});
            seen.insert(field.key);
        }
    };
    look(m_form.fields, u"/properties"_s);
    for (const TemplateField &field : m_form.fields)
        look(field.columns, u"/properties/"_s + field.key + u"/items/properties"_s);
    return out;
}

void FormDesign::check()
{
    m_pause.stop();
    const QJsonObject document = m_form.toJson();
    if (m_form.fields.isEmpty()) {
        onChecked(document, {});
        return;
    }
    m_api.call(CheckTestTemplate{document}, this,
               m_checks.newest([this, document](const Result<CheckTestTemplate::Response> &answer) {
                   if (answer)
                       onChecked(document, answer->problems);
                   else
                       emit failed(answer.error());
               }));
}

void FormDesign::onChecked(const QJsonObject &document, const QList<TemplateProblem> &problems)
{
    m_checked = document == m_form.toJson();
    m_problems = keyProblems() + problems;
    emit problemsChanged();
    emit stateChanged();
}

void FormDesign::save()
{
    if (!maySave())
        return;
    m_busy = true;
    m_api.command(
        SaveTestTemplate{m_test->id, m_form.toJson(), m_rowVersion}, this,
        [this](const Result<TestTemplateVersion> &answer) { onSaved(answer); },
        [this](CommandState state) {
            m_checking = state == CommandState::Checking;
            emit stateChanged();
        });
    emit stateChanged();
}

void FormDesign::onSaved(const Result<TestTemplateVersion> &answer)
{
    m_busy = m_checking = false;
    if (answer) {
        m_base = *answer;
        m_rowVersion = answer->rowVersion;
        m_test->templateVersion = answer->version;
        m_test->rowVersion = answer->rowVersion;
        m_changed = TestTemplate::parse(answer->document).value != m_form; // Typed on meanwhile.
        if (m_drafts && !m_changed)
            m_drafts->discard(draftName(m_test->id));
        emit stateChanged();
        emit saved(*answer);
        return;
    }
    const auto current = answer.error().code == ErrorCode::Conflict
                             ? decodeAnswer<TestType>(answer.error().data.value("current"_L1))
                             : Result<TestType>(answer.error());
    if (current && current->id == m_test->id)
        m_rowVersion = current->rowVersion; // Saving again puts this form after theirs.
    if (const QString pointer = answer.error().data.value("pointer"_L1).toString(); !pointer.isEmpty()) {
        m_problems = {{pointer, answer.error().data.value("problem"_L1).toString(), {}}};
        emit problemsChanged();
    }
    emit stateChanged();
    emit failed(answer.error());
}

} // namespace hms::app
