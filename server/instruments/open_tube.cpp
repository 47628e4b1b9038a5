// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/open_tube.h"

#include "server/access/sql_arrays.h"
#include "server/worklist/worklist_changes.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

constexpr Statement kVisits{"instruments.visits", R"sql(
    SELECT DISTINCT s.visit_id
      FROM jsonb_array_elements_text((:numbers)::jsonb) AS asked (number)
      JOIN samples s ON s.sample_number = asked.number
     ORDER BY s.visit_id
)sql"};

constexpr Statement kTestCodes{"instruments.testCodes", R"sql(
    SELECT o.id, t.code, r.data
      FROM test_orders o
      JOIN test_types t ON t.id = o.test_type_id
      LEFT JOIN test_results r ON r.test_order_id = o.id AND r.sample_id = o.sample_id AND r.status = 'DRAFT'
     WHERE o.sample_id = (:sample)::uuid AND o.status <> 'CANCELLED'
     ORDER BY o.id
)sql"};

constexpr Statement kOtherPatient{"instruments.otherPatient", R"sql(
    SELECT EXISTS (SELECT FROM patients p
                    WHERE p.patient_number = upper((:number)::text)
                      AND surviving_patient(p.id) <> surviving_patient((:patient)::uuid))
)sql"};

constexpr Statement kStatements[]{kVisits, kTestCodes, kOtherPatient};

struct TestCode {
    TestOrderId order;
    QString code;
    QJsonObject draft;
};

TestCode toTestCode(const Row &row)
{
    const auto draft = row.get<std::optional<QString>>("data");
    return {row.get<TestOrderId>("id"), row.get<QString>("code"),
            QJsonDocument::fromJson(draft.value_or(QString()).toUtf8()).object()};
}

/// Empty: the test has no form.
std::optional<TubeTest> openTest(Context &ctx, const orders::OrderState &order, const TestCode &test)
{
    TubeTest out{.order = order, .testCode = test.code};
    const auto current = results::currentResults(ctx, {order.id});
    if (!current.isEmpty()) {
        out.stored = current.first();
        out.goesOn = order.sample == out.stored->sample;
    }
    const auto facts = results::entryFacts(
        ctx.tx, ctx.now, order.id, out.goesOn ? std::optional(out.stored->templateVersion) : std::nullopt);
    if (!facts)
        return std::nullopt;
    out.facts = *facts;
    out.data = test.draft;
    out.resultId = out.stored ? out.stored->id : TestResultId::make();
    return out;
}

OpenTube openTube(Context &ctx, const orders::VisitTests &visit, const orders::Tube &tube)
{
    OpenTube out{.tube = tube};
    for (const TestCode &test : ctx.tx.all<TestCode>(kTestCodes, {{"sample", tube.id}}, toTestCode)) {
        const orders::OrderState &order = visit.order(test.order);
        out.patient = order.patient;
        if (auto opened = openTest(ctx, order, test))
            out.tests.append(std::move(*opened));
    }
    return out;
}

void writeDraft(Context &ctx, const TubeTest &test, SampleId sample)
{
    const auto judgement = results::judge(test.facts.form, test.data, test.facts.subject, test.facts.previous,
                                          lab::Completeness::Draft);
    Q_ASSERT(judgement); // Each value was tried before.
    const results::Entry entry{.id = test.resultId,
                               .order = test.order.id,
                               .sample = sample,
                               .test = test.facts.test,
                               .templateVersion = test.facts.form.version,
                               .isComplete = false,
                               .instrument = test.instrument};
    test.stored ? results::updateEntry(ctx, entry, *judgement) : results::insertEntry(ctx, entry, *judgement);
}

} // namespace

QHash<QString, OpenTube> openTubes(Context &ctx, const QStringList &sampleNumbers)
{
    const auto visits = ctx.tx.all<VisitId>(kVisits, {{"numbers", sqlTexts(sampleNumbers)}},
                                            [](const Row &row) { return row.get<VisitId>("visit_id"); });
    QHash<QString, OpenTube> tubes;
    for (const VisitId visit : visits) {
        const orders::VisitTests tests = orders::lockVisitTests(ctx.tx, visit);
        for (const orders::Tube &tube : tests.tubes)
            if (sampleNumbers.contains(tube.number))
                tubes.insert(tube.number, openTube(ctx, tests, tube));
    }
    return tubes;
}

bool isOtherPatient(Transaction &tx, const QString &patientNumber, PatientId patient)
{
    return tx.scalar(kOtherPatient, {{"number", patientNumber}, {"patient", patient}}).toBool();
}

void writeDrafts(Context &ctx, const QHash<QString, OpenTube> &tubes)
{
    QList<TestOrderId> changed;
    for (const OpenTube &tube : tubes)
        for (const TubeTest &test : tube.tests)
            if (!test.instrument.isEmpty()) {
                writeDraft(ctx, test, tube.tube.id);
                changed.append(test.order.id);
            }
    if (!changed.isEmpty())
        worklist::publish(ctx, changed);
}

std::span<const Statement> tubeStatements()
{
    return kStatements;
}

} // namespace hms::server::instruments
