// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"
#include "tests/server/instruments/instrument_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using hms::server::instruments::Protocol;

TEST_CASE("what a haematology analyser sends is a draft and nothing more", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    REQUIRE(order.sampleNumber == u"S-2026-0001");
    CHECK(bench.take(messageFile("haematology.hl7")) == "AA");

    const auto opened = bench.open(order.id);
    REQUIRE(opened.result);
    CHECK(opened.result->status == TestResultStatus::Draft);
    CHECK(opened.result->instrument == u"HX-500");
    CHECK_FALSE(opened.result->enteredBy);
    CHECK(opened.result->data == QJsonObject{{u"wbc"_s, 7.62},
                                             {u"rbc"_s, 4.31},
                                             {u"hct"_s, 38.4},
                                             {u"rdw"_s, 13.2},
                                             {u"plt"_s, 268},
                                             {u"mpv"_s, 9.4},
                                             {u"neutrophils"_s, 58},
                                             {u"lymphocytes"_s, 31},
                                             {u"monocytes"_s, 7},
                                             {u"eosinophils"_s, 3},
                                             {u"basophils"_s, 1}});
    CHECK(opened.order.isDraft);
    CHECK(bench.current(order.id).status == TestOrderStatus::Collected);
    CHECK(bench.waitingFor() == "08001 UNKNOWN_CODE, HGB UNKNOWN_CODE");
    CHECK(bench.stateOf(u"HX-500"_s) == u"PARTLY");
    // MCV, MCH and MCHC are computed by the form.
    CHECK(bench.server.count(u"instrument_values WHERE state = 'IGNORED'"_s) == 3);
    // The time is the hospital's: 09:34:05 in Dhaka.
    CHECK(bench.server.value(u"SELECT instant(measured_at) FROM instrument_values WHERE code = 'WBC'"_s) ==
          u"2026-11-22T03:34:05.000Z"_s);
}

TEST_CASE("the lab and the list are told of what came", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    const auto told = [&bench](const QString &topic, const QString &text) {
        return bench.server.count(
                   u"topic_changes WHERE topic = '%1' AND change LIKE '%%2%'"_s.arg(topic, text)) > 0;
    };
    CHECK_FALSE(told(u"lab:"_s + order.labId.toText(), u"\"isDraft\" : true"_s));
    bench.take(messageFile("haematology.hl7"));
    CHECK(told(u"lab:"_s + order.labId.toText(), u"\"isDraft\" : true"_s));
    CHECK(told(u"instruments"_s, u"UNKNOWN_CODE"_s));
    CHECK(bench.server.call(SubscribeTopic{u"instruments"_s})->snapshot.toArray().size() == 2);
    CHECK(bench.server.callAs(bench.front, SubscribeTopic{u"instruments"_s}).error().code ==
          ErrorCode::Forbidden);
}

TEST_CASE("codes that were taught lead a chemistry analyser's values to their fields", "[instruments][db]")
{
    InstrumentBench bench;
    (void)bench.collected(u"CBC"_s);
    const TestOrder salts = bench.collected(u"ELEC"_s);
    const auto creatinine =
        bench.server.callAs(bench.doctor.login, bench.request({bench.shipped(u"CREA"_s)}, Priority::Urgent));
    REQUIRE(bench.collect(creatinine->first().id, salts.sampleNumber));
    const auto teach = [&](const QString &code, const QString &test, const QString &field) {
        REQUIRE(bench.teach(u"Chemia c200"_s, code, test, field, u"mmol/l"_s));
    };
    teach(u"2951-2"_s, u"ELEC"_s, u"sodium"_s);
    teach(u"2823-3"_s, u"ELEC"_s, u"potassium"_s);
    teach(u"1963-8"_s, u"ELEC"_s, u"bicarbonate"_s);
    REQUIRE(bench.teach(u"Chemia c200"_s, u"2160-0"_s, u"CREA"_s, u"creatinine"_s));
    CHECK(bench.take(messageFile("chemistry.hl7")) == "AA");

    CHECK(bench.open(salts.id).result->data == QJsonObject{{u"sodium"_s, 140}, {u"potassium"_s, 4.1}});
    CHECK_FALSE(bench.open(creatinine->first().id).result); // Micromoles are no milligrams.
    CHECK(bench.waitingFor() == "1963-8 NOT_FINAL, 2075-0 UNKNOWN_CODE, 2160-0 WRONG_UNIT");
}

