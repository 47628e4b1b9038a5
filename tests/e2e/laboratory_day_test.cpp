// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/report_pdf.h"
#include "app/workspaces/stored_reports.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/lab/lab_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/results/critical_alerts_protocol.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/e2e/follower.h"
#include "tests/e2e/running_server.h"

#include <QBuffer>
#include <QPdfDocument>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Six desks between an order and its delivered report, each with the list it works from.
class LabDay {
public:
    LabDay()
        : reception(server.url())
        , doctor(server.url())
        , cashier(server.url())
        , nurse(server.url())
        , technician(server.url())
        , manager(server.url())
    {
        reception.login(u"reception"_s);
        doctor.login(u"doctor"_s);
        cashier.login(u"cashier"_s);
        nurse.login(u"nurse"_s);
        technician.login(u"lab"_s);
        manager.login(u"labmanager"_s);
        electrolytes = testOf(u"ELEC"_s);
        crp = testOf(u"CRP"_s);
        REQUIRE(electrolytes.labId == crp.labId); // One tube and one list for both.
        const QString lab = Topic{TopicKind::Lab, electrolytes.labId.value}.toText();
        const QString queueOfDoctor =
            Topic{TopicKind::Queue, DoctorId(doctor.session().user().doctorId.value()).value}.toText();
        const QString me = Topic{TopicKind::User, doctor.session().user().id.value}.toText();
        unpaid.emplace(cashier, u"cashier"_s, u"id"_s);
        queue.emplace(doctor, queueOfDoctor, u"visitId"_s, u"entries"_s);
        told.emplace(doctor, me, u"id"_s);
        toCollect.emplace(nurse, lab, u"id"_s);
        toEnter.emplace(technician, lab, u"id"_s);
        toReview.emplace(manager, lab, u"id"_s);
    }

    /// Registered, checked in and with the doctor.
    Visit arrives(const QString &name)
    {
        RegisterPatient registration;
        registration.name = name;
        registration.sex = Sex::Female;
        registration.ageYears = 44;
        registration.allowDuplicate = true;
        CheckIn checkIn;
        checkIn.patientId = reception.must(registration).id;
        checkIn.doctorId = DoctorId(doctor.session().user().doctorId.value());
        checkIn.priority = Priority::Stat; // Before those who wait already.
        const Visit visit = reception.must(checkIn).visit_;
        CallNext next;
        next.doctorId = checkIn.doctorId;
        next.finishCurrent = true;
        REQUIRE(doctor.must(next).called->id == visit.id);
        SetVisitStatus start;
        start.visitId = visit.id;
        start.status = VisitStatus::InConsultation;
        return doctor.must(start);
    }

    /// Waits until the doctor is told that of the patient; the demo has news of others.
    QJsonObject news(const QString &kind, const QString &patient)
    {
        QJsonObject data;
        const bool came = eventually([&] {
            for (const QJsonObject &row : std::as_const(told->rows))
                if (row["kind"_L1].toString() == kind &&
                    row["data"_L1]["patientName"_L1].toString() == patient)
                    data = row["data"_L1].toObject();
            return !data.isEmpty();
        });
        INFO(kind.toStdString());
        REQUIRE(came);
        return data;
    }

    [[nodiscard]] bool everyLabDeskShows(const TestOrder &order, const QString &status) const
    {
        return std::ranges::all_of(std::array{&toCollect, &toEnter, &toReview}, [&](const auto *list) {
            return (*list)->text(order.id.toText(), "status"_L1) == status;
        });
    }
    [[nodiscard]] bool isOnNoList(const TestOrder &order) const
    {
        return std::ranges::none_of(std::array{&toCollect, &toEnter, &toReview}, [&](const auto *list) {
            return (*list)->rows.contains(order.id.toText());
        });
    }

    RunningServer server;
    Workstation reception, doctor, cashier, nurse, technician, manager;
    TestType electrolytes, crp;
    std::optional<Follower> unpaid, queue, told, toCollect, toEnter, toReview;

private:
    TestType testOf(const QString &code)
    {
        ListTestTypes search;
        search.text = code;
        const auto found = doctor.ask(search);
        REQUIRE(found);
        const auto test = std::ranges::find(*found, code, &TestType::code);
        REQUIRE(test != found->end());
        return *test;
    }
};

