// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/name_folding.h"
#include "shared/patients/patients_protocol.h"
#include "tests/support/misspell.h"
#include "tests/support/test_server.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

PatientId enrol(TestServer &server, const QString &name, const QString &phone = {},
                const QString &nationalId = {})
{
    const auto made = server.call(RegisterPatient{.id = {},
                                                  .name = name,
                                                  .sex = Sex::Female,
                                                  .birthDate = {},
                                                  .ageYears = 30,
                                                  .phone = phone,
                                                  .bloodGroup = {},
                                                  .address = {},
                                                  .guardian = {},
                                                  .nationalId = nationalId,
                                                  .allowDuplicate = true,
                                                  .language = {}});
    REQUIRE(made);
    return made->id;
}

QList<PatientHit> find(TestServer &server, const QString &text, std::optional<int> limit = {})
{
    const auto found = server.callAs(server.as(u"staff"_s), SearchPatients{.text = text, .limit = limit});
    REQUIRE(found);
    return *found;
}

QStringList names(const QList<PatientHit> &hits)
{
    QStringList out;
    for (const PatientHit &hit : hits)
        out.append(hit.name);
    return out;
}

} // namespace

TEST_CASE("a patient is found by number, national id and any part of the phone", "[patients][search][db]")
{
    TestServer server;
    server.setNow(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    enrol(server, u"Rahim Uddin"_s, u"01811-222333"_s);
    const PatientId amina = enrol(server, u"Amina Begum"_s, u"01711-000123"_s, u"1990 5544332211"_s);

    for (const QString &text : {u"P-2026-0002"_s, u"p 2026 2"_s, u"0002"_s, u"2"_s, u"০০০২"_s}) {
        INFO(text.toStdString());
        const auto hits = find(server, text);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].id == amina);
        CHECK(hits[0].match == PatientMatch::Number);
    }
    for (const QString &text : {u"0123"_s, u"01711"_s, u"01711 000123"_s, u"+8801711000123"_s, u"1711000"_s,
                                u"88017"_s, u"০১৭১১"_s, u"000-123"_s}) {
        INFO(text.toStdString());
        const auto hits = find(server, text);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].id == amina);
        CHECK(hits[0].match == PatientMatch::Phone);
    }
    const auto byId = find(server, u"1990  5544332211"_s);
    REQUIRE(byId.size() == 1);
    CHECK(byId[0].match == PatientMatch::NationalId);
    CHECK(find(server, u"99999"_s).isEmpty());
}

TEST_CASE("a patient is found by the beginnings of names in any order and script", "[patients][search][db]")
{
    TestServer server;
    enrol(server, u"Md. Rahim Uddin"_s);
    enrol(server, u"রহিমা খাতুন"_s);
    enrol(server, u"محمد علي"_s);
    enrol(server, u"Zoë O'Brien"_s);
    enrol(server, u"Mohammad"_s);

    CHECK(names(find(server, u"rah udd"_s)) == QStringList{u"Md. Rahim Uddin"_s});
    CHECK(names(find(server, u"UDDIN  rahim"_s)) == QStringList{u"Md. Rahim Uddin"_s});
    CHECK(names(find(server, u"Mohammad Rahim Uddin"_s)) == QStringList{u"Md. Rahim Uddin"_s});
    CHECK(names(find(server, u"রহিম উদ্দিন"_s)) == QStringList{u"Md. Rahim Uddin"_s});
    CHECK(names(find(server, u"rahima khat"_s)) == QStringList{u"রহিমা খাতুন"_s});
    CHECK(find(server, u"রহি"_s).size() == 2); // Rahim and রহিমা.
    CHECK(names(find(server, u"রহিমা"_s)) == QStringList{u"রহিমা খাতুন"_s});
    CHECK(names(find(server, u"zoe obrien"_s)) == QStringList{u"Zoë O'Brien"_s});
    CHECK(names(find(server, u"o'brien"_s)) == QStringList{u"Zoë O'Brien"_s});
    CHECK(names(find(server, u"علي"_s)) == QStringList{u"محمد علي"_s});
    CHECK(find(server, u"rahim"_s).size() == 2);
    CHECK(names(find(server, u"muhammad"_s)).contains(u"Mohammad"_s)); // Alone an honorific is a name.
    CHECK(find(server, u"him"_s).isEmpty()); // Words are matched from their beginning.
    CHECK(find(server, u"%"_s).isEmpty());
    CHECK(find(server, u"r_him"_s).isEmpty());
    CHECK(find(server, u"' OR true --"_s).isEmpty());
    CHECK(find(server, u"\\"_s).isEmpty());
    CHECK(find(server, u"{\"a,b}"_s).isEmpty());
}

TEST_CASE("who sounds alike is shown only when nobody is spelt so", "[patients][search][db]")
{
    TestServer server;
    enrol(server, u"Jahangir Chowdhury"_s);
    enrol(server, u"محمد"_s);

    const auto hits = find(server, u"zahangir choudhuri"_s);
    REQUIRE(names(hits) == QStringList{u"Jahangir Chowdhury"_s});
    CHECK(hits[0].match == PatientMatch::SimilarName);
    CHECK(names(find(server, u"Mohammed"_s)) == QStringList{u"محمد"_s});
    CHECK(names(find(server, u"jahangr chodhury"_s)) == QStringList{u"Jahangir Chowdhury"_s});
    CHECK(find(server, u"Jahangir Chowdhury"_s)[0].match == PatientMatch::Name);
    CHECK(find(server, u"Kulsum Bibi"_s).isEmpty());
}

