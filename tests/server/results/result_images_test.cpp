// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/documents/documents_protocol.h"
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// A result with one image in its draft. The bytes are elsewhere and not missed here.
struct ImageBench : ResultBench {
    TestResult draftWithImage(TestOrderId order)
    {
        const auto draft = save(order, {});
        REQUIRE(draft);
        addImage(draft->id);
        return *draft;
    }
    void addImage(TestResultId result)
    {
        server.exec(
            u"INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, "
            "sha256, version, is_sealed, uploaded_by, uploaded_at) "
            "SELECT gen_random_uuid(), 'TEST_RESULT', r.id, o.patient_id, 'film.png', 'image/png', 9, "
            "sha256('x'), 1, false, r.entered_by, now() "
            "FROM test_results r JOIN test_orders o ON o.id = r.test_order_id WHERE r.id = '%1'"_s.arg(
                result.value.toUuidText()));
    }
    bool mayAddImage(TestResultId result)
    {
        try {
            addImage(result);
            return true;
        } catch (const std::runtime_error &) {
            return false;
        }
    }
    Result<QList<Document>> images(const TestServer::CallerPtr &by, DocumentOwnerKind kind, const Ulid &owner)
    {
        return server.callAs(by, ListDocuments{{kind, owner}, {}});
    }
    Result<QList<Document>> imagesOf(const TestServer::CallerPtr &by, const TestResult &result)
    {
        return images(by, DocumentOwnerKind::TestResult, result.id.value);
    }
    Result<DocumentTicket> wish(const TestResult &result)
    {
        return server.callAs(technician,
                             RequestDocumentTicket{{DocumentOwnerKind::TestResult, result.id.value},
                                                   u"film.png"_s,
                                                   9,
                                                   DocumentFormat::Png,
                                                   u"0"_s.repeated(64)});
    }
};

} // namespace

TEST_CASE("a result's images stand still from its completion on", "[results][documents][db]")
{
    ImageBench bench;
    const TestOrder order = bench.collected();
    const TestResult draft = bench.draftWithImage(order.id);
    const auto before = bench.imagesOf(bench.technician, draft);
    REQUIRE(before);
    REQUIRE(before->size() == 1);
    CHECK(bench.wish(draft).error() ==
          Error::rejected(u"documentsUnavailable"_s)); // Nothing else is against it.

    REQUIRE(bench.save(order.id, clearSalts(), true, draft.rowVersion));

    CHECK(bench.wish(draft).error() == Error::rejected(u"documentsClosed"_s));
    CHECK(bench.server.callAs(bench.manager, RemoveDocument{before->first().id, u"wrong"_s}).error() ==
          Error::rejected(u"documentsClosed"_s));
    CHECK_FALSE(bench.mayAddImage(draft.id)); // Nor by any way around the server.
    REQUIRE(bench.server.callAs(bench.technician, WithdrawTestResult{draft.id}));
    CHECK(bench.server.callAs(bench.manager, RemoveDocument{before->first().id, u"wrong"_s}));
    CHECK(bench.imagesOf(bench.technician, draft)->isEmpty());
}

TEST_CASE("images are the laboratory's own until the result is released", "[results][documents][db]")
{
    ImageBench bench;
    const TestOrder order = bench.collected();
    const TestResult draft = bench.draftWithImage(order.id);
    const auto ofPatient = [&] {
        return bench.images(bench.doctor.login, DocumentOwnerKind::Patient, order.patientId.value)->size();
    };
    CHECK(bench.imagesOf(bench.doctor.login, draft).error() == Error::forbidden(u"documents.view"_s));
    const auto made = bench.save(order.id, clearSalts(), true, draft.rowVersion);
    REQUIRE(made);
    REQUIRE(bench.review(made->id));
    CHECK(ofPatient() == 0);
    CHECK(bench.imagesOf(bench.manager, draft)->size() == 1);

    const auto released = bench.release(made->id);
    REQUIRE(released);

    CHECK(ofPatient() == 1);
    CHECK(bench.imagesOf(bench.doctor.login, draft)->size() == 1);
    CHECK(bench.images(bench.doctor.login, DocumentOwnerKind::LabReport, released->report.id.value)->size() ==
          1);
}

TEST_CASE("an amendment keeps the images of the version before", "[results][documents][db]")
{
    ImageBench bench;
    const TestOrder order = bench.collected();
    const TestResult draft = bench.draftWithImage(order.id);
    const auto made = bench.save(order.id, clearSalts(), true, draft.rowVersion);
    REQUIRE(bench.review(made->id));
    REQUIRE(bench.release(made->id));

    const auto amended = bench.amend(made->id, saltsWith(4.9));
    REQUIRE(amended);

    const auto now = bench.imagesOf(bench.doctor.login, amended->results.first());
    REQUIRE(now);
    REQUIRE(now->size() == 1);
    CHECK(now->first().owner.id == made->id.value); // The old version's, and no copy.
    CHECK(bench.images(bench.doctor.login, DocumentOwnerKind::LabReport, amended->report.id.value)->size() ==
          1);
    CHECK(bench.wish(amended->results.first()).error() == Error::rejected(u"documentsClosed"_s));
}

TEST_CASE("images of a rejected sample do not pass to the next one", "[results][documents][db]")
{
    ImageBench bench;
    const TestOrder order = bench.collected();
    const TestResult draft = bench.draftWithImage(order.id);
    REQUIRE(bench.server.callAs(bench.technician, RejectTestOrder{order.id, u"clotted"_s}));
    REQUIRE(bench.imagesOf(bench.technician, draft)->size() == 1); // Still what was seen in that sample.
    REQUIRE(bench.collect(order.id));

    REQUIRE(bench.save(order.id, {}, false, {}));

    CHECK(bench.imagesOf(bench.technician, draft)->isEmpty());
    const auto all = bench.server.callAs(
        bench.technician, ListDocuments{{DocumentOwnerKind::TestResult, draft.id.value}, true});
    REQUIRE(all->size() == 1); // It stays on record.
    CHECK(all->first().removeReason == u"sample rejected"_s);
}
