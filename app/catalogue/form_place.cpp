// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/form_place.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString unescaped(QString name)
{
    return name.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

int indexOf(const QList<TemplateField> &fields, const QString &key)
{
    const auto at = std::ranges::find(fields, key, &TemplateField::key);
    return at == fields.end() ? -1 : int(at - fields.begin());
}

/// What JSON Schema says of a field stands in the designer beside what the laboratory says of it.
QString memberOf(QStringList rest)
{
    if (!rest.isEmpty() && rest.first() == u"x-lab")
        rest.removeFirst();
    return rest.join(u'/');
}

} // namespace

ProblemPlace placeOf(const TestTemplate &form, const QString &pointer)
{
    QStringList parts = pointer.split(u'/').mid(1);
    for (QString &part : parts)
        part = unescaped(part);
    ProblemPlace out;
    if (parts.size() < 2 || parts.first() != u"properties") {
        out.member = memberOf(parts);
        return out;
    }
    out.place.field = indexOf(form.fields, parts[1]);
    parts = parts.mid(2);
    if (out.place.isForm() || parts.size() < 3 || parts[0] != u"items" || parts[1] != u"properties") {
        out.member = memberOf(parts);
        return out;
    }
    out.place.column = indexOf(form.fields[out.place.field].columns, parts[2]);
    out.member = memberOf(parts.mid(3));
    return out;
}

const TemplateField *fieldAt(const TestTemplate &form, FieldPlace place)
{
    if (place.field < 0 || place.field >= form.fields.size())
        return nullptr;
    const TemplateField &field = form.fields[place.field];
    if (!place.isColumn())
        return &field;
    return place.column < field.columns.size() ? &field.columns[place.column] : nullptr;
}

TemplateField *fieldAt(TestTemplate &form, FieldPlace place)
{
    return const_cast<TemplateField *>(fieldAt(std::as_const(form), place));
}

QList<FieldPlace> placesOf(const TestTemplate &form)
{
    QList<FieldPlace> out;
    for (int i = 0; i < form.fields.size(); ++i) {
        out.append({i, -1});
        for (int c = 0; c < form.fields[i].columns.size(); ++c)
            out.append({i, c});
    }
    return out;
}

} // namespace hms::app
