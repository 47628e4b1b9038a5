// SPDX-License-Identifier: GPL-3.0-or-later
// desk_victim SERVER FOLDER USER PASSWORD [BILL AMOUNT]: the core of a workstation that logs in, resolves
// what its outbox holds, pays a bill, and says how far it got, so that a test can kill it there.
#include "app/core/outbox.h"
#include "app/core/session.h"
#include "app/core/settings.h"
#include "app/core/web_socket_api.h"
#include "shared/billing/billing_protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>
#include <QUrl>

#include <cstdio>
#include <sysexits.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const char *line)
{
    std::printf("%s\n", line);
    std::fflush(stdout);
}

void pay(hms::app::WebSocketApi &api, hms::app::Session &session, const QStringList &words)
{
    say("live");
    if (words.size() < 7)
        return;
    hms::TakePayment take;
    take.billId = hms::BillId(hms::Ulid::fromText(words[5]).value());
    take.amount = hms::Money(words[6].toLongLong());
    api.command(take, &session, [](const auto &answer) { say(answer ? "answered" : "refused"); });
    say("handed over");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return EX_USAGE;
    const QDir folder(words[2]);
    folder.mkpath(u"."_s);
    hms::app::Settings settings(folder.filePath(u"desk.ini"_s));
    settings.setServers({QUrl(words[1])});
    hms::app::Outbox outbox(folder.filePath(u"outbox"_s),
                            hms::app::SealKey::ofFile(folder.filePath(u"key"_s)).value());
    hms::app::WebSocketApi::Timings timings;
    timings.link.backoff = {20ms, 200ms};
    timings.commands.recheck = 50ms;
    hms::app::WebSocketApi api(settings, outbox, timings);
    hms::app::Session session(api);

    QObject::connect(&api, &hms::app::ApiClient::recovered, &session, [] { say("recovered"); });
    // Without work: what the outbox holds is all there is, and it empties when each outcome is known.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &session, [&] {
        if (words.size() < 7 && outbox.entriesOf(session.user().id).isEmpty()) {
            look.stop();
            say("resolved");
        }
    });
    QObject::connect(&api, &hms::app::ApiClient::linkChanged, &session,
                     [&, begun = false](auto state) mutable {
                         if (state != hms::app::LinkState::Live || std::exchange(begun, true))
                             return;
                         session.login(words[3], words[4], &session, [&](const auto &answer) {
                             if (!answer)
                                 return QCoreApplication::exit(EX_NOPERM);
                             pay(api, session, words);
                             look.start(20ms);
                         });
                     });
    api.start();
    return QCoreApplication::exec();
}
