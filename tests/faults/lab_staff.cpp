// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/lab_staff.h"

#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "shared/results/results_protocol.h"
#include "shared/visits/visits_protocol.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

constexpr qsizetype kFullTray = 30;
constexpr int kOrdersPerVisit = 5;
constexpr std::chrono::milliseconds kNothingToDo{20};

template <class IdType>
IdType idOf(const QJsonValue &value)
{
    return IdType(Ulid::fromText(value.toString()).value_or(Ulid()));
}

} // namespace

// ---- the tray --------------------------------------------------------------------------------------------

QList<LabTray::Piece> LabTray::at(Stage stage) const
{
    QList<Piece> out;
    std::ranges::copy_if(m_pieces, std::back_inserter(out),
                         [stage](const Piece &piece) { return piece.stage == stage; });
    return out;
}

void LabTray::put(const Piece &piece)
{
    remove(piece.order);
    m_pieces.append(piece);
}

void LabTray::remove(TestOrderId order)
{
    m_pieces.removeIf([order](const Piece &piece) { return piece.order == order; });
}

// ---- everybody -------------------------------------------------------------------------------------------

LabJob::LabJob(Robot &robot, const HospitalFacts &facts, quint64 seed, LabTray &tray)
    : Job(robot, facts, seed)
    , m_tray(tray)
{
}

std::optional<LabTray::Piece> LabJob::anyAt(LabTray::Stage stage)
{
    const QList<LabTray::Piece> pieces = m_tray.at(stage);
    return pieces.isEmpty() ? std::nullopt : std::optional(any(pieces));
}

template <class Request>
void LabJob::advance(const LabTray::Piece &piece, const Request &request,
                     const std::function<void(LabTray::Piece &, const QJsonValue &)> &then)
{
    command(request, [this, piece, then](const Result<QJsonValue> &answer) {
        m_tray.remove(piece.order);
        if (answer) {
            LabTray::Piece next = piece;
            then(next, *answer);
            m_tray.put(next);
        }
        next();
    });
}

void LabJob::enter(LabTray::Piece piece)
{
    SaveTestResult request;
    request.testOrderId = piece.order;
    request.data = m_facts.tests.at(piece.test).data;
    request.complete = piece.result.isValid() || oneIn(2);
    if (piece.result.isValid())
        request.rowVersion = piece.rowVersion;
    advance(piece, request, [complete = *request.complete](LabTray::Piece &next, const QJsonValue &result) {
        next.result = idOf<TestResultId>(result["id"_L1]);
        next.rowVersion = result["rowVersion"_L1].toInt();
        next.stage = complete ? LabTray::Stage::Entered : LabTray::Stage::Collected;
    });
}

void LabJob::waitForWork()
{
    QTimer::singleShot(kNothingToDo, this, [this] { next(); });
}

// ---- who orders ------------------------------------------------------------------------------------------

void TestOrderJob::work()
{
    if (m_tray.count() >= kFullTray)
        waitForWork();
    else if (m_toOrder == 0)
        checkIn();
    else
        order();
}

/// Who waits already is refused; somebody else then.
void TestOrderJob::checkIn()
{
    CheckIn request;
    request.patientId = any(m_facts.patients);
    request.doctorId = any(m_facts.doctors);
    command(request, [this](const Result<QJsonValue> &answer) {
        if (answer) {
            m_visit = idOf<VisitId>((*answer)["visit"_L1]["id"_L1]);
            m_toOrder = kOrdersPerVisit;
        }
        next();
    });
}

void TestOrderJob::order()
{
    CreateTestOrders request;
    request.visitId = m_visit;
    const auto test = std::uniform_int_distribution<qsizetype>(0, m_facts.tests.size() - 1)(m_random);
    request.testTypeIds = {m_facts.tests.at(test).id};
    request.priority = Priority::Stat;
    request.repeat = true;
    command(request, [this, test](const Result<QJsonValue> &answer) {
        if (answer)
            for (const QJsonValue order : answer->toArray())
                m_tray.put({.order = idOf<TestOrderId>(order["id"_L1]), .test = test});
        m_toOrder = answer ? m_toOrder - 1 : 0;
        next();
    });
}

// ---- technicians -----------------------------------------------------------------------------------------

void TechnicianJob::work()
{
    if (const auto ordered = anyAt(LabTray::Stage::Ordered); ordered && oneIn(2))
        return collect(*ordered);
    if (const auto collected = anyAt(LabTray::Stage::Collected)) {
        if (oneIn(8))
            return reject(*collected);
        return oneIn(3) ? receive(*collected) : enter(*collected);
    }
    if (const auto entered = anyAt(LabTray::Stage::Entered); entered && oneIn(12))
        return reject(*entered);
    waitForWork();
}

/// Another order of the visit may have brought this one's sample along: then it is taken all the same.
void TechnicianJob::collect(const LabTray::Piece &piece)
{
    command(CollectTestOrder{piece.order, {}, {}}, [this, piece](const Result<QJsonValue> &answer) {
        LabTray::Piece next = piece;
        next.stage = LabTray::Stage::Collected;
        if (answer)
            next.sampleNumber = (*answer)["sampleNumber"_L1].toString();
        m_tray.remove(piece.order);
        if (answer || answer.error().reason() == u"transition")
            m_tray.put(next);
        this->next();
    });
}

void TechnicianJob::receive(const LabTray::Piece &piece)
{
    StepSample request;
    request.sampleNumber = piece.sampleNumber;
    request.step = SampleStep::Received;
    if (piece.sampleNumber.isEmpty())
        return enter(piece);
    command(request, [this](const Result<QJsonValue> &) { next(); });
}

/// Whatever was found in it is a draft again, and begins empty in the next tube.
void TechnicianJob::reject(const LabTray::Piece &piece)
{
    advance(piece, RejectTestOrder{piece.order, u"haemolysed"_s},
            [](LabTray::Piece &next, const QJsonValue &) {
                next.stage = LabTray::Stage::Ordered;
                next.sampleNumber.clear();
                next.result = {};
            });
}

// ---- reviewers -------------------------------------------------------------------------------------------

void ReviewerJob::work()
{
    if (const auto reviewed = anyAt(LabTray::Stage::Reviewed); reviewed && oneIn(2))
        return release(*reviewed);
    if (const auto entered = anyAt(LabTray::Stage::Entered))
        return review(*entered);
    if (const auto collected = anyAt(LabTray::Stage::Collected); collected && oneIn(4))
        return enter(*collected);
    waitForWork();
}

void ReviewerJob::review(const LabTray::Piece &piece)
{
    if (oneIn(10)) {
        return advance(piece, SendBackTestResult{piece.result, u"look again"_s},
                       [](LabTray::Piece &next, const QJsonValue &result) {
                           next.stage = LabTray::Stage::Collected;
                           next.rowVersion = result["rowVersion"_L1].toInt();
                       });
    }
    command(ReviewTestResult{piece.result, {}, {}}, [this, piece](const Result<QJsonValue> &answer) {
        LabTray::Piece next = piece;
        next.stage = LabTray::Stage::Reviewed;
        if (answer)
            m_tray.put(next);
        else if (answer.error().reason() != u"sameReviewer") // Which is somebody else's to do.
            m_tray.remove(piece.order);
        this->next();
    });
}

void ReviewerJob::release(const LabTray::Piece &piece)
{
    command(ReleaseTestResults{piece.result, {}, {}}, [this, piece](const Result<QJsonValue> &) {
        m_tray.remove(piece.order); // Released, by whomever, or no good any more.
        next();
    });
}

} // namespace hms::test