TestResult completed(Workstation &technician, const TestOrder &order, const QJsonObject &data)
{
    SaveTestResult save;
    save.testOrderId = order.id;
    save.data = data;
    const TestResult draft = technician.must(save);
    CHECK(draft.status == TestResultStatus::Draft);
    save.complete = true;
    save.rowVersion = draft.rowVersion;
    return technician.must(save);
}

/// The report as that desk shows it: rendered and stored by the first who opens it.
QByteArray paperOf(Workstation &desk, LabReportId report)
{
    app::StoredReports files(desk.api());
    app::ReportPdf pdf(desk.api(), &files);
    QByteArray paper;
    QString problem;
    QObject::connect(&pdf, &app::ReportPdf::ready, &pdf,
                     [&](const LabReport &, const QString &, const QByteArray &bytes) { paper = bytes; });
    QObject::connect(&pdf, &app::ReportPdf::failed, &pdf,
                     [&](const Error &error) { problem = Workstation::errorText(error); });
    QObject::connect(&pdf, &app::ReportPdf::notStored, &pdf,
                     [&](const Error &error) { problem = Workstation::errorText(error); });
    pdf.open(report);
    REQUIRE(eventually([&] { return !paper.isEmpty() || !problem.isEmpty(); }));
    CHECK(problem.toStdString() == "");
    return paper;
}

QString textOf(QByteArray pdf)
{
    QBuffer buffer(&pdf);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

} // namespace

