// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/placement_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isMeasured(const TemplateField &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Choice;
}

/// "10⁹/L", "x10^9/l", "10*9/L" and "10E9/L" are one unit.
QString unitKey(const QString &unit)
{
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString key;
    for (const QChar c : unit) {
        if (const qsizetype digit = raised.indexOf(c); digit >= 0)
            key.append(QChar(ushort(u'0' + digit)));
        else if (!c.isSpace() && c != u'*' && c != u'^' && c != u'×')
            key.append(c == QChar(0x00b5) ? QChar(0x03bc) : c.toLower()); // The micro sign is a mu.
    }
    if (key.startsWith(u"x10"))
        key.remove(0, 1);
    if (key.startsWith(u"10e"))
        key.remove(2, 1);
    return key;
}

/// Halves away from zero, as people round.
std::optional<QJsonValue> numberFor(const TemplateField &field, QStringView text)
{
    if (text.startsWith(u'+') && !text.startsWith(u"+-"))
        text = text.sliced(1);
    const auto number = Decimal::fromText(text);
    const auto shown = number ? Decimal::fromText(number->toText(field.places())) : std::nullopt;
    return shown ? std::optional(toJson(*shown)) : std::nullopt;
}

std::optional<QJsonValue> choiceFor(const TemplateField &field, const QString &text)
{
    const auto found = std::ranges::find_if(field.choices, [&](const FieldChoice &choice) {
        return isSame(choice.code, text) || isSame(choice.label.en, text);
    });
    if (found == field.choices.end())
        return std::nullopt;
    return field.type == ValueType::Boolean ? QJsonValue(found->code == u"true") : QJsonValue(found->code);
}

} // namespace

const TemplateField *fieldNamed(const TestTemplate &form, const QString &testCode, const QString &code)
{
    const auto named = std::ranges::find_if(
        form.fields, [&](const TemplateField &field) { return isSame(field.key, code); });
    if (named != form.fields.end())
        return &*named;
    if (!isSame(testCode, code) || std::ranges::count_if(form.fields, isMeasured) != 1)
        return nullptr;
    return &*std::ranges::find_if(form.fields, isMeasured);
}

bool isInUnit(const TemplateField &field, const QString &unit, const CodeMeaning *meaning)
{
    const QString key = unitKey(unit);
    if (meaning && key == unitKey(meaning->unit))
        return true;
    if (!field.isNumber())
        return true;
    if (!field.unit)
        return key.isEmpty();
    return key == unitKey(field.unit->text) || (field.unit->ucum && key == unitKey(*field.unit->ucum));
}

std::optional<QJsonValue> valueFor(const TemplateField &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Number: return numberFor(field, text);
    case FieldKind::Choice: return choiceFor(field, text);
    case FieldKind::Text:
        return text.size() <= field.maxLength ? std::optional<QJsonValue>(text) : std::nullopt;
    case FieldKind::Table:
    case FieldKind::Computed:
    case FieldKind::Image: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace hms::server::instruments
