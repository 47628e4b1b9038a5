// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/instruments/instrument_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

QList<InstrumentValueId> idsOf(const QList<InstrumentValue> &values)
{
    QList<InstrumentValueId> ids;
    for (const InstrumentValue &value : values)
        ids.append(value.id);
    return ids;
}

} // namespace

TEST_CASE("values of a mistyped number are given to their sample by a person", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CRP"_s);
    bench.take(oneValue(u"S-2026-9001"_s, u"CRP"_s, u"3.2"_s, u"mg/L"_s));
    const auto list = bench.waiting();
    REQUIRE(list.size() == 1);
    CHECK(list.first().sampleNumber == u"S-2026-9001");
    CHECK_FALSE(list.first().patientName);

    const auto settled = bench.server.callAs(
        bench.technician, AssignInstrumentValues{idsOf(list), u' ' + order.sampleNumber->toLower()});
    REQUIRE(settled);
    CHECK(settled->first().state == InstrumentValueState::Placed);
    CHECK(settled->first().sampleNumber == order.sampleNumber);
    CHECK(settled->first().patientName == order.patientName);
    CHECK(bench.waiting().isEmpty());
    CHECK(bench.stateOf(u"LAB-1"_s) == u"RESOLVED");
    // Who said whose it is had a hand in it.
    const auto draft = *bench.open(order.id).result;
    CHECK(draft.data == QJsonObject{{u"crp"_s, 3.2}});
    CHECK(draft.enteredBy);
    CHECK(bench.server
              .value(u"SELECT entrants = ARRAY['%1'::uuid] FROM test_results"_s.arg(
                  bench.technician->user.value.toUuidText()))
              .toBool());

    const auto again =
        bench.server.callAs(bench.technician, AssignInstrumentValues{idsOf(list), *order.sampleNumber});
    CHECK(again.error() == Error::rejected(u"transition"_s));
}

TEST_CASE("what still does not fit waits on, with the sample that was said", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    bench.take(messageFile("haematology.hl7"));
    const auto list = bench.waiting();
    const auto tried =
        bench.server.callAs(bench.technician, AssignInstrumentValues{idsOf(list), *order.sampleNumber});
    REQUIRE(tried);
    CHECK(tried->first().waitReason == WaitReason::UnknownCode);
    CHECK(bench.waiting().size() == 2);

    REQUIRE(bench.teach(u"HX-500"_s, u"HGB"_s, u"CBC"_s, u"hb"_s));
    REQUIRE(bench.teach(u"HX-500"_s, u"08001"_s, {}, {}));
    const auto settled =
        bench.server.callAs(bench.technician, AssignInstrumentValues{idsOf(list), *order.sampleNumber});
    REQUIRE(settled);
    CHECK(bench.waiting().isEmpty());
    CHECK(bench.open(order.id).result->data.value("hb"_L1) == 12.8);
    CHECK(bench.stateOf(u"HX-500"_s) == u"RESOLVED");
}

TEST_CASE("values are discarded with a reason, and for good", "[instruments][db]")
{
    InstrumentBench bench;
    bench.take(oneValue(u"S-2026-9001"_s, u"CRP"_s, u"3.2"_s, u"mg/L"_s));
    const auto ids = idsOf(bench.waiting());
    CHECK(bench.server.callAs(bench.technician, DiscardInstrumentValues{ids, u"  "_s}).error().field() ==
          u"reason");
    const auto gone = bench.server.callAs(bench.technician, DiscardInstrumentValues{ids, u"a control"_s});
    REQUIRE(gone);
    CHECK(gone->first().state == InstrumentValueState::Discarded);
    CHECK(gone->first().discardReason == u"a control");
    CHECK(bench.stateOf(u"LAB-1"_s) == u"DISCARDED");
    CHECK(bench.server.callAs(bench.technician, DiscardInstrumentValues{ids, u"again"_s}).error() ==
          Error::rejected(u"transition"_s));
    CHECK(bench.server.count(u"audit_logs WHERE entity = 'instrument_values' AND action = 'update'"_s) == 1);
    CHECK_THROWS(bench.server.exec(u"UPDATE instrument_values SET state = 'WAITING'"_s));
    CHECK_THROWS(bench.server.exec(u"UPDATE instrument_messages SET raw = 'x'"_s));
}

