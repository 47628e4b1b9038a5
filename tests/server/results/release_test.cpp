// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/patients/patients_protocol.h"
#include "shared/printing/scan_code.h"
#include "tests/server/results/result_bench.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

DeliverTestResults delivery(VisitId visit, const std::optional<QString> &signature = {})
{
    return {.id = {}, .visitId = visit, .deliveredTo = u"her brother"_s, .signature = signature};
}

/// Everything that the visit owes for tests is paid.
void payTests(ResultBench &bench)
{
    bench.server.exec(u"UPDATE bills SET paid_amount = total_amount WHERE billable_type = 'test'"_s);
}

} // namespace

TEST_CASE("a released result makes the visit's report and tells the doctor and the queue", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult reviewed = bench.reviewed(order.id);

    const auto answer = bench.release(reviewed.id);

    REQUIRE(answer);
    REQUIRE(answer->results.size() == 1);
    CHECK(answer->results.first().status == TestResultStatus::Released);
    CHECK(answer->results.first().releasedBy == u"lab-manager");
    const LabReport &report = answer->report;
    CHECK(report.reportNumber == u"L-2026-0001");
    CHECK(report.version == 1);
    CHECK(report.patientName == u"Amina Begum");
    CHECK(report.birthDate == QDate(1990, 5, 1));
    CHECK(report.doctorName == u"karim");
    CHECK(report.language == u"en");
    CHECK_FALSE(report.isAmended);
    REQUIRE(report.tests.size() == 1);
    CHECK(report.tests.first().data == clearSalts());
    CHECK(report.tests.first().document == saltForm().toJson());
    CHECK(report.tests.first().sampleNumber == order.sampleNumber);
    CHECK(report.tests.first().reviewedBy == u"lab-manager");
    CHECK(upserted(bench.server, queueTopic(bench.doctor.id))[u"resultsBack"].toBool());
    CHECK(told(bench.server, OrdersBench::topic(bench.chemistry)) != QJsonValue::Null);
    CHECK(bench.current(order.id).status == TestOrderStatus::Released);
    CHECK(bench.toldKinds(bench.doctor.login->user) == QStringList{u"result.released"_s});
    checkResultInvariants(bench.server);
}

TEST_CASE("only reviewed results are released", "[results][db]")
{
    ResultBench bench;
    const TestResult completed = bench.completed(bench.collected().id);
    CHECK(bench.release(completed.id).error() == Error::rejected(u"transition"_s));
    CHECK(bench.releaseVisit().error() == Error::rejected(u"nothingToRelease"_s));
    CHECK(bench.release(TestResultId::make()).error() == Error::notFound(u"result"_s));
    const auto release = [&](const ReleaseTestResults &request) {
        return bench.server.callAs(bench.manager, request).error();
    };
    CHECK(release({{}, VisitId::make(), {}}) == Error::notFound(u"visit"_s));
    CHECK(release({{}, {}, {}}) == Error::invalid(u"id"_s, u"exactlyOne"_s));
    CHECK(release({completed.id, bench.visit.id, {}}) == Error::invalid(u"id"_s, u"exactlyOne"_s));
    CHECK(release({completed.id, {}, u"xx"_s}) == Error::invalid(u"language"_s, u"unknown"_s));
    CHECK(bench.server.callAs(bench.technician, ReleaseTestResults{completed.id, {}, {}}).error().code ==
          ErrorCode::Forbidden);
    CHECK(bench.server.count(u"lab_reports"_s) == 0);
}

