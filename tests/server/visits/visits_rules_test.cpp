// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visits_rules.h"

#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::server::visits;

namespace {

const VisitId kFirst = VisitId::make(), kSecond = VisitId::make(), kUrgent = VisitId::make(),
              kMoved = VisitId::make();
const QList<QueuePlace> kOthers{{kUrgent, 1, 3072}, {kFirst, 2, 1024}, {kSecond, 2, 2048}};

Placement place(int rank, std::optional<VisitId> before)
{
    return placeBefore({kMoved, rank, 0}, kOthers, before, 5120);
}

} // namespace

TEST_CASE("a moved visit takes the middle between its new neighbours", "[visits]")
{
    CHECK(place(2, kSecond).position == 1536);
    CHECK(place(2, kFirst).position == 512);
    CHECK(place(2, std::nullopt).position == 3584); // Before the next check-in's 5120.
}

TEST_CASE("a move stays within the visit's priority", "[visits]")
{
    CHECK(place(2, kUrgent).position == 512);  // As near as a routine visit gets: first of the routine ones.
    CHECK(place(1, kSecond).position == 4096); // Behind the urgent one, which is before kSecond.
    CHECK(place(0, kFirst).position == 2560);  // The only one of its priority: anywhere.
}

TEST_CASE("a move without a number left renumbers in the new order", "[visits]")
{
    const QList<QueuePlace> tight{{kFirst, 2, 7}, {kSecond, 2, 8}};
    const Placement placement = placeBefore({kMoved, 2, 0}, tight, kSecond, 4096);
    CHECK_FALSE(placement.position);
    CHECK(placement.renumbered == QList<VisitId>{kFirst, kMoved, kSecond});
}
