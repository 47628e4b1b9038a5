// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/lab_report_blocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// One test on the way to its block.
class TestBlock {
public:
    TestBlock(const ViewSource &source, const ReportedTest &test)
        : m_source(source)
        , m_test(test)
        , m_text(source.language, "LabReportPaper")
        , m_values(source)
        , m_form(TestTemplate::parse(test.document).value)
    {
    }

    QJsonObject block(const QString &panelBefore) const;

private:
    [[nodiscard]] QString specimenLine() const;
    [[nodiscard]] QString reviewedLine() const;
    [[nodiscard]] QJsonArray rows() const;
    [[nodiscard]] QJsonObject row(const TemplateField &field, const EvaluatedValue &value) const;
    [[nodiscard]] QJsonArray tables() const;
    [[nodiscard]] QJsonObject table(const TemplateField &field) const;
    [[nodiscard]] QJsonArray texts() const;
    [[nodiscard]] QJsonArray changes() const;
    [[nodiscard]] const EvaluatedValue *value(const QString &field, std::optional<int> row = {},
                                              const std::optional<QString> &column = {}) const;
    [[nodiscard]] static bool isLongText(const TemplateField &field, const EvaluatedValue &value);

    const ViewSource &m_source;
    const ReportedTest &m_test;
    PrintTexts m_text;
    ReportValues m_values;
    TestTemplate m_form;
};

const EvaluatedValue *TestBlock::value(const QString &field, std::optional<int> row,
                                       const std::optional<QString> &column) const
{
    const auto at = std::ranges::find_if(m_test.fields, [&](const EvaluatedValue &v) {
        return v.field == field && v.row == row && v.column == column;
    });
    return at == m_test.fields.end() ? nullptr : &*at;
}

/// Findings that people write in sentences stand below the table, over its whole width.
bool TestBlock::isLongText(const TemplateField &field, const EvaluatedValue &value)
{
    constexpr int kFitsColumn = 24;
    return field.kind == FieldKind::Text && (value.text.size() > kFitsColumn || value.text.contains(u'\n'));
}

QString TestBlock::specimenLine() const
{
    const Format &format = m_source.format;
    const auto at = [&](const char *pattern, const QDateTime &time) {
        return time.isValid() ? m_text(pattern).arg(format.dateTime(time)) : QString();
    };
    return m_source.joined(
        {m_values.specimen(m_test.specimen), format.isolated(m_test.sampleNumber),
         at(QT_TRANSLATE_NOOP("LabReportPaper", "ordered %1"), m_test.orderedAt),
         at(QT_TRANSLATE_NOOP("LabReportPaper", "collected %1"), m_test.collectedAt),
         at(QT_TRANSLATE_NOOP("LabReportPaper", "received %1"), m_test.receivedAt.value_or(QDateTime()))});
}

QString TestBlock::reviewedLine() const
{
    if (!m_test.reviewedAt.isValid())
        return {};
    return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "Reviewed by %1, %2"))
        .arg(m_source.format.isolated(m_test.reviewedBy), m_source.format.dateTime(m_test.reviewedAt));
}

QJsonObject TestBlock::row(const TemplateField &field, const EvaluatedValue &value) const
{
    return {{u"group"_s, QString()},
            {u"label"_s, m_values.words(field.label)},
            {u"value"_s, m_values.value(field, value)},
            {u"strong"_s, isAbnormal(value.flag)},
            {u"flag"_s, m_values.flag(value.flag)},
            {u"unit"_s, field.unit ? field.unit->text : QString()},
            {u"range"_s, m_values.range(field, value)},
            {u"previous"_s, m_values.previous(field, value)}};
}

/// Fields without a section first, then section by section.
QJsonArray TestBlock::rows() const
{
    QJsonArray out;
    QList<std::pair<QString, QString>> sections{{QString(), QString()}};
    for (const TemplateSection &section : m_form.sections)
        sections.append({section.key, m_values.words(section.label)});
    for (const auto &[key, title] : sections) {
        QJsonArray inside;
        for (const TemplateField &field : m_form.fields) {
            const EvaluatedValue *found = value(field.key);
            if (field.section.value_or(QString()) == key && found && field.kind != FieldKind::Table &&
                !isLongText(field, *found))
                inside.append(row(field, *found));
        }
        if (!inside.isEmpty() && !title.isEmpty())
            out.append(QJsonObject{{u"group"_s, title}});
        for (const QJsonValue each : inside)
            out.append(each);
    }
    return out;
}

