// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

enum class Colour { Red, DarkBlue };

struct Line {
    QString text;
    int quantity = 1;

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 5});
        field("quantity", self.quantity, Range{1, 9});
    }
};

struct Order {
    Id<struct OrderTag> id;
    Money amount;
    Colour colour = Colour::Red;
    std::optional<QDate> day;
    QDateTime at;
    QList<Line> lines;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("amount", self.amount, kPositiveMoney);
        field("colour", self.colour);
        field("day", self.day);
        field("at", self.at);
        field("lines", self.lines, Items{0, 3});
    }
};

QJsonObject anOrder()
{
    return encode(Order{Id<OrderTag>::make(),
                        Money(5),
                        Colour::DarkBlue,
                        QDate(2026, 11, 22),
                        QDateTime(QDate(2026, 11, 22), QTime(8, 15, 30, 123), Qt::UTC),
                        {{u"a"_s, 2}}});
}

} // namespace

template <>
inline constexpr auto hms::kEnumNames<Colour> = std::to_array<std::pair<Colour, const char *>>({
    {Colour::Red, "RED"},
    {Colour::DarkBlue, "DARK_BLUE"},
});

TEST_CASE("a struct survives encoding and decoding", "[core][unit]")
{
    const QJsonObject sent = anOrder();
    const auto order = decode<Order>(sent, UnknownMembers::Refuse);

    REQUIRE(order);
    CHECK(encode(*order) == sent);
    CHECK(sent.value("at"_L1) == u"2026-11-22T08:15:30.123Z"_s);
    CHECK(sent.value("day"_L1) == u"2026-11-22"_s);
    CHECK(sent.value("colour"_L1) == u"DARK_BLUE"_s);
    CHECK(sent.value("amount"_L1).toInteger() == 5);
}

TEST_CASE("an empty optional is left out and read back from null", "[core][unit]")
{
    QJsonObject sent = anOrder();
    sent.insert("day"_L1, QJsonValue::Null);

    const auto order = decode<Order>(sent);

    REQUIRE(order);
    CHECK_FALSE(order->day);
    CHECK_FALSE(encode(*order).contains("day"_L1));
}

TEST_CASE("a decoder names the bad member and what is wrong with it", "[core][unit]")
{
    struct Case {
        QString member;
        QJsonValue value;
        QString field;
        QString problem;
    };
    const auto c = GENERATE(values<Case>({
        {u"id"_s, u"nonsense"_s, u"id"_s, u"range"_s},
        {u"id"_s, 7, u"id"_s, u"type"_s},
        {u"id"_s, QJsonValue::Null, u"id"_s, u"missing"_s},
        {u"id"_s, u"00000000000000000000000000"_s, u"id"_s, u"range"_s},
        {u"amount"_s, 0, u"amount"_s, u"range"_s},
        {u"amount"_s, -1, u"amount"_s, u"range"_s},
        {u"amount"_s, 1.5, u"amount"_s, u"range"_s},
        {u"amount"_s, u"5"_s, u"amount"_s, u"type"_s},
        {u"amount"_s, 1e17, u"amount"_s, u"range"_s},
        {u"colour"_s, u"red"_s, u"colour"_s, u"range"_s},
        {u"colour"_s, true, u"colour"_s, u"type"_s},
        {u"day"_s, u"2026-2-3"_s, u"day"_s, u"range"_s},
        {u"day"_s, u"2026-02-30"_s, u"day"_s, u"range"_s},
        {u"at"_s, u"2026-11-22T08:15:30"_s, u"at"_s, u"range"_s}, // No offset: whose clock?
        {u"lines"_s, QJsonObject{}, u"lines"_s, u"type"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"text"_s, u""_s}, {u"quantity"_s, 1}}}, u"lines.0.text"_s,
         u"tooShort"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"text"_s, u"abcdef"_s}, {u"quantity"_s, 1}}}, u"lines.0.text"_s,
         u"tooLong"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}, {u"quantity"_s, 10}}}, u"lines.0.quantity"_s,
         u"range"_s},
    }));
    QJsonObject sent = anOrder();
    sent.insert(c.member, c.value);

    const auto order = decode<Order>(sent);

    INFO(c.field.toStdString() << " " << c.problem.toStdString());
    REQUIRE_FALSE(order);
    CHECK(order.error() == Error::invalid(c.field, c.problem));
}

TEST_CASE("a member that the struct does not know is ignored in answers and refused in requests",
          "[core][unit]")
{
    QJsonObject sent = anOrder();
    sent.insert(u"paid"_s, true);

    CHECK(decode<Order>(sent, UnknownMembers::Ignore));
    const auto refused = decode<Order>(sent, UnknownMembers::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error::invalid(u"paid"_s, u"unknown"_s));
}

TEST_CASE("integers are exact to 64 bits", "[core][unit]")
{
    qint64 out = 0;
    CHECK(fromJson(QJsonValue(qint64(9'007'199'254'740'993)), out) == nullptr);
    CHECK(out == 9'007'199'254'740'993);
    int narrow = 0;
    CHECK(fromJson(QJsonValue(qint64(2'147'483'648)), narrow) != nullptr);
}
