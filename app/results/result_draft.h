// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "shared/results/results_protocol.h"

#include <QTimer>

namespace hms::app {

/// The values of one order as they are being typed. They lie on this desk's disk until the server has them,
/// through a lost link and a crash, and the server is told while somebody types. It belongs to its order
/// alone, so an answer that comes late can never reach another patient's result.
class ResultDraft final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 1500;
    static constexpr int kRetryMs = 5000;

    enum class Safety {
        Saved,   ///< The server has it all.
        Saving,  ///< Typed; a save is due or under way.
        Trying,  ///< The server does not answer; it lies on this desk.
        Clash,   ///< Somebody else wrote into the same fields.
        Refused, ///< The server does not take it as it is.
    };
    enum class Keep { Mine, Theirs };

    /// What a form holds: all that is typed, and the part of it that can be read.
    struct Typed {
        QJsonObject all;
        QJsonObject data;
    };

    ResultDraft(ApiClient &api, Drafts *drafts, const GetTestResult::Response &opened,
                QObject *parent = nullptr);

    [[nodiscard]] TestOrderId order() const { return m_order; }
    [[nodiscard]] const QJsonObject &typed() const { return m_typed.all; }
    [[nodiscard]] Safety safety() const;
    [[nodiscard]] const QStringList &clashes() const { return m_clashes; }
    [[nodiscard]] bool isCompleting() const { return m_completing; }
    /// Nothing here is not at the server as well, and nothing is on its way.
    [[nodiscard]] bool isSettled() const;

    void edit(const Typed &typed);
    void resolve(Keep choice);
    /// There shall be a draft at the server, though nothing may be typed yet: begun() says which.
    void begin();
    /// Saves and sends it to the review.
    void complete();

signals:
    void typedChanged(); ///< Not by edit().
    void stateChanged();
    void settled();
    void begun(hms::TestResultId result);
    void completed(const hms::TestResult &result);
    void failed(const hms::Error &error);

private:
    void takeUpKept();
    void keep();
    void save(bool complete);
    void onSaved(const Typed &sent, bool complete, const Result<TestResult> &answer);
    void onRefused(const Error &error);
    void meet(const TestResult &current);
    void tell();
    [[nodiscard]] QString form() const;

    ApiClient &m_api;
    Drafts *m_drafts;
    const TestOrderId m_order;
    int m_templateVersion;
    std::optional<TestResultId> m_result; ///< The draft at the server.
    std::optional<int> m_version;         ///< Of the draft at the server; empty: there is none.
    QJsonObject m_base;                   ///< What the server has under m_version.
    Typed m_typed;
    QTimer m_pause;
    QTimer m_retry;
    std::optional<TestResult> m_theirs; ///< Of a clash.
    QStringList m_clashes;
    bool m_beginning = false;
    bool m_saving = false;
    bool m_completing = false;
    bool m_trying = false;
    bool m_refused = false;
    bool m_done = false;
};

} // namespace hms::app