QJsonObject TestBlock::table(const TemplateField &field) const
{
    QJsonArray heads;
    for (const TemplateField &column : field.columns)
        heads.append(QJsonObject{
            {u"head"_s, column.unit ? m_values.words(column.label) + u" ("_s + column.unit->text + u')'
                                    : m_values.words(column.label)}});
    QJsonArray lines;
    const qsizetype count = m_test.data.value(field.key).toArray().size();
    for (int i = 0; i < count; ++i) {
        QJsonArray cells;
        for (const TemplateField &column : field.columns) {
            const EvaluatedValue *found = value(field.key, i, column.key);
            const bool strong = found && isAbnormal(found->flag);
            const QString text = found ? m_values.value(column, *found) : QString();
            const QString mark = strong && column.isNumber() ? m_values.flag(found->flag) : QString();
            cells.append(
                QJsonObject{{u"cell"_s, mark.isEmpty() ? text : text + u' ' + mark}, {u"strong"_s, strong}});
        }
        lines.append(QJsonObject{{u"cells"_s, cells}});
    }
    return {{u"caption"_s, m_values.words(field.label)}, {u"heads"_s, heads}, {u"lines"_s, lines}};
}

QJsonArray TestBlock::tables() const
{
    QJsonArray out;
    for (const TemplateField &field : m_form.fields)
        if (field.kind == FieldKind::Table && !m_test.data.value(field.key).toArray().isEmpty())
            out.append(table(field));
    return out;
}

QJsonArray TestBlock::texts() const
{
    QJsonArray out;
    for (const TemplateField &field : m_form.fields)
        if (const EvaluatedValue *found = value(field.key); found && isLongText(field, *found))
            out.append(QJsonObject{{u"caption"_s, m_values.words(field.label)},
                                   {u"paragraphs"_s, paragraphs(found->text)}});
    return out;
}

QJsonArray TestBlock::changes() const
{
    QJsonArray out;
    const QString nothing = m_text(QT_TRANSLATE_NOOP("LabReportPaper", "nothing"));
    for (const ResultChange &change : m_test.changes)
        out.append(QJsonObject{
            {u"change"_s, m_text(QT_TRANSLATE_NOOP("LabReportPaper", "%1: was %2, now %3"))
                              .arg(m_values.words(change.label),
                                   m_source.format.isolated(change.was.isEmpty() ? nothing : change.was),
                                   m_source.format.isolated(change.now.isEmpty() ? nothing : change.now))}});
    return out;
}

QJsonObject TestBlock::block(const QString &panelBefore) const
{
    const QString panel = m_test.panelName ? m_values.words(*m_test.panelName) : QString();
    const QJsonArray values = rows();
    const QString reason = m_test.amendReason.value_or(QString());
    return {{u"panel"_s, panel == panelBefore ? QString() : panel},
            {u"test"_s, m_values.words(m_test.testName)},
            {u"specimen"_s, specimenLine()},
            {u"amended"_s, reason.isEmpty()
                               ? QString()
                               : m_text(QT_TRANSLATE_NOOP("LabReportPaper", "AMENDED: %1")).arg(reason)},
            {u"changes"_s, changes()},
            {u"hasRows"_s, !values.isEmpty()},
            {u"rows"_s, values},
            {u"tables"_s, tables()},
            {u"texts"_s, texts()},
            {u"notes"_s, paragraphs(m_test.reviewNotes.value_or(QString()))},
            {u"reviewed"_s, reviewedLine()}};
}

} // namespace

QJsonArray testBlocks(const ViewSource &source, const LabReport &report)
{
    const ReportValues values(source);
    QJsonArray out;
    QString panel;
    for (const ReportedTest &test : report.tests) {
        out.append(TestBlock(source, test).block(panel));
        panel = test.panelName ? values.words(*test.panelName) : QString();
    }
    return out;
}

} // namespace hms::app