TEST_CASE("a code that stands for nothing waits no more", "[instruments][db]")
{
    InstrumentBench bench;
    (void)bench.collected(u"CBC"_s);
    REQUIRE(bench.teach(u"HX-500"_s, u"08001"_s, {}, {}));
    REQUIRE(bench.teach(u"HX-500"_s, u"HGB"_s, u"CBC"_s, u"hb"_s));
    bench.take(messageFile("haematology.hl7"));
    CHECK(bench.waiting().isEmpty());
    CHECK(bench.stateOf(u"HX-500"_s) == u"MATCHED");
}

TEST_CASE("the same message again is accepted and changes nothing", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    const QByteArray message = messageFile("haematology.hl7");
    bench.take(message);
    const int rowVersion = bench.open(order.id).result->rowVersion;
    CHECK(bench.take(message) == "AA");
    CHECK(bench.take(QByteArray(message).replace("20261122093512", "20261122094000")) == "AA"); // Sent later.
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
    CHECK(bench.waiting().size() == 2);
    CHECK(bench.open(order.id).result->rowVersion == rowVersion);

    // Switched off and on, it counts from the start again: another sample's values are not lost for that.
    CHECK(bench.take(QByteArray(message).replace("|7.62|", "|7.70|")) == "AA");
    CHECK(bench.server.count(u"instrument_messages"_s) == 2);
    CHECK(isWaiting(bench, "WBC ALREADY_ENTERED"));
}

