// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/receive.h"

#include "server/instruments/instruments_store.h"

#include <algorithm>

namespace hms::server::instruments {

namespace {

constexpr int kRetryAfterMs = 60'000;

} // namespace

Result<ReceiveMessage::Response> receive(Context &ctx, const ReceiveMessage &message)
{
    const auto id = InstrumentMessageId::make();
    if (!insertMessage(ctx, id, message))
        return ReceiveMessage::Response{.isRepeated = true};
    if (countWaiting(ctx.tx, kMostWaiting) >= kMostWaiting)
        return Error::unavailable(kRetryAfterMs);

    QList<HomelessValue> values;
    for (const Reading &reading : message.readings)
        values.append({InstrumentValueId::make(), message.instrument, reading});
    const QList<Placement> placements = place(ctx, values);
    insertValues(ctx, id, values, placements);
    updateMessages(ctx.tx, {id});

    QList<InstrumentValueId> waiting;
    for (const Placement &placement : placements)
        if (placement.state == InstrumentValueState::Waiting)
            waiting.append(placement.id);
    if (!waiting.isEmpty())
        publishValues(ctx, waiting);
    return ReceiveMessage::Response{.isRepeated = false, .waiting = int(waiting.size())};
}

const std::vector<Route> &portRoutes()
{
    static const std::vector<Route> table{
        route<ReceiveMessage>(Need::noLogin(), Audit::Write, &receive),
    };
    return table;
}

} // namespace hms::server::instruments
