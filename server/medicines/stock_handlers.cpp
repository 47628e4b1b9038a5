// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/stock_handlers.h"

#include "server/medicines/stock_lists_store.h"
#include "server/medicines/stock_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

Result<RawJson> receive(Context &ctx, const ReceiveStock &request)
{
    if (request.batch.trimmed().isEmpty())
        return Error::invalid(u"batch"_s, u"tooShort"_s);
    const ReceiveFacts facts = receiveFacts(ctx.tx, ctx.now, request.medicineId);
    if (!facts.medicineExists)
        return Error::notFound(u"medicine"_s);
    if (request.expiry < facts.today)
        return Error::rejected(u"batchExpired"_s, u"expiry"_s);
    const auto batch = receiveStock(ctx.tx, ctx.now, ctx.caller.user, request);
    if (!batch)
        return Error::rejected(u"batchExpiryDiffers"_s, u"expiry"_s);
    return *readBatch(ctx.tx, *batch);
}

Result<RawJson> adjust(Context &ctx, const AdjustStock &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    if (request.quantity == 0)
        return Error::invalid(u"quantity"_s, u"range"_s);
    const auto onHand = lockBatches(ctx.tx, {request.batchId});
    if (onHand.isEmpty())
        return Error::notFound(u"batch"_s);
    if (onHand.value(request.batchId) + request.quantity < 0) {
        Error error = Error::rejected(u"stockShort"_s, u"quantity"_s);
        error.data.insert(u"onHand"_s, onHand.value(request.batchId));
        return error;
    }
    moveStock(ctx.tx, ctx.now, ctx.caller.user,
              {{request.batchId, StockMovementKind::Adjusted, request.quantity, reason, {}, {}}});
    return *readBatch(ctx.tx, request.batchId);
}

Result<RawJson> count(Context &ctx, const CountStock &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    QList<StockBatchId> counted;
    for (const CountStock::Count &c : request.counts) {
        if (counted.contains(c.batchId))
            return Error::invalid(u"counts"_s, u"duplicate"_s);
        counted.append(c.batchId);
    }
    const auto onHand = lockBatches(ctx.tx, counted);
    if (onHand.size() != counted.size())
        return Error::notFound(u"batch"_s);

    QList<NewMovement> differences;
    for (const CountStock::Count &c : request.counts)
        if (const int difference = c.counted - onHand.value(c.batchId); difference != 0)
            differences.append({c.batchId, StockMovementKind::Counted, difference, reason, {}, {}});
    moveStock(ctx.tx, ctx.now, ctx.caller.user, differences);
    return readBatches(ctx.tx, counted);
}

Result<RawJson> batches(Context &ctx, const ListStockBatches &request)
{
    return listBatches(ctx.tx, request);
}

Result<RawJson> movements(Context &ctx, const ListStockMovements &request)
{
    return listMovements(ctx.tx, request);
}

Result<RawJson> reorder(Context &ctx, const ListReorder &)
{
    return listReorder(ctx.tx, ctx.now);
}

Result<RawJson> nearExpiry(Context &ctx, const ListNearExpiry &request)
{
    return listNearExpiry(ctx.tx, ctx.now, request.days);
}

} // namespace hms::server::medicines