TEST_CASE("what a person typed is never overwritten, what is missing is filled in", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    const auto typed = bench.server.callAs(
        bench.technician, SaveTestResult{order.id, {{u"wbc"_s, 5.5}, {u"plt"_s, 268}}, {}, {}, {}});
    REQUIRE(typed);
    bench.take(messageFile("haematology.hl7"));
    const auto result = *bench.open(order.id).result;
    CHECK(result.data.value("wbc"_L1) == 5.5);
    CHECK(result.data.value("rbc"_L1) == 4.31);
    CHECK(result.enteredBy == typed->enteredBy);
    CHECK(result.instrument == u"HX-500");
    CHECK(result.rowVersion == typed->rowVersion + 1);
    CHECK(isWaiting(bench, "WBC ALREADY_ENTERED"));
    CHECK_FALSE(isWaiting(bench, "PLT ALREADY_ENTERED")); // The same number.
    // Who typed before the values came hears of them.
    const auto late = bench.server.callAs(
        bench.technician, SaveTestResult{order.id, {{u"wbc"_s, 5.6}}, {}, {}, typed->rowVersion});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE("an instrument's draft is completed by one person and reviewed by another", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CRP"_s);
    const QString number = *order.sampleNumber;
    bench.take(oneValue(number, u"CRP"_s, u"3.2"_s, u"mg/L"_s));
    const auto manager = bench.server.as(u"lab-manager"_s);
    const auto draft = *bench.open(order.id).result;
    const auto review = [&](const TestServer::CallerPtr &who) {
        return bench.server.callAs(who, ReviewTestResult{draft.id, {}, {}});
    };
    CHECK(review(manager).error().reason() == u"transition");
    const auto completed =
        bench.server.callAs(manager, SaveTestResult{order.id, draft.data, true, {}, draft.rowVersion});
    REQUIRE(completed);
    CHECK(completed->instrument == u"LAB-1");
    CHECK(review(manager).error().reason() == u"sameReviewer");
    // A completed result stands still, whatever comes.
    CHECK(bench.take(oneValue(number, u"CRP"_s, u"99"_s, u"mg/L"_s, u"2"_s)) == "AA");
    CHECK(bench.waitingFor() == "CRP ALREADY_COMPLETED");
    CHECK(review(bench.server.another(u"lab-manager"_s, u"salma"_s)));
    CHECK(bench.open(order.id).result->data == draft.data);
}

TEST_CASE("values that fit nowhere wait with their reason", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CRP"_s);
    const QString number = *order.sampleNumber;
    bench.server.addPatient(u"Somebody Else"_s);
    const QString other =
        bench.server.value(u"SELECT patient_number FROM patients WHERE name = 'Somebody Else'"_s).toString();
    const auto reason = [&bench](const QByteArray &message) {
        bench.server.exec(u"TRUNCATE instrument_messages CASCADE"_s);
        CHECK(bench.take(message) == "AA");
        return bench.waitingFor();
    };
    CHECK(reason(oneValue(u"S-2026-0999"_s, u"CRP"_s, u"3"_s, u"mg/L"_s)) == "CRP UNKNOWN_SAMPLE");
    CHECK(reason(oneValue({}, u"CRP"_s, u"3"_s, u"mg/L"_s)) == "CRP UNKNOWN_SAMPLE");
    CHECK(reason(oneValue(u"'; DROP TABLE samples; --"_s, u"CRP"_s, u"3"_s, u"mg/L"_s)) ==
          "CRP UNKNOWN_SAMPLE");
    CHECK(reason(oneValue(number, u"CRP"_s, u"3"_s, u"mg/L"_s, u"1"_s, other)) == "CRP OTHER_PATIENT");
    CHECK(reason(oneValue(number, u"TSH"_s, u"3"_s, u"mU/L"_s)) == "TSH UNKNOWN_CODE");
    CHECK(reason(oneValue(number, u"CRP"_s, u"3"_s, u"mg/dL"_s)) == "CRP WRONG_UNIT");
    CHECK(reason(oneValue(number, u"CRP"_s, u"3"_s, {})) == "CRP WRONG_UNIT");
    CHECK(reason(oneValue(number, u"CRP"_s, u"3"_s, u"mg/L"_s, u"1"_s, {}, u"X"_s)) == "CRP NOT_FINAL");
    for (const char *value : {"NaN", "1e999999", "-1", "1001", "3,2", "<5", "++", "0x10",
                              "<script>alert(1)</script>", "3.2 \\E\\ 4", "99999999999999999999"}) {
        INFO(value);
        CHECK(reason(oneValue(number, u"CRP"_s, QString::fromLatin1(value), u"mg/L"_s)) ==
              "CRP INVALID_VALUE");
    }
    CHECK_FALSE(bench.open(order.id).result);
    // The patient's own number is no obstacle, nor is one that nobody has.
    const QString own = bench.current(order.id).patientNumber;
    CHECK(reason(oneValue(number.toLower(), u"crp"_s, u"3"_s, u"MG/l"_s, u"1"_s, own)).empty());
    CHECK(bench.open(order.id).result->data == QJsonObject{{u"crp"_s, 3}});
}

TEST_CASE("a tube that is no good gets no values, the next one begins empty", "[instruments][db]")
{
    InstrumentBench bench;
    const TestOrder first = bench.collected(u"CRP"_s);
    bench.take(oneValue(*first.sampleNumber, u"CRP"_s, u"3"_s, u"mg/L"_s));
    REQUIRE(bench.server.callAs(bench.technician, RejectTestOrder{first.id, u"haemolysed"_s}));
    bench.take(oneValue(*first.sampleNumber, u"CRP"_s, u"4"_s, u"mg/L"_s, u"2"_s));
    CHECK(bench.waitingFor() == "CRP SAMPLE_REJECTED");

    const auto second = bench.collect(first.id);
    REQUIRE(second);
    bench.take(oneValue(*second->sampleNumber, u"CRP"_s, u"5"_s, u"mg/L"_s, u"3"_s));
    CHECK(bench.open(first.id).result->data == QJsonObject{{u"crp"_s, 5}});
    CHECK(bench.server.count(u"test_results"_s) == 1);
}

TEST_CASE("a label without a tube gets no values", "[instruments][db]")
{
    InstrumentBench bench;
    const auto ordered =
        bench.server.callAs(bench.doctor.login, bench.request({bench.shipped(u"CRP"_s)}, Priority::Urgent));
    const auto labels = bench.server.callAs(bench.technician, LabelSamples{{ordered->first().id}});
    REQUIRE(labels);
    bench.take(oneValue(labels->first().sampleNumber, u"CRP"_s, u"3"_s, u"mg/L"_s));
    CHECK(bench.waitingFor() == "CRP NOT_COLLECTED");
}

TEST_CASE("a list that nobody looks at ends the taking, and nothing is kept of what was refused",
          "[instruments][db]")
{
    InstrumentBench bench;
    bench.take(oneValue(u"S-2026-0999"_s, u"CRP"_s, u"3"_s, u"mg/L"_s));
    bench.server.exec(u"INSERT INTO instrument_values (id, message_id, place, sample_number, patient_number, "
                      u"code, value, unit, flag,"
                      " is_final, state, wait_reason) SELECT make_ulid(), m.id, n, '', '', 'X', '1', '', '', "
                      "true, 'WAITING',"
                      " 'UNKNOWN_SAMPLE' FROM instrument_messages m, generate_series(1, 4999) n"_s);
    CHECK(bench.take(oneValue(u"S-2026-0999"_s, u"CRP"_s, u"3"_s, u"mg/L"_s, u"2"_s)) == "AR");
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
}
