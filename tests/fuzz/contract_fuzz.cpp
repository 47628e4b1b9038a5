// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a frame -> JSON guard -> request -> struct, for every request of the contract, and the way back.
#include "shared/core/json_guard.h"
#include "shared/protocol/frame.h"
#include "tests/fuzz/target.h"
#include "tests/support/all_requests.h"
#include "tests/support/examples.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

/// A value that was read is written so that reading it again gives the same.
template <class T>
void checkWayBack(const QJsonValue &json)
{
    const auto read = decodeAnswer<T>(json, UnknownMembers::Refuse);
    if (!read) {
        require(!read.error().data.value("problem"_L1).toString().isEmpty(), "a refusal names its problem");
        return;
    }
    const QJsonValue written = toJson(*read);
    const auto again = decodeAnswer<T>(written, UnknownMembers::Refuse);
    require(again.has_value(), "what was read and written can be read again");
    require(toJson(*again) == written, "reading twice gives the same");
}

using Check = void (*)(const QJsonValue &);
struct Checks {
    Check request;
    Check answer;
};

const QHash<QString, Checks> &checks()
{
    static const auto table = []<class... Requests>(test::RequestList<Requests...>) {
        return QHash<QString, Checks>{
            {QString(Requests::kMethod),
             {&checkWayBack<Requests>, &checkWayBack<typename Requests::Response>}}...};
    }(test::AllRequests{});
    return table;
}

void checkGuard(const QByteArray &input, JsonFault fault)
{
    if (fault != JsonFault::None)
        return;
    const QByteArray start = input.trimmed().left(1);
    if (start != "{" && start != "[")
        return; // Qt's parser takes no bare value.
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input, &problem);
    require(problem.error == QJsonParseError::NoError, "what the guard lets through is JSON for Qt");
    // A fraction may come back as an integer past 64 bits; everything else must pass again.
    const JsonFault again = checkJson(document.toJson(QJsonDocument::Compact), 4 * limits::kFrameBytes);
    require(again == JsonFault::None || again == JsonFault::IntegerRange, "what Qt writes passes the guard");
}

} // namespace

void begin(int &, char **) {}

QByteArrayList seeds()
{
    return []<class... Requests>(test::RequestList<Requests...>) {
        QByteArrayList out;
        (out.append(requestFrame(1, QString(Requests::kMethod), encode(test::example<Requests>()))), ...);
        const auto addAnswer = [&out](const QString &method, const QJsonValue &answer) {
            if (answer.isObject())
                out.append(requestFrame(2, method, answer.toObject()));
            out.append(answerFrame(7, {QJsonDocument(QJsonArray{answer}).toJson(QJsonDocument::Compact)}));
        };
        (addAnswer(QString(Requests::kMethod), toJson(test::example<typename Requests::Response>())), ...);
        out.append(errorFrame(3, Error::invalid(u"items.0.quantity"_s, u"range"_s)));
        out.append(notificationFrame(
            u"topics.changed"_s,
            QJsonDocument(encode(test::example<TopicChange>())).toJson(QJsonDocument::Compact)));
        return out;
    }(test::AllRequests{});
}

QByteArrayList words()
{
    QByteArrayList out{"jsonrpc", "2.0", "method", "params", "id", "operationId"};
    for (const QString &method : checks().keys())
        out.append(method.toUtf8());
    return out;
}

void run(const QByteArray &input)
{
    checkGuard(input, checkJson(input, limits::kFrameBytes));
    checkJson(input, limits::kFrameBytesBeforeLogin);

    QJsonValue id;
    const auto frame = parseRequest(input, limits::kFrameBytes, id);
    if (!frame) {
        QJsonParseError problem;
        QJsonDocument::fromJson(errorFrame(id, frame.error()), &problem);
        require(problem.error == QJsonParseError::NoError, "the answer to a bad frame is JSON");
    } else if (const auto found = checks().constFind(frame->method); found != checks().constEnd()) {
        found->request(frame->params);
        found->answer(frame->params);
    }

    const auto incoming = parseIncoming(input);
    if (incoming && incoming->method == TopicChange::kMethod)
        checkWayBack<TopicChange>(incoming->params);
    if (incoming && incoming->method.isEmpty() && incoming->result)
        for (const Checks &check : checks())
            check.answer(*incoming->result);
}

} // namespace hms::fuzz