TEST_CASE("a visit's reports share a number, and each has everything released so far", "[results][db]")
{
    ResultBench bench;
    const TestResult first = bench.reviewed(bench.collected().id);
    const TestResult second = bench.reviewed(bench.collected(bench.cbc).id);
    const auto one = bench.server.callAs(bench.manager, ReleaseTestResults{first.id, {}, u"bn"_s});
    REQUIRE(one);
    bench.wait(5);

    const auto two = bench.releaseVisit();

    REQUIRE(two);
    CHECK(two->results.size() == 1);
    CHECK(two->report.reportNumber == one->report.reportNumber);
    CHECK(two->report.version == 2);
    CHECK(two->report.language == u"bn"); // As the one before.
    CHECK(two->report.tests.size() == 2);
    const auto old = bench.server.callAs(bench.doctor.login, GetLabReport{one->report.id});
    REQUIRE(old);
    CHECK(old->tests.size() == 1);
    CHECK(old->supersededBy == two->report.id);
    CHECK_FALSE(two->report.supersededBy);
    const auto list = bench.server.callAs(bench.front, ListLabReports{bench.visit.id, {}});
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->first().id == two->report.id);
    CHECK(list->first().tests.isEmpty());
    CHECK(bench.server.callAs(bench.front, ListLabReports{{}, bench.visit.patientId})->size() == 2);
    CHECK(bench.server.callAs(bench.front, ListLabReports{}).error() ==
          Error::invalid(u"visitId"_s, u"exactlyOne"_s));
    CHECK(bench.server.callAs(bench.front, GetLabReport{LabReportId::make()}).error() ==
          Error::notFound(u"report"_s));
    checkResultInvariants(bench.server);
}

TEST_CASE("a report says for ever what it said when it was made", "[results][db]")
{
    ResultBench bench;
    const auto made = bench.released(bench.collected().id);
    bench.server.exec(
        u"UPDATE patients SET name = 'Somebody Else'; UPDATE test_types SET name_en = 'Other'"_s);
    const auto opened = bench.server.callAs(bench.doctor.login, GetLabReport{made.report.id});
    REQUIRE(opened);
    CHECK(encode(*opened) == encode(made.report));
}

TEST_CASE("the first paper that a desk stores is the report's for ever", "[results][db]")
{
    ResultBench bench;
    const LabReport report = bench.released(bench.collected().id).report;
    const LabReport other = bench.released(bench.collected().id).report;
    const auto stored = [&bench](const LabReport &of, const QString &name, const QString &type) {
        const Ulid id = Ulid::make();
        bench.server.exec(
            u"INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, "
            u"sha256,"
            " version, is_sealed, uploaded_by, uploaded_at) SELECT '%1', 'LAB_REPORT', r.id, r.patient_id, "
            "'%2',"
            " '%3', 9, sha256('%2'), 1, true, r.released_by, now() FROM lab_reports r WHERE r.id = '%4'"_s
                .arg(id.toUuidText(), name, type, of.id.value.toUuidText()));
        return id;
    };
    const Ulid picture = stored(report, u"a.png"_s, u"image/png"_s);
    const Ulid foreign = stored(other, u"b.pdf"_s, u"application/pdf"_s);
    const Ulid first = stored(report, u"c.pdf"_s, u"application/pdf"_s);
    const Ulid second = stored(report, u"d.pdf"_s, u"application/pdf"_s);
    const auto attach = [&](const Ulid &document) {
        return bench.server.callAs(bench.front, AttachLabReport{report.id, document});
    };

    for (const Ulid &wrong : {picture, foreign, Ulid::make()})
        CHECK(attach(wrong).error() == Error::notFound(u"document"_s));
    CHECK(bench.server.callAs(bench.front, AttachLabReport{LabReportId::make(), first}).error() ==
          Error::notFound(u"report"_s));
    const auto kept = attach(first);
    REQUIRE(kept);
    CHECK(kept->documentId == first);
    CHECK(kept->documentSha256 ==
          QString::fromLatin1(QCryptographicHash::hash("c.pdf", QCryptographicHash::Sha256).toHex()));
    CHECK(attach(second)->documentId == first);
    CHECK(bench.server.callAs(bench.doctor.login, AttachLabReport{report.id, second}).error().code ==
          ErrorCode::Forbidden);
}