TEST_CASE("of patients found alike the one seen last comes first", "[patients][search][db]")
{
    TestServer server;
    enrol(server, u"Karim One"_s);
    enrol(server, u"Karim Two"_s);
    enrol(server, u"Karim Three"_s);
    server.exec(u"UPDATE patients SET last_visit_date = '2026-11-20' WHERE name = 'Karim One';"
                "UPDATE patients SET last_visit_date = '2026-11-21' WHERE name = 'Karim Two'"_s);
    CHECK(names(find(server, u"karim"_s)) == QStringList{u"Karim Two"_s, u"Karim One"_s, u"Karim Three"_s});
    CHECK(names(find(server, u"karim"_s, 1)) == QStringList{u"Karim Two"_s});
    server.exec(u"UPDATE patients SET is_active = false WHERE name = 'Karim Two'"_s);
    CHECK(find(server, u"karim"_s).size() == 2);
}

TEST_CASE("a search is refused without the permission or with a bad text", "[patients][search][db]")
{
    TestServer server;
    const auto staff = server.as(u"staff"_s);
    const SearchPatients request{.text = u"rahim"_s, .limit = {}};
    CHECK(server.callAs(TestServer::without(staff, Permission::PatientsView), request).error() ==
          Error::forbidden(u"patients.view"_s));
    CHECK(server.call(SearchPatients{.text = {}, .limit = {}}).error() ==
          Error::invalid(u"text"_s, u"tooShort"_s));
    CHECK(server.call(SearchPatients{.text = u"a"_s, .limit = 101}).error() ==
          Error::invalid(u"limit"_s, u"range"_s));
}

namespace {

const QStringList kGiven{u"Abdul"_s,    u"Abul"_s,    u"Aminul"_s,  u"Anwar"_s,    u"Ayesha"_s, u"Farida"_s,
                         u"Fatema"_s,   u"Habibur"_s, u"Hasina"_s,  u"Jahangir"_s, u"Jamal"_s,  u"Kamrul"_s,
                         u"Khaleda"_s,  u"Mahbub"_s,  u"Mizanur"_s, u"Monira"_s,   u"Nasima"_s, u"Nurul"_s,
                         u"Parvin"_s,   u"Rafiqul"_s, u"Rashida"_s, u"Rezaul"_s,   u"Sabina"_s, u"Salma"_s,
                         u"Shahidul"_s, u"Shamima"_s, u"Tahmina"_s, u"Yusuf"_s,    u"Zakir"_s,  u"Zohra"_s};
const QStringList kMiddle{u""_s,       u"Abedin"_s, u"Alam"_s,  u"Ara"_s,     u"Bashir"_s, u"Ferdous"_s,
                          u"Ghulam"_s, u"Jannat"_s, u"Kabir"_s, u"Morshed"_s, u"Noor"_s,   u"Sultan"_s};
const QStringList kFamily{u"Ahmed"_s,     u"Akhter"_s, u"Ali"_s,     u"Bhuiyan"_s,  u"Biswas"_s,
                          u"Chowdhury"_s, u"Haque"_s,  u"Hossain"_s, u"Islam"_s,    u"Khatun"_s,
                          u"Majumder"_s,  u"Mia"_s,    u"Mollah"_s,  u"Pramanik"_s, u"Rahman"_s,
                          u"Sarkar"_s,    u"Sikder"_s, u"Talukder"_s};

} // namespace

TEST_CASE("at least 95 of 100 misspelt names have the right person among the first five",
          "[patients][search][db]")
{
    TestServer server;
    std::mt19937 random(20261122); // NOLINT: the same people in every run.
    QSet<QString> unique;
    QStringList rows;
    while (unique.size() < 5000) {
        const auto one = [&random](const QStringList &of) {
            return of[qsizetype(random() % size_t(of.size()))];
        };
        const QString name = (one(kGiven) + u' ' + one(kMiddle) + u' ' + one(kFamily)).simplified();
        unique.insert(name + u' ' + QString::number(random() % 3)); // Some people share a name.
        const QString id = PatientId::make().value.toUuidText();
        rows.append(u"('%1', 'P-%1', '%2', '%3', '%4', 'FEMALE', '1990-01-01', now())"_s.arg(
            id, name, server::patients::latinName(name), server::patients::nameKey(name)));
    }
    server.exec(u"INSERT INTO patients (id, patient_number, name, name_latin, name_key, sex, birth_date, "
                u"registered_at) VALUES "_s +
                rows.join(u','));
    server.exec(u"ANALYZE patients"_s);
    const QStringList people = [&] {
        QStringList all(unique.begin(), unique.end());
        all.sort();
        return all;
    }();

    const auto pick = [&random](qsizetype n) { return qsizetype(random() % std::mt19937::result_type(n)); };
    int right = 0;
    constexpr int kQueries = 500;
    for (int i = 0; i < kQueries; ++i) {
        const QString name = people[qsizetype(random() % size_t(people.size()))].chopped(2);
        if (names(find(server, misspell(name, pick), 5)).contains(name))
            ++right;
    }
    WARN("right among the first five: " << right << " of " << kQueries);
    CHECK(right >= kQueries * 95 / 100);
}
