// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/test_order.h"
#include "shared/results/test_result.h"
#include "tests/faults/staff.h"

namespace hms::test {

/// What doctors have ordered and the laboratory has not released yet. All of its people take from the same
/// tray, so that they meet at orders, tubes and results; whoever comes too late is refused and lets go.
class LabTray {
public:
    enum class Stage { Ordered, Collected, Entered, Reviewed };
    struct Piece {
        TestOrderId order;
        qsizetype test = 0; ///< Index into the facts' tests.
        QString sampleNumber;
        TestResultId result;
        int rowVersion = 0; ///< Of its draft.
        Stage stage = Stage::Ordered;
    };

    [[nodiscard]] qsizetype count() const { return m_pieces.size(); }
    [[nodiscard]] QList<Piece> at(Stage stage) const;
    void put(const Piece &piece);
    void remove(TestOrderId order);

private:
    QList<Piece> m_pieces;
};

/// What the laboratory's people have in common.
class LabJob : public Job {
public:
    LabJob(Robot &robot, const HospitalFacts &facts, quint64 seed, LabTray &tray);

protected:
    bool oneIn(int n) { return std::uniform_int_distribution(1, n)(m_random) == 1; }
    /// Something of that stage; nothing: somebody else comes first.
    std::optional<LabTray::Piece> anyAt(LabTray::Stage stage);
    /// Sends; the piece goes on as `then` says, or is let go when somebody was faster.
    template <class Request>
    void advance(const LabTray::Piece &piece, const Request &request,
                 const std::function<void(LabTray::Piece &, const QJsonValue &)> &then);
    void enter(LabTray::Piece piece);
    void waitForWork();

    LabTray &m_tray;
};

/// Checks patients in and orders urgent tests for them, which the laboratory may begin before they are paid.
class TestOrderJob : public LabJob {
public:
    using LabJob::LabJob;

private:
    void work() override;
    void checkIn();
    void order();

    VisitId m_visit;
    int m_toOrder = 0; ///< For the visit; its tests meet in tubes and reports.
};

/// Takes and receives samples, enters results at once or as a draft first, and finds some samples no good.
class TechnicianJob : public LabJob {
public:
    using LabJob::LabJob;

private:
    void work() override;
    void collect(const LabTray::Piece &piece);
    void receive(const LabTray::Piece &piece);
    void reject(const LabTray::Piece &piece);
};

/// Reviews and releases, sends some results back, and now and then enters one that somebody else has to
/// review.
class ReviewerJob : public LabJob {
public:
    using LabJob::LabJob;

private:
    void work() override;
    void review(const LabTray::Piece &piece);
    void release(const LabTray::Piece &piece);
};

} // namespace hms::test
