// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"
#include "shared/operations/operations_protocol.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace hms::test {

/// What a client was told about one payment.
struct PaidFacts {
    Ulid payment;
    Ulid bill;
    Ulid shift;
    QString receipt;
    qint64 amount = 0;
    QString method;

    friend bool operator==(const PaidFacts &, const PaidFacts &) = default;
};

/// What a client was told about one dispensing.
struct DispensedFacts {
    struct Line {
        Ulid item; ///< Of the prescription.
        Ulid batch;
        qint64 quantity = 0;

        friend auto operator<=>(const Line &, const Line &) = default;
    };
    Ulid bill; ///< What the dispensing made; no other one has it.
    std::vector<Line> lines;

    friend bool operator==(const DispensedFacts &, const DispensedFacts &) = default;
};

/// What a client was told about one result of the laboratory.
struct ResultFacts {
    Ulid result;
    QString status;
    int rowVersion = 0; ///< 0: it was not told.
};

/// What one client knows of one operation. Instants are nanoseconds of this process' steady clock.
struct HistoryEntry {
    enum class State {
        Invoked,
        Ok,
        Rejected,
        Unknown, ///< The answer is lost: it happened or not.
    };
    OperationId operation;
    int robot = 0;
    QString method;
    State state = State::Invoked;
    bool wasUnknown = false;
    bool isForeign = false; ///< Of a workstation that keeps no history here.
    qint64 invokedNs = 0;
    qint64 endedNs = 0;              ///< 0 until the outcome is known.
    QByteArray digest;               ///< Of the answer's JSON, members sorted.
    std::optional<PaidFacts> paid;   ///< Of an accepted payment.
    std::optional<Ulid> calledVisit; ///< Of an accepted "call next".
    std::optional<DispensedFacts> dispensed;
    std::vector<ResultFacts> results; ///< That the answer tells of.
    Ulid report;                      ///< That was made with them; null: none.
    std::optional<Error> error;       ///< Of a refusal.
};

/// Everything the robots did and were told, in memory for the checker and on disk as JSON lines. A line is on
/// the disk before the act it tells of can be seen by anybody else.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(const QString &path, QObject *parent = nullptr);
    ~History() override;

    void invoke(int robot, OperationId operation, const QString &method, const QJsonObject &params);
    void ok(OperationId operation, const QJsonValue &answer);
    void rejected(OperationId operation, const Error &error);
    void unknown(OperationId operation, const QString &why);
    /// An operation of a workstation that keeps no history here: it may be there, once.
    void adopt(OperationId operation);
    /// An error a client got for something else than a command; only its text is looked at.
    void sawError(int robot, const QString &method, const Error &error);

    /// Runs `then` when all lines so far are on the disk. Many robots share one fsync.
    void whenDurable(std::function<void()> then);

    [[nodiscard]] const QHash<Ulid, HistoryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<std::pair<QString, Error>> &errors() const { return m_errors; }
    [[nodiscard]] int unresolved() const;
    /// Commands of that method whose client was told "done".
    [[nodiscard]] qint64 accepted(QLatin1StringView method) const { return m_accepted.value(method); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    static qint64 nowNs();
    static QByteArray digestOf(const QJsonValue &answer);

    /// For tests of the checker: what a robot claims is changed behind its back.
    HistoryEntry &edit(OperationId operation) { return m_entries[operation.value]; }

private:
    void write(const char *what, OperationId operation, QJsonObject line);
    void flush();

    QFile m_file;
    QByteArray m_lines;
    std::vector<std::function<void()>> m_waiting;
    bool m_flushDue = false;
    QHash<Ulid, HistoryEntry> m_entries;
    QHash<QString, qint64> m_accepted;
    QList<std::pair<QString, Error>> m_errors; ///< Each kind once.
};

} // namespace hms::test
