// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/page_merge.h"
#include "tests/app/consultations/consultation_builders.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

Diagnosis aDiagnosis(const QString &code, DiagnosisRank rank)
{
    return {code, u"Title of "_s + code, rank};
}

} // namespace

TEST_CASE("what one side changed stands without a question", "[consultations][ui]")
{
    ConsultationPage base = aPage(u"Cough"_s, u"Rest"_s);
    ConsultationPage mine = base;
    mine.examination = u"Clear lungs"_s;
    ConsultationPage theirs = base;
    theirs.plan = u"Rest and drink"_s;
    theirs.followUpDate = QDate(2026, 12, 1);

    const MergedPage merged = mergePages(base, mine, theirs);

    CHECK(merged.clashes.isEmpty());
    CHECK(merged.page.examination == u"Clear lungs");
    CHECK(merged.page.plan == u"Rest and drink");
    CHECK(merged.page.followUpDate == QDate(2026, 12, 1));
}

TEST_CASE("a text that was taken away by one side stays away", "[consultations][ui]")
{
    const ConsultationPage base = aPage(u"Cough"_s, u"Rest"_s);

    CHECK(mergePages(base, aPage(u"Cough"_s), base).page == aPage(u"Cough"_s));
    CHECK(mergePages(base, base, aPage(u"Cough"_s)).page == aPage(u"Cough"_s));
}

TEST_CASE("keeping both has every diagnosis once and one primary", "[consultations][ui]")
{
    ConsultationPage mine;
    mine.diagnoses = {aDiagnosis(u"E11.9"_s, DiagnosisRank::Primary)};
    ConsultationPage theirs;
    theirs.diagnoses = {aDiagnosis(u"I10"_s, DiagnosisRank::Primary),
                        aDiagnosis(u"E11.9"_s, DiagnosisRank::Secondary)};

    const MergedPage merged = mergePages({}, mine, theirs, Keep::Both);

    CHECK(merged.clashes == QStringList{u"diagnoses"_s});
    REQUIRE(merged.page.diagnoses.size() == 2);
    CHECK(merged.page.diagnoses[0] == mine.diagnoses[0]);
    CHECK(merged.page.diagnoses[1] == aDiagnosis(u"I10"_s, DiagnosisRank::Secondary));
}

TEST_CASE("members are taken over one by one, absent ones too", "[consultations][ui]")
{
    ConsultationPage page = aPage(u"Cough"_s, u"Rest"_s);
    page.followUpDate = QDate(2026, 12, 1);

    const ConsultationPage out =
        withMembers(page, aPage(u"Fever"_s, u"Walk"_s), {u"complaint"_s, u"followUpDate"_s});

    CHECK(out == aPage(u"Fever"_s, u"Rest"_s));
}

TEST_CASE("blanks are nothing written", "[consultations][ui]")
{
    CHECK(isBlank(aPage(u" \n"_s)));
    CHECK_FALSE(isBlank(aPage(u"x"_s)));
}
