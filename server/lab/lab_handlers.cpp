// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/lab_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/lab/labs_store.h"
#include "server/lab/template_schema.h"
#include "server/lab/test_templates_store.h"
#include "server/lab/test_types_store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::lab {

namespace {

constexpr qsizetype kMaxSynonym = 80;

bool isColour(QStringView text)
{
    return text.size() == 7 && text.startsWith(u'#') && std::ranges::all_of(text.sliced(1), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

std::optional<Error> checkName(const QString &code, const LabWords &name)
{
    if (code.trimmed().isEmpty())
        return Error::invalid(u"code"_s, u"tooShort"_s);
    if (name.en.trimmed().isEmpty())
        return Error::invalid(u"name.en"_s, u"tooShort"_s);
    return std::nullopt;
}

std::optional<Error> tidy(SaveTestType &test)
{
    if (const auto refused = checkName(test.code, test.name))
        return refused;
    for (QString &synonym : test.synonyms) {
        synonym = synonym.simplified();
        if (synonym.isEmpty() || synonym.size() > kMaxSynonym)
            return Error::invalid(u"synonyms"_s, u"range"_s);
    }
    if (!isColour(test.labelColour))
        return Error::invalid(u"labelColour"_s, u"range"_s);
    if (test.urgentTurnaroundMinutes > test.turnaroundMinutes)
        return Error::invalid(u"urgentTurnaroundMinutes"_s, u"range"_s);
    if (test.isPanel == test.memberIds.isEmpty())
        return Error::invalid(u"memberIds"_s, test.isPanel ? u"tooShort"_s : u"unknown"_s);
    return std::nullopt;
}

std::optional<Error> checkReferences(Transaction &tx, const SaveTestType &test)
{
    if (!readLab(tx, test.labId))
        return Error::notFound(u"lab"_s);
    const QSet<TestTypeId> members(test.memberIds.begin(), test.memberIds.end());
    const MemberCount count = countMembers(tx, test.memberIds);
    if (count.known != members.size())
        return Error::notFound(u"member"_s);
    if (count.single != test.memberIds.size())
        return Error::invalid(u"memberIds"_s, u"range"_s);
    return std::nullopt;
}

} // namespace

Result<RawJson> labs(Context &ctx, const ListLabs &request)
{
    return listLabs(ctx.tx, request.includeInactive.value_or(false));
}

Result<RawJson> saveLab(Context &ctx, const SaveLab &request)
{
    if (const auto refused = checkName(request.code, request.name))
        return *refused;
    if (request.departmentId && !departmentExists(ctx.tx, *request.departmentId))
        return Error::notFound(u"department"_s);
    if (const auto other = labCoded(ctx.tx, request.code, request.id))
        return conflictWith(*other);
    const LabId id = request.id.value_or(LabId::make());
    if (!request.id) {
        insertLab(ctx.tx, ctx.now, id, request);
    } else if (!updateLab(ctx.tx, request)) {
        const auto current = readLab(ctx.tx, id);
        return current ? conflictWith(*current) : Error::notFound(u"lab"_s);
    }
    return *readLab(ctx.tx, id);
}

Result<RawJson> testTypes(Context &ctx, const ListTestTypes &request)
{
    return request.text ? searchTestTypes(ctx.tx, request) : listTestTypes(ctx.tx, request);
}

Result<RawJson> saveTestType(Context &ctx, const SaveTestType &asked)
{
    SaveTestType request = asked;
    if (const auto refused = tidy(request))
        return *refused;
    if (request.id) {
        const auto panel = isPanel(ctx.tx, *request.id);
        if (!panel)
            return Error::notFound(u"testType"_s);
        if (*panel != request.isPanel)
            return Error::invalid(u"isPanel"_s, u"fixed"_s);
    }
    if (const auto refused = checkReferences(ctx.tx, request))
        return *refused;
    if (const auto other = testTypeCoded(ctx.tx, request.code, request.id))
        return conflictWith(*other);

    const TestTypeId id = request.id.value_or(TestTypeId::make());
    if (!request.id)
        insertTestType(ctx.tx, ctx.now, id, request);
    else if (!updateTestType(ctx.tx, request))
        return conflictWith(*readTestType(ctx.tx, id));
    if (request.isPanel)
        setMembers(ctx.tx, id, request.memberIds);
    return *readTestType(ctx.tx, id);
}

Result<RawJson> getTemplate(Context &ctx, const GetTestTemplate &request)
{
    if (auto found = readTemplate(ctx.tx, request.testTypeId, request.version))
        return *std::move(found);
    return Error::notFound(isPanel(ctx.tx, request.testTypeId) ? u"template"_s : u"testType"_s);
}

Result<RawJson> saveTemplate(Context &ctx, const SaveTestTemplate &request)
{
    const QList<TemplateProblem> problems = templateProblems(request.document);
    if (!problems.isEmpty()) {
        Error refused = Error::invalid(u"document"_s, problems.first().problem);
        refused.data.insert(u"pointer"_s, problems.first().pointer);
        return refused;
    }
    const auto facts = templateFacts(ctx.tx, request.testTypeId, request.document);
    if (!facts)
        return Error::notFound(u"testType"_s);
    if (facts->isPanel)
        return Error::invalid(u"testTypeId"_s, u"range"_s);
    if (facts->rowVersion != request.rowVersion)
        return conflictWith(*readTestType(ctx.tx, request.testTypeId));
    if (!facts->isSame && !insertTemplate(ctx.tx, ctx.now, ctx.caller.user, request))
        return conflictWith(*readTestType(ctx.tx, request.testTypeId));
    return *readTemplate(ctx.tx, request.testTypeId, {});
}

Result<CheckTestTemplate::Response> checkTemplate(Context &, const CheckTestTemplate &request)
{
    return CheckTestTemplate::Response{templateProblems(request.document)};
}

} // namespace hms::server::lab