TEST_CASE("what is not there is neither assigned nor discarded", "[instruments][db]")
{
    InstrumentBench bench;
    bench.take(oneValue(u"S-2026-9001"_s, u"CRP"_s, u"3.2"_s, u"mg/L"_s));
    const auto ids = idsOf(bench.waiting());
    const QList<InstrumentValueId> unknown{ids.first(), InstrumentValueId::make()};
    CHECK(bench.server.callAs(bench.technician, AssignInstrumentValues{unknown, u"S-2026-0001"_s}).error() ==
          Error::notFound(u"instrumentValue"_s));
    CHECK(bench.server.callAs(bench.technician, DiscardInstrumentValues{unknown, u"x"_s}).error() ==
          Error::notFound(u"instrumentValue"_s));
    CHECK(bench.server.callAs(bench.technician, AssignInstrumentValues{ids, u"S-2026-9002"_s}).error() ==
          Error::notFound(u"sample"_s));
    CHECK(bench.waiting().size() == 1);
}

TEST_CASE("the list is the laboratory's, and codes are taught by who edits the catalogue",
          "[instruments][db]")
{
    InstrumentBench bench;
    const auto code = [](const auto &answer) { return answer ? ErrorCode::Internal : answer.error().code; };
    for (const auto &stranger : {bench.front, bench.cashier, bench.doctor.login}) {
        CHECK(code(bench.server.callAs(stranger, ListInstrumentValues{})) == ErrorCode::Forbidden);
        CHECK(code(bench.server.callAs(stranger, AssignInstrumentValues{{InstrumentValueId::make()},
                                                                        u"S"_s})) == ErrorCode::Forbidden);
        CHECK(code(bench.server.callAs(stranger, DiscardInstrumentValues{{InstrumentValueId::make()},
                                                                         u"x"_s})) == ErrorCode::Forbidden);
        CHECK(code(bench.server.callAs(stranger, ListInstrumentCodes{})) == ErrorCode::Forbidden);
    }
    SaveInstrumentCode save;
    save.instrument = u"A"_s;
    save.code = u"B"_s;
    CHECK(code(bench.server.callAs(bench.technician, save)) == ErrorCode::Forbidden);
    CHECK(bench.server.callAs(bench.technician, ListInstrumentCodes{}));
    CHECK(bench.server.callAs(bench.server.as(u"lab-manager"_s), save));
}

TEST_CASE("a code stands for one field that somebody fills", "[instruments][db]")
{
    InstrumentBench bench;
    CHECK(bench.teach(u"A"_s, u"HGB"_s, u"CBC"_s, u"nothing"_s).error() ==
          Error::invalid(u"field"_s, u"unknown"_s));
    CHECK(bench.teach(u"A"_s, u"HGB"_s, u"CBC"_s, u"mcv"_s).error() ==
          Error::invalid(u"field"_s, u"unknown"_s));
    CHECK(bench.teach(u" "_s, u"HGB"_s, u"CBC"_s, u"hb"_s).error() ==
          Error::invalid(u"instrument"_s, u"tooShort"_s));
    CHECK(bench.teach(u"A"_s, u" "_s, u"CBC"_s, u"hb"_s).error() == Error::invalid(u"code"_s, u"tooShort"_s));
    SaveInstrumentCode half;
    half.instrument = u"A"_s;
    half.code = u"HGB"_s;
    half.field = u"hb"_s;
    CHECK(bench.server.call(half).error() == Error::invalid(u"testTypeId"_s, u"missing"_s));
    half.testTypeId = TestTypeId::make();
    CHECK(bench.server.call(half).error() == Error::notFound(u"testType"_s));
    half.field.reset();
    CHECK(bench.server.call(half).error() == Error::invalid(u"field"_s, u"missing"_s));

    const auto made = bench.teach(u"A"_s, u"HGB"_s, u"CBC"_s, u"hb"_s, u"g/dl"_s);
    REQUIRE(made);
    CHECK(made->testCode == u"CBC");
    CHECK(bench.teach(u"A"_s, u"HGB"_s, u"CBC"_s, u"rbc"_s).error().code == ErrorCode::Conflict);
    SaveInstrumentCode edit;
    static_cast<InstrumentCodeFacts &>(edit) = *made;
    edit.id = made->id;
    edit.rowVersion = made->rowVersion;
    edit.unit = u"g/L"_s;
    REQUIRE(bench.server.call(edit));
    CHECK(bench.server.call(edit).error().code == ErrorCode::Conflict); // Somebody has edited it since.
    edit.id = InstrumentCodeId::make();
    edit.code = u"OTHER"_s;
    CHECK(bench.server.call(edit).error() == Error::notFound(u"instrumentCode"_s));
    REQUIRE(bench.teach(u"B"_s, u"HGB"_s, u"CBC"_s, u"hb"_s));
    ListInstrumentCodes page;
    CHECK(bench.server.call(page)->size() == 2);
    page.after = made->id;
    CHECK(bench.server.call(page)->first().instrument == u"B");
    CHECK(bench.server.call(ListInstrumentCodes{.instrument = u"A"_s, .after = {}})->size() == 1);
}
