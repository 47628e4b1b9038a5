// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/web_socket_api.h"
#include "tests/app/core/wire_server.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace hms::app {

/// Short pauses, so that a test needs milliseconds where a desk needs seconds.
inline WebSocketApi::Timings fastTimings()
{
    using std::chrono::milliseconds;
    WebSocketApi::Timings timings;
    timings.link.backoff = {milliseconds(1), milliseconds(20)};
    timings.commands.recheck = milliseconds(5);
    timings.topicRetry = milliseconds(5);
    return timings;
}

/// What stays on a desk's disk from one start of the workstation to the next.
struct DeskDisk {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("desk.ini"))};
    SealKey key = SealKey::ofFile(folder.filePath(QStringLiteral("key"))).value();

    [[nodiscard]] QString outboxFolder() const { return folder.filePath(QStringLiteral("outbox")); }
    [[nodiscard]] QStringList outboxFiles() const { return SealedFiles(outboxFolder(), key).names(); }
};

/// One run of the workstation's core, logged in as the server's user. Destroying it is a crash: nothing is
/// said to anybody.
struct Desk {
    Outbox outbox;
    WebSocketApi api;

    Desk(DeskDisk &disk, const WireServer &server, const WebSocketApi::Timings &timings = fastTimings())
        : outbox(disk.outboxFolder(), disk.key)
        , api(disk.settings, outbox, timings)
    {
        disk.settings.setServers({server.url()});
    }

    void connectAs(const SessionOpened &session)
    {
        api.useSession(session.token, session.user.id);
        api.start();
        REQUIRE(eventually([this] { return api.linkState() == LinkState::Live; }));
    }
};

/// A payment reduced to what these tests look at: the durable command of the cashier.
struct SmallPayment {
    static constexpr QLatin1StringView kMethod{"payments.take"};
    struct Response {
        QString receiptNumber;
        static void visit(auto &self, auto &&field) { field("receiptNumber", self.receiptNumber); }
    };

    int amount = 50'000;
    static void visit(auto &self, auto &&field) { field("amount", self.amount); }
};

/// A command that is not money: lives in memory only.
struct SmallCheckIn {
    static constexpr QLatin1StringView kMethod{"visits.checkIn"};
    using Response = Empty;
    static void visit(auto &, auto &&) {}
};

inline QJsonObject receipt(const QString &number)
{
    return encode(SmallPayment::Response{number});
}

/// What a window sees of one command.
struct Seen {
    OperationId id;
    QList<CommandState> states;
    int answers = 0;
    QString receiptNumber;
    std::optional<Error> error;

    template <class Request>
    void send(ApiClient &api, const QObject *context, const Request &request)
    {
        id = api.command(
            request, context, [this](const Result<typename Request::Response> &answer) { onAnswer(answer); },
            [this](CommandState state) { states.append(state); });
    }

private:
    template <class Response>
    void onAnswer(const Result<Response> &answer)
    {
        ++answers;
        if (!answer)
            error = answer.error();
        else if constexpr (std::is_same_v<Response, SmallPayment::Response>)
            receiptNumber = answer->receiptNumber;
    }
};

} // namespace hms::app
