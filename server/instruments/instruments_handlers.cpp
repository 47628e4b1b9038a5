// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/instruments_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/instruments/instruments_store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

/// All of them, waiting and locked. Before the visits' locks, so that two persons never wait crosswise.
Result<QList<LockedValue>> lockWaiting(Context &ctx, const QList<InstrumentValueId> &ids)
{
    const auto values = lockValues(ctx.tx, ids);
    if (values.size() != QSet<InstrumentValueId>(ids.begin(), ids.end()).size())
        return Error::notFound(u"instrumentValue"_s);
    if (!std::ranges::all_of(values, &LockedValue::isWaiting))
        return Error::rejected(u"transition"_s);
    return values;
}

QList<InstrumentMessageId> messagesOf(const QList<LockedValue> &values)
{
    QSet<InstrumentMessageId> messages;
    for (const LockedValue &value : values)
        messages.insert(value.message);
    return messages.values();
}

std::optional<Error> checkMeaning(Context &ctx, const SaveInstrumentCode &code)
{
    if (code.instrument.trimmed().isEmpty())
        return Error::invalid(u"instrument"_s, u"tooShort"_s);
    if (code.code.trimmed().isEmpty())
        return Error::invalid(u"code"_s, u"tooShort"_s);
    if (code.testTypeId.has_value() != code.field.has_value())
        return Error::invalid(code.field ? u"testTypeId"_s : u"field"_s, u"missing"_s);
    if (!code.testTypeId)
        return std::nullopt;
    const auto form = newestForm(ctx.tx, *code.testTypeId);
    if (!form)
        return Error::notFound(u"testType"_s);
    const TemplateField *field = form->field(*code.field);
    const bool isFilled = field && field->kind != FieldKind::Computed && field->kind != FieldKind::Table &&
                          field->kind != FieldKind::Image;
    return isFilled ? std::nullopt : std::optional(Error::invalid(u"field"_s, u"unknown"_s));
}

} // namespace

Result<RawJson> waiting(Context &ctx, const ListInstrumentValues &)
{
    return listWaiting(ctx.tx);
}

Result<RawJson> assign(Context &ctx, const AssignInstrumentValues &request)
{
    const QString number = request.sampleNumber.trimmed().toUpper();
    const auto locked = lockWaiting(ctx, request.ids);
    if (!locked)
        return locked.error();
    if (!orders::isSample(ctx.tx, number))
        return Error::notFound(u"sample"_s);
    QList<HomelessValue> values;
    for (LockedValue value : *locked) {
        value.value.reading.sampleNumber = number;
        values.append(value.value);
    }
    updateValues(ctx, number, place(ctx, values));
    updateMessages(ctx.tx, messagesOf(*locked));
    return publishValues(ctx, request.ids);
}

Result<RawJson> discard(Context &ctx, const DiscardInstrumentValues &request)
{
    if (request.reason.trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto locked = lockWaiting(ctx, request.ids);
    if (!locked)
        return locked.error();
    discardValues(ctx, request.ids, request.reason.trimmed());
    updateMessages(ctx.tx, messagesOf(*locked));
    return publishValues(ctx, request.ids);
}

Result<RawJson> codes(Context &ctx, const ListInstrumentCodes &request)
{
    return listCodes(ctx.tx, request);
}

Result<RawJson> saveCode(Context &ctx, const SaveInstrumentCode &request)
{
    if (const auto refused = checkMeaning(ctx, request))
        return *refused;
    if (const auto other = codeKnown(ctx.tx, request))
        return conflictWith(*other);
    const InstrumentCodeId id = request.id.value_or(InstrumentCodeId::make());
    if (!request.id) {
        insertCode(ctx, id, request);
    } else if (!updateCode(ctx.tx, request)) {
        const auto current = readCode(ctx.tx, id);
        return current ? conflictWith(*current) : Error::notFound(u"instrumentCode"_s);
    }
    return *readCode(ctx.tx, id);
}

} // namespace hms::server::instruments
