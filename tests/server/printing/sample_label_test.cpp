// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/printing_protocol.h"
#include "shared/printing/scan_code.h"
#include "tests/server/orders/orders_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

MakePrint labelOf(const Sample &sample)
{
    return {DocumentType::SampleLabel, sample.id.value, u"pdf"_s, u"en"_s, {}};
}

Sample aTube(OrdersBench &bench, const QList<TestOrder> &orders)
{
    const auto tubes = bench.server.callAs(bench.technician, LabelSamples{OrdersBench::ids(orders)});
    REQUIRE(tubes);
    return tubes->first();
}

} // namespace

TEST_CASE("a tube's label says whose it is and for which tests", "[printing][samples][db]")
{
    OrdersBench bench;
    const Sample tube = aTube(bench, bench.paid({bench.cbc, bench.esr}));
    const auto printer = bench.server.admin();

    const auto job = bench.server.callAs(printer, labelOf(tube));

    REQUIRE(job);
    REQUIRE(job->snapshot.sample);
    CHECK(job->snapshot.sample->sampleNumber == tube.sampleNumber);
    CHECK(job->snapshot.sample->patientName == tube.patientName);
    CHECK(job->snapshot.sample->orders.size() == 2);
    CHECK_FALSE(job->snapshot.sample->collectedAt);
    const auto code = ScanCode::fromText(job->snapshot.code);
    REQUIRE(code);
    CHECK(code->kind == ScanCode::Kind::Sample);
    CHECK(code->value == tube.sampleNumber);
}

TEST_CASE("a label printed again is a duplicate until the tube is filled", "[printing][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc});
    const Sample tube = aTube(bench, orders);
    const auto printer = bench.server.admin();
    REQUIRE(bench.server.callAs(printer, labelOf(tube))->copyNumber == 0);

    CHECK(bench.server.callAs(printer, labelOf(tube))->copyNumber == 1);
    REQUIRE(bench.collect(orders.first().id, tube.sampleNumber));
    const auto filled = bench.server.callAs(printer, labelOf(tube));

    REQUIRE(filled);
    CHECK(filled->copyNumber == 0);
    CHECK(filled->snapshot.sample->collectedAt);
}

TEST_CASE("labels are for who handles samples", "[printing][samples][db]")
{
    OrdersBench bench;
    const Sample tube = aTube(bench, bench.paid({bench.cbc}));
    const auto other = TestServer::without(bench.server.admin(), Permission::SamplesCollect);

    CHECK(bench.server.callAs(other, labelOf(tube)).error() == Error::forbidden(u"samples.collect"_s));
    const auto printer = bench.server.admin();
    const MakePrint unknown{DocumentType::SampleLabel, Ulid::make(), u"pdf"_s, u"en"_s, {}};
    CHECK(bench.server.callAs(printer, unknown).error() == Error::notFound(u"document"_s));
}
