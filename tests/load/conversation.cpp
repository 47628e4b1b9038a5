// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/conversation.h"

#include "shared/protocol/frame.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::load {

namespace {

constexpr auto kPatience = 60s;
constexpr auto kRest = 500ms;

/// Runs the event loop until `finish` is called; what `run` throws comes out here.
class Waiting {
public:
    explicit Waiting(Desk &desk)
    {
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, &m_loop, [this] { fail(u"no answer in time"_s); });
        QObject::connect(&desk, &Desk::lost, &m_loop, [this](const QString &why) { fail(why); });
    }
    QEventLoop &loop() { return m_loop; }
    void run()
    {
        m_limit.start(kPatience);
        m_loop.exec();
        if (!m_failure.isEmpty())
            throw std::runtime_error(m_failure.toStdString());
    }
    void fail(const QString &why)
    {
        m_failure = why;
        m_loop.quit();
    }

private:
    QEventLoop m_loop;
    QTimer m_limit;
    QString m_failure;
};

} // namespace

Conversation::Conversation(const QUrl &server)
{
    Waiting waiting(m_desk);
    QObject::connect(&m_desk, &Desk::opened, &waiting.loop(), &QEventLoop::quit);
    m_desk.open(server);
    waiting.run();
}

Conversation::~Conversation()
{
    m_desk.close();
}

QJsonValue Conversation::exchange(QLatin1StringView method, const QJsonObject &params)
{
    Waiting waiting(m_desk);
    QJsonValue result;
    QObject::connect(&m_desk, &Desk::answered, &waiting.loop(), [&](const PeekedFrame &answer) {
        // A fast server lets one socket ask more than it may. Only a good rest gives leave for many more
        // requests; who asks again at the first moment is refused at every other one.
        if (answer.kind == PeekedFrame::Kind::Refused && answer.error.code == ErrorCode::TooManyRequests) {
            const std::chrono::milliseconds pause(answer.error.data.value("retryAfterMs"_L1).toInt());
            return QTimer::singleShot(pause + kRest, &waiting.loop(), [&] { m_desk.ask(method, params); });
        }
        if (answer.kind == PeekedFrame::Kind::Refused)
            return waiting.fail(u"%1 was refused: %2 %3"_s.arg(
                method, errorMessage(answer.error.code),
                QString::fromUtf8(QJsonDocument(answer.error.data).toJson(QJsonDocument::Compact))));
        result = toValue(answer.body);
        waiting.loop().quit();
    });
    m_desk.ask(method, params);
    waiting.run();
    return result;
}

void Conversation::broken(QLatin1StringView method, const Error &error)
{
    throw std::runtime_error("the answer of " + std::string(method.data(), size_t(method.size())) +
                             " breaks the contract at \"" + error.field().toStdString() + '"');
}

} // namespace hms::load