TEST_CASE("a test's way from its order to the delivered report changes six desks by push", "[e2e][lab]")
{
    LabDay day;
    const auto name = u"Monowara Begum"_s;
    const Visit visit = day.arrives(name);

    // Ordered: nobody in the laboratory sees it before it is paid.
    CreateTestOrders create;
    create.visitId = visit.id;
    create.testTypeIds = {day.electrolytes.id, day.crp.id};
    const auto ordered = day.doctor.must(create);
    REQUIRE(ordered.size() == 2);
    const bool isFirst = ordered.first().testTypeId == day.electrolytes.id;
    const TestOrder salts = ordered.at(isFirst ? 0 : 1);
    const TestOrder crp = ordered.at(isFirst ? 1 : 0);
    const Bill bill = day.reception.must(BillTestOrders{{salts.id, crp.id}});
    CHECK(bill.totalAmount == salts.price + crp.price);
    REQUIRE(eventually([&] { return day.unpaid->rows.contains(bill.id.toText()); }));
    CHECK(day.isOnNoList(salts));

    // Paid: it is on every list of the laboratory.
    day.cashier.must(OpenShift{Money(50'000)});
    TakePayment pay;
    pay.billId = bill.id;
    pay.amount = bill.dueAmount;
    pay.tendered = bill.dueAmount;
    CHECK(day.cashier.must(pay).bill.status == BillStatus::Paid);
    REQUIRE(eventually([&] {
        return !day.unpaid->rows.contains(bill.id.toText()) && day.everyLabDeskShows(salts, u"BILLED"_s) &&
               day.everyLabDeskShows(crp, u"BILLED"_s);
    }));

    // Collected and received: both tests in one tube.
    const auto tubes = day.nurse.must(LabelSamples{{salts.id, crp.id}});
    REQUIRE(tubes.size() == 1);
    CHECK(tubes.first().orders.size() == 2);
    CollectTestOrder collect;
    collect.testOrderId = salts.id;
    collect.sampleNumber = tubes.first().sampleNumber;
    day.nurse.must(collect);
    REQUIRE(eventually([&] {
        return day.everyLabDeskShows(salts, u"COLLECTED"_s) && day.everyLabDeskShows(crp, u"COLLECTED"_s);
    }));
    StepSample receive;
    receive.sampleNumber = tubes.first().sampleNumber;
    CHECK(day.technician.must(receive).status == SampleStatus::Received);

    // Entered: one value is critical, the other test is clear. Who entered them may not review them.
    const QJsonObject values{
        {u"sodium"_s, 139}, {u"potassium"_s, 6.9}, {u"chloride"_s, 103}, {u"bicarbonate"_s, 25}};
    const TestResult high = completed(day.technician, salts, values);
    CHECK(high.isCritical);
    const TestResult clear = completed(day.technician, crp, {{u"crp"_s, 2.1}});
    CHECK(clear.lane == ResultLane::Clear);
    REQUIRE(eventually([&] {
        return day.everyLabDeskShows(salts, u"COMPLETED"_s) && day.everyLabDeskShows(crp, u"COMPLETED"_s);
    }));
    const auto own = day.technician.command(ReviewTestResult{high.id, {}, {}});
    REQUIRE_FALSE(own);
    CHECK(own.error().code == ErrorCode::Forbidden);

    // Reviewed: the clear one in bulk, the other by hand, and the doctor's desk asks for the value.
    ReviewClearResults bulk;
    bulk.results = {{high.id, high.rowVersion}, {clear.id, clear.rowVersion}};
    const auto outcomes = day.manager.must(bulk);
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes.at(0).reason == u"notClear"_s);
    CHECK_FALSE(outcomes.at(1).reason.has_value());
    day.manager.must(ReviewTestResult{high.id, u"Not haemolysed, repeated."_s, high.rowVersion});
    CHECK(day.news(u"critical.raised"_s, name)["testOrderId"_L1].toString() == salts.id.toText());
    const auto alerts = day.doctor.ask(ListCriticalAlerts{true, true, {}, {}});
    REQUIRE(alerts);
    const auto alert = std::ranges::find(*alerts, salts.id, &CriticalAlert::testOrderId);
    REQUIRE(alert != alerts->end());
    const auto wrong = day.doctor.command(AcknowledgeCriticalAlert{alert->id, u"9.6"_s, {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().reason() == u"readBackDiffers"_s);
    CHECK(day.doctor.must(AcknowledgeCriticalAlert{alert->id, u"6.9"_s, {}}).acknowledgedAt.has_value());

    // Released: off the laboratory's lists, and the doctor's queue says that results are back.
    ReleaseTestResults release;
    release.visitId = visit.id;
    const LabReport report = day.manager.must(release).report;
    CHECK(report.tests.size() == 2);
    REQUIRE(eventually([&] {
        return day.isOnNoList(salts) && day.isOnNoList(crp) &&
               day.queue->rows.value(visit.id.toText())["resultsBack"_L1].toBool();
    }));
    CHECK(day.news(u"result.released"_s, name)["reportNumber"_L1].toString() == report.reportNumber);

    // The paper: rendered where it is opened first, and the same bytes at every other desk.
    const QByteArray paper = paperOf(day.reception, report.id);
    CHECK(paperOf(day.doctor, report.id) == paper);
    const QString text = textOf(paper);
    for (const QString &words :
         {name, u"Potassium"_s, u"6.9"_s, u"CRITICAL"_s, report.reportNumber, tubes.first().sampleNumber}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }

    // Handed over, with the name of who took it.
    DeliverTestResults deliver;
    deliver.visitId = visit.id;
    deliver.deliveredTo = u"Her son Jamal"_s;
    deliver.signature = u"Jamal"_s;
    const LabReport handed = day.reception.must(deliver).report;
    REQUIRE(handed.deliveries.size() == 1);
    CHECK(handed.deliveries.first().deliveredTo == u"Her son Jamal"_s);
    CHECK(handed.deliveries.first().isSigned);

    // Amended: the doctor, who read it, is told; the old paper's code says so, and the old report still
    // opens.
    QJsonObject corrected = values;
    corrected[u"potassium"_s] = 5.9;
    const LabReport amended =
        day.manager.must(AmendTestResult{high.id, corrected, u"Typed from the wrong line"_s}).report;
    CHECK(amended.isAmended);
    CHECK(day.news(u"result.amended"_s, name)["reason"_L1].toString() == u"Typed from the wrong line"_s);
    const auto old = day.reception.ask(VerifyLabReport{report.verificationCode});
    REQUIRE(old);
    CHECK_FALSE(old->isCurrent);
    CHECK(old->currentVersion == amended.version);
    CHECK(paperOf(day.doctor, report.id) == paper);
    CHECK(textOf(paperOf(day.doctor, amended.id)).contains(u"AMENDED"_s));
    CHECK(day.server.stop() == 0);
}
