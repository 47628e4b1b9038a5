// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/prescriptions/prescription_bench.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

constexpr int kDesks = 50;
const QDate kExpiry(2999, 1, 1);

DispensePrescription oneOf(const Prescription &prescription)
{
    return {prescription.id, {{prescription.items.first().id, 1, {}, {}, {}}}};
}

/// All desks at once, each for its prescription; how many gave something out. The others must hear that the
/// stock is short or that nothing is left of the prescription.
int dispenseAtOnce(PrescriptionBench &bench, const QList<Prescription> &prescriptions)
{
    std::atomic<int> given = 0, strange = 0;
    bench.server.race(kDesks, [&](int i, hms::server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, bench.pharmacist,
                                                oneOf(prescriptions.at(i % prescriptions.size())));
        const QString reason = answer ? QString() : answer.error().reason();
        ++(answer ? given : strange);
        if (reason == u"stockShort" || reason == u"transition" || reason == u"aboveRemaining")
            --strange;
    });
    CHECK(strange == 0);
    return given;
}

} // namespace

TEST_CASE("fifty desks dispense the last ten units and give out exactly ten", "[pharmacy][db][race]")
{
    PrescriptionBench bench;
    const auto soon = receive(bench.server, bench.napa, u"S"_s, kExpiry.addDays(-1), 4).id;
    const auto later = receive(bench.server, bench.napa, u"L"_s, kExpiry, 6).id;
    QList<Prescription> prescriptions;
    for (int i = 0; i < kDesks; ++i)
        prescriptions.append(bench.prescribe(1));

    CHECK(dispenseAtOnce(bench, prescriptions) == 10);
    CHECK(onHand(bench.server, soon) == 0);
    CHECK(onHand(bench.server, later) == 0);
    CHECK(bench.server.count(u"bills WHERE billable_type = 'medicine'"_s) == 10);
    CHECK(bench.server.count(u"prescriptions WHERE status = 'DISPENSED'"_s) == 10);
    CHECK(bench.server.count(u"prescription_items WHERE dispensed_quantity = 1"_s) == 10);
    checkStockInvariants(bench.server);
}

TEST_CASE("fifty desks give out one prescription once", "[pharmacy][db][race]")
{
    PrescriptionBench bench;
    const auto batch = receive(bench.server, bench.napa, u"A"_s, kExpiry, 100).id;
    CHECK(dispenseAtOnce(bench, {bench.prescribe(3)}) == 3);
    CHECK(onHand(bench.server, batch) == 97);
    checkStockInvariants(bench.server);
}

TEST_CASE("fifty carts share what is there", "[pharmacy][db][race]")
{
    PrescriptionBench bench;
    receive(bench.server, bench.napa, u"A"_s, kExpiry, 10);
    QList<Prescription> prescriptions;
    for (int i = 0; i < kDesks; ++i)
        prescriptions.append(bench.prescribe(1));
    std::atomic<int> reserved = 0;
    bench.server.race(kDesks, [&](int i, hms::server::WorkerConnection &connection) {
        const auto cart =
            bench.server.callOn(connection, bench.pharmacist, ReservePrescription{prescriptions.at(i).id});
        reserved += cart ? int(cart->lines.size()) : 1'000;
    });
    CHECK(reserved == 10);
    CHECK(bench.server.value(u"SELECT sum(quantity) FROM stock_reservations"_s).toInt() == 10);
}
