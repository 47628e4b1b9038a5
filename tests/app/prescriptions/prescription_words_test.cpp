// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/prescription_words.h"
#include "app/ui/format.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

TEST_CASE("every warning has a sentence of its own that names its thing and figures", "[prescriptions][ui]")
{
    setFormat(Format(u"en"_s, Figures::Latin, u"BDT"_s));
    QSet<QString> sentences;
    QSet<QString> kept;
    for (const auto &[kind, word] : kEnumNames<WarningKind>) {
        PrescriptionWarning warning;
        warning.kind = kind;
        warning.about = u"Warfarin"_s;
        warning.found = 150;
        warning.limit = 100;
        sentences += sentence(warning);
        SetAsideWarning aside;
        aside.kind = kind;
        aside.about = u"Warfarin"_s;
        aside.reason = u"known for years"_s;
        aside.by = u"Dr. Karim"_s;
        kept += sentence(aside);
        INFO(word);
        CHECK(sentence(aside).contains(u"Dr. Karim: known for years"));
    }
    CHECK(sentences.size() == qsizetype(kEnumNames<WarningKind>.size()));
    CHECK(kept.size() == qsizetype(kEnumNames<WarningKind>.size()));
}

TEST_CASE("halves and quarters of a tablet are written as such", "[prescriptions][ui]")
{
    setFormat(Format(u"en"_s, Figures::Latin, u"BDT"_s));
    PrescriptionWarning warning;
    warning.kind = WarningKind::DayDoseTooHigh;
    warning.found = 450;
    warning.limit = 225;
    CHECK(sentence(warning) == u"4.5 a day; at this age at most 2.25.");
    warning.found = 500;
    warning.limit = 5;
    CHECK(sentence(warning) == u"5 a day; at this age at most 0.05.");
}

TEST_CASE("a reaction and a last day stand in the sentence", "[prescriptions][ui]")
{
    setFormat(Format(u"en"_s, Figures::Latin, u"BDT"_s));
    PrescriptionWarning warning;
    warning.about = u"Penicillins"_s;
    warning.detail = u"swollen face"_s;
    CHECK(sentence(warning) == u"Allergic to Penicillins. Reaction: swollen face.");
    warning = {};
    warning.kind = WarningKind::DuplicateMedicine;
    warning.about = u"Napa 500 mg"_s;
    warning.until = QDate(2026, 11, 26);
    CHECK(sentence(warning) == u"Napa 500 mg is prescribed already, until 26 Nov 2026.");
    warning.until.reset();
    CHECK(sentence(warning) == u"Napa 500 mg stands on this prescription already.");
}

TEST_CASE("how a medicine is taken is told in the desk's language", "[prescriptions][ui]")
{
    const PaperWords words{u"one at night"_s, u"রাতে একটি"_s, u"واحدة ليلًا"_s};
    setFormat(Format(u"bn"_s, Figures::Latin, u"BDT"_s));
    CHECK(inDeskLanguage(words) == words.bn);
    setFormat(Format(u"ar"_s, Figures::Latin, u"BDT"_s));
    CHECK(inDeskLanguage(words) == words.ar);
    setFormat(Format(u"en"_s, Figures::Latin, u"BDT"_s));
    CHECK(inDeskLanguage(words) == words.en);
}
