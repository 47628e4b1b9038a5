// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that mean something to SQL, LIKE, PostgreSQL's quoting or JSON, in every text of every request:
// stored as they are or refused, and never understood.
#include "tests/attacks/hospital.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Each begins and ends with a letter, because handlers trim.
const QStringList kHostile{u"a'b"_s,
                           u"a''b"_s,
                           u"a\\b"_s,
                           u"a\\'b"_s,
                           u"a\"b"_s,
                           u"a%b"_s,
                           u"a_b"_s,
                           u"a$$b$$c"_s,
                           u"a$1b"_s,
                           u"a%1b"_s,
                           u"a--b"_s,
                           u"a/*b"_s,
                           u"a;b"_s,
                           u"a:id b"_s,
                           u"a?b"_s,
                           u"a::text b"_s,
                           u"a'; DROP TABLE payments; --b"_s,
                           u"a' OR '1'='1"_s,
                           u"aE'\\000'b"_s,
                           u"a{\"ulid\":\"01934a00-0000-0000-0000-000000000000\"}b"_s,
                           u"রহিম উদ্দিন"_s,
                           u"محمد علي"_s,
                           u"a\U0001F600b"_s,
                           u"a\u200d\u202e\ufeffb"_s,
                           u"a\tb"_s,
                           u"a\nb"_s,
                           u"a\u0001b"_s,
                           u"a\u007fb"_s};

/// Where a text stands in the params: member names and list positions.
using Path = QStringList;

void collectTexts(const QJsonValue &value, const Path &path, QList<Path> &out)
{
    if (value.isString())
        out.append(path);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(*it, path + Path{it.key()}, out);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collectTexts(list.at(i), path + Path{QString::number(i)}, out);
}

QJsonValue replaced(const QJsonValue &value, Path path, const QString &text)
{
    if (path.isEmpty())
        return text;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list.replace(step.toInt(), replaced(list.at(step.toInt()), path, text));
        return list;
    }
    QJsonObject object = value.toObject();
    object.insert(step, replaced(object.value(step), path, text));
    return object;
}

QString s_critical;

void keepCritical(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg)
        s_critical += text + u'\n';
}

/// Commands that keep a free text, each anew every time, and the member of their answer that shows it.
struct Keeper {
    QString method;
    Path text;
    QJsonObject params;
};
QList<Keeper> keepers(const Hospital &hospital)
{
    const auto id = [&]<class Tag>(Id<Tag>) { return hospital.some<Tag>().toText(); };
    const QJsonObject patient{
        {u"name"_s, u"x"_s}, {u"sex"_s, u"MALE"_s}, {u"ageYears"_s, 4}, {u"allowDuplicate"_s, true}};
    const QJsonObject doctor{{u"name"_s, u"x"_s},
                             {u"departmentId"_s, id(DepartmentId())},
                             {u"room"_s, u"1"_s},
                             {u"isActive"_s, true}};
    const QJsonObject money{{u"billId"_s, id(BillId())}, {u"amount"_s, 1}, {u"method"_s, u"CASH"_s}};
    QJsonObject refund = money;
    refund[u"reason"_s] = u"x"_s;
    return {{RegisterPatient::kMethod, {u"name"_s}, patient},
            {RegisterPatient::kMethod, {u"address"_s}, patient},
            {RegisterPatient::kMethod, {u"guardian"_s}, patient},
            {RegisterPatient::kMethod, {u"nationalId"_s}, patient},
            {SaveDepartment::kMethod, {u"name"_s}, {{u"isActive"_s, true}}},
            {SaveDoctor::kMethod, {u"name"_s}, doctor},
            {SaveDoctor::kMethod, {u"room"_s}, doctor},
            {RequestRefund::kMethod, {u"reason"_s}, refund},
            {TakePayment::kMethod, {u"reference"_s}, money}};
}

/// While it lives, what the dispatcher logs as critical (SQL states, lost audit rows) is collected.
struct CriticalLog {
    QtMessageHandler before = qInstallMessageHandler(keepCritical);
    CriticalLog() { s_critical.clear(); }
    ~CriticalLog() { qInstallMessageHandler(before); }
    Q_DISABLE_COPY_MOVE(CriticalLog)
};

} // namespace

