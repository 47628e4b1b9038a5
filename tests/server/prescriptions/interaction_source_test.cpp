// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/interaction_source.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;

namespace {

/// Answers, fails or never answers.
class Outside final : public InteractionSource {
public:
    enum class Mood { Answers, Fails, Throws, IsSilent };
    Mood mood = Mood::Answers;
    int asked = 0;

private:
    std::future<QList<Interaction>> ask(const QStringList &) override
    {
        ++asked;
        m_answer = {};
        if (mood == Mood::Throws)
            throw std::runtime_error("no network");
        if (mood == Mood::Answers)
            m_answer.set_value({{u"a"_s, u"b"_s, Severity::Mild, u"hiccups"_s}});
        if (mood == Mood::Fails)
            m_answer.set_exception(std::make_exception_ptr(std::runtime_error("no licence")));
        return m_answer.get_future();
    }

    std::promise<QList<Interaction>> m_answer;
};

} // namespace

TEST_CASE("an outside database answers in time or is not waited for", "[prescriptions][safety][unit]")
{
    Outside source;
    REQUIRE(source.among({u"a"_s, u"b"_s}));
    CHECK(source.among({u"a"_s, u"b"_s})->first().effect == u"hiccups");
    CHECK(source.asked == 2);

    SECTION("silent")
    {
        source.mood = Outside::Mood::IsSilent;
        QElapsedTimer clock;
        clock.start();
        CHECK_FALSE(source.among({u"a"_s}));
        CHECK(clock.elapsed() >= InteractionSource::kPatience.count());
    }
    SECTION("failing")
    {
        source.mood = Outside::Mood::Fails;
        CHECK_FALSE(source.among({u"a"_s}));
    }
    SECTION("not even asked")
    {
        source.mood = Outside::Mood::Throws;
        CHECK_FALSE(source.among({u"a"_s}));
    }
    // Then it rests: the next doctor is not kept waiting.
    source.mood = Outside::Mood::Answers;
    CHECK_FALSE(source.among({u"a"_s}));
    CHECK(source.asked == 3);
}