TEST_CASE("a paper's code tells whether it is ours and whether it still counts", "[results][db]")
{
    ResultBench bench;
    const LabReport first = bench.released(bench.collected().id).report;
    const auto verify = [&](const QString &code) {
        return bench.server.callAs(bench.front, VerifyLabReport{code});
    };
    CHECK(verify(first.verificationCode)->isCurrent);
    CHECK(verify(first.verificationCode)->reportNumber == first.reportNumber);
    CHECK(verify(first.verificationCode.toLower() + u' ')->patientName == u"Amina Begum");
    CHECK(verify(ScanCode{ScanCode::Kind::LabReport, first.verificationCode}.toText())->version == 1);

    const LabReport second = bench.released(bench.collected(bench.cbc).id).report;
    CHECK_FALSE(verify(first.verificationCode)->isCurrent);
    CHECK(verify(first.verificationCode)->currentVersion == 2);

    QString forged = second.verificationCode;
    forged.replace(u"/2/"_s, u"/1/"_s);
    const Error unknown = Error::notFound(u"report"_s);
    CHECK(verify(forged).error() == unknown);
    CHECK(verify(first.reportNumber).error() == unknown);
    CHECK(verify(u"L-2026-0009/1/0000000000"_s).error() == unknown);
    CHECK(verify(u"x/y/z"_s).error() == unknown);
    // Somebody who reaches the database past the triggers cannot rewrite a report behind its code.
    bench.server.exec(u"ALTER TABLE lab_reports DISABLE TRIGGER USER; UPDATE lab_reports SET snapshot ="
                      " replace(snapshot::text, 'Amina', 'Amima')::json"_s);
    CHECK(verify(first.verificationCode).error() == unknown);
}

TEST_CASE("a report is handed over with a name and a signature", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const auto deliver = [&](const DeliverTestResults &request) {
        return bench.server.callAs(bench.front, request);
    };
    CHECK(deliver(delivery(bench.visit.id)).error() == Error::rejected(u"transition"_s)); // Nothing is out.
    const auto made = bench.released(order.id);
    CHECK(deliver(delivery(bench.visit.id)).error() == Error::rejected(u"unpaid"_s));
    payTests(bench);
    CHECK(deliver(delivery(bench.visit.id, u"data:image/png;base64,AAAA"_s)).error() ==
          Error::invalid(u"signature"_s, u"picture"_s));
    CHECK(deliver(delivery(VisitId::make())).error() == Error::notFound(u"visit"_s));
    CHECK(bench.server.count(u"lab_deliveries"_s) == 0);

    const auto handed = deliver(delivery(bench.visit.id, u"Rahim"_s));

    REQUIRE(handed);
    CHECK(handed->results.first().status == TestResultStatus::Delivered);
    CHECK(handed->results.first().deliveredAt);
    REQUIRE(handed->report.deliveries.size() == 1);
    CHECK(handed->report.deliveries.first().deliveredTo == u"her brother");
    CHECK(handed->report.deliveries.first().by == u"staff");
    CHECK(handed->report.deliveries.first().isSigned);
    CHECK(bench.current(order.id).status == TestOrderStatus::Delivered);
    // A second copy for somebody else.
    const auto again = deliver({made.results.first().id, {}, u"herself"_s, {}});
    REQUIRE(again);
    CHECK(again->report.deliveries.size() == 2);
    checkResultInvariants(bench.server);
}

TEST_CASE("a hospital may hand reports over before they are paid", "[results][db]")
{
    ResultBench bench;
    bench.set(u"lab.deliverUnpaid"_s, u"true"_s);
    const auto made = bench.released(bench.collected().id);
    CHECK(bench.server.callAs(bench.technician, delivery(bench.visit.id)));
    CHECK(bench.server.callAs(bench.doctor.login, delivery(bench.visit.id)).error().code ==
          ErrorCode::Forbidden);
    CHECK(bench.server.callAs(bench.front, DeliverTestResults{{}, {}, u"x"_s, {}}).error() ==
          Error::invalid(u"id"_s, u"exactlyOne"_s));
    CHECK(
        bench.server.callAs(bench.front, DeliverTestResults{TestResultId::make(), {}, u"x"_s, {}}).error() ==
        Error::notFound(u"result"_s));
}

TEST_CASE("a patient's history has what is released, for who may read it", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult critical = bench.reviewed(order.id, saltsWith(7.0));
    const auto entries = [&](const TestServer::CallerPtr &by) {
        GetPatientHistory request;
        request.id = bench.visit.patientId;
        request.kinds = {TimelineKind::Result};
        const auto found = bench.server.callAs(by, request);
        REQUIRE(found);
        return *found;
    };
    CHECK(entries(bench.doctor.login).isEmpty());
    REQUIRE(bench.release(critical.id));
    REQUIRE(entries(bench.doctor.login).size() == 1);
    CHECK(entries(bench.doctor.login).first().status == u"CRITICAL");
    CHECK(entries(bench.doctor.login).first().id == order.id.value);
    CHECK(entries(bench.cashier).isEmpty());
}