TEST_CASE("hostile text in every member of every request is stored verbatim or refused", "[attacks][db]")
{
    Hospital hospital;
    const auto admin = hospital.newcomer(u"super-admin"_s);
    const CriticalLog log;
    int tried = 0;
    for (const auto &request : hospital.requests()) {
        QList<Path> texts;
        collectTexts(request.params, {}, texts);
        for (const Path &path : texts)
            for (const QString &text : kHostile) {
                const QJsonObject params = replaced(request.params, path, text).toObject();
                const auto answer = hospital.server.send(admin, request.method, params);
                ++tried;
                INFO(request.method.toStdString()
                     << " " << path.join(u'.').toStdString() << " " << text.toStdString() << "\n"
                     << s_critical.toStdString());
                REQUIRE((answer || answer.error().code != ErrorCode::Internal));
                REQUIRE(s_critical.toStdString() == "");
            }
    }
    CHECK(tried > 2000);
    CHECK(hospital.server.count(u"payments"_s) == 1);
    CHECK(hospital.server.count(u"users"_s) > 3);
}

TEST_CASE("hostile text that is kept comes back as it was sent", "[attacks][db]")
{
    Hospital hospital;
    const CriticalLog log;
    int stored = 0;
    for (const Keeper &keeper : keepers(hospital))
        for (const QString &text : kHostile) {
            const QJsonObject params = replaced(keeper.params, keeper.text, text).toObject();
            const auto answer = hospital.server.send(hospital.carlAndMore, keeper.method, params);
            INFO(keeper.method.toStdString() << " " << text.toStdString() << "\n"
                                             << s_critical.toStdString());
            if (!answer) {
                CHECK(answer.error().code == ErrorCode::Invalid);
                continue;
            }
            QJsonObject shown = answer->toObject();
            if (const QJsonValue payment = shown.value("payment"_L1); payment.isObject())
                shown = payment.toObject();
            // A name or address typed with a tab or a new line is one line.
            const QString kept = shown.value(keeper.text.first()).toString();
            CHECK((kept == text || kept == text.simplified()));
            ++stored;
        }
    CHECK(stored > 150);
    CHECK(s_critical.toStdString() == "");
}

TEST_CASE("NUL and half a surrogate pair are refused in every request before anything runs", "[attacks][db]")
{
    Hospital hospital;
    const auto admin = hospital.newcomer(u"super-admin"_s);
    for (const auto &request : hospital.requests()) {
        QList<Path> texts;
        collectTexts(request.params, {}, texts);
        if (texts.isEmpty())
            continue;
        const QJsonObject params = replaced(request.params, texts.first(), u"MARK"_s).toObject();
        for (const QByteArray bad : {"a\\u0000b", "a\\ud800b", "a\\udc00b"}) {
            const QByteArray frame = requestFrame(1, request.method, params).replace("MARK", bad);
            INFO(request.method.toStdString() << " " << bad.toStdString());
            CHECK(hospital.server.sendText(admin, frame).error == ErrorCode::Parse);
        }
    }
}

TEST_CASE("what LIKE takes for a pattern is a letter like any other in a search", "[attacks][db]")
{
    Hospital hospital;
    hospital.server.addPatient(u"Karim 100% Rahman"_s);
    hospital.server.addPatient(u"Karim Rahman"_s);
    const auto found = [&](const QString &text) {
        const auto hits = hospital.server.call(SearchPatients{text, {}});
        REQUIRE(hits);
        return hits->size();
    };

    for (const QString &text : {u"%"_s, u"_"_s, u"%%"_s, u"_a%"_s, u"\\"_s, u"K%m"_s, u"0171_000000"_s,
                                u"P-2026-%"_s, u"P-____-____"_s}) {
        INFO(text.toStdString());
        CHECK(found(text) == 0);
    }
    CHECK(found(u"Karim"_s) >= 2);
    const auto bills = [&](const QString &text) {
        const auto list = hospital.server.call(ListOutstandingBills{text, {}, {}});
        REQUIRE(list);
        return list->size();
    };
    const qsizetype ofRahima = bills(u"Rahima"_s);
    CHECK(ofRahima >= 1);
    for (const QString &text : {u"R%a"_s, u"B-%"_s, u"R_hima"_s, u"B-____-____"_s, u"Rahima\\"_s}) {
        INFO(text.toStdString());
        CHECK(bills(text) ==
              (text.startsWith(u"Rahima") ? ofRahima : 0)); // A backslash is no letter of a name.
    }
    CHECK(bills(u"%"_s) == bills(u"!"_s)); // Signs alone ask for no name: the whole list.
}
