// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/example_places.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct PlaceNames {
    Q_DECLARE_TR_FUNCTIONS(hms::app::PlaceNames)
};

/// What a person would have said or written; the rest are figures.
struct Sample {
    const char16_t *patient;
    const char16_t *doctor;
    const char16_t *reason;
    const char16_t *addressee;
    const char16_t *diagnoses;
    const char16_t *complaint;
    const char16_t *examination;
    const char16_t *plan;
    const char16_t *medicines;
    const char16_t *allergies;
};

constexpr Sample kEnglish{u"Asha Rahman",
                          u"Dr. Karim",
                          u"fever",
                          u"Chest clinic",
                          u"Influenza",
                          u"Cough for a week",
                          u"Chest clear",
                          u"Rest, plenty to drink",
                          u"Napa 500 mg: one in the morning and one at night",
                          u"Penicillin"};
constexpr Sample kBengali{u"আশা রহমান",       u"ডা. করিম",          u"জ্বর",
                          u"বক্ষব্যাধি ক্লিনিক", u"ইনফ্লুয়েঞ্জা",         u"এক সপ্তাহ ধরে কাশি",
                          u"ফুসফুস পরিষ্কার",    u"বিশ্রাম ও প্রচুর তরল", u"Napa 500 mg: সকালে একটি ও রাতে একটি",
                          u"পেনিসিলিন"};
constexpr Sample kArabic{u"عائشة رحمن",
                         u"د. كريم",
                         u"حمى",
                         u"عيادة الصدر",
                         u"إنفلونزا",
                         u"سعال منذ أسبوع",
                         u"الصدر سليم",
                         u"الراحة وشرب السوائل",
                         u"Napa 500 mg: واحدة صباحًا وواحدة ليلًا",
                         u"بنسلين"};

const Sample &sampleOf(const QString &language)
{
    switch (QLocale(language).language()) {
    case QLocale::Bengali: return kBengali;
    case QLocale::Arabic: return kArabic;
    default: return kEnglish;
    }
}

} // namespace

CertificatePlaces examplePlaces(const QString &language, const QString &hospital, QDate today)
{
    const Sample &sample = sampleOf(language);
    const auto words = [](const char16_t *text) { return QString::fromUtf16(text); };
    return {
        {u"patient"_s, words(sample.patient)},
        {u"patientNumber"_s, u"P-%1-0007"_s.arg(today.year())},
        {u"date"_s, dateWords(language, today)},
        {u"from"_s, dateWords(language, today)},
        {u"to"_s, dateWords(language, today.addDays(2))},
        {u"days"_s, u"3"_s},
        {u"reason"_s, words(sample.reason)},
        {u"addressee"_s, words(sample.addressee)},
        {u"diagnoses"_s, words(sample.diagnoses)},
        {u"doctor"_s, words(sample.doctor)},
        {u"hospital"_s, hospital},
        {u"complaint"_s, words(sample.complaint)},
        {u"examination"_s, words(sample.examination)},
        {u"plan"_s, words(sample.plan)},
        {u"medicines"_s, words(sample.medicines)},
        {u"allergies"_s, words(sample.allergies)},
        {u"bloodPressure"_s, u"120/80"_s},
        {u"pulse"_s, u"76"_s},
        {u"temperature"_s, u"38.5"_s},
        {u"respiration"_s, u"16"_s},
        {u"spo2"_s, u"98"_s},
        {u"weight"_s, u"62.5"_s},
    };
}

QString placeName(const QString &place)
{
    static const QHash<QString, const char *> names{
        {u"patient"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Patient's name")},
        {u"patientNumber"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Patient's number")},
        {u"date"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Day of the visit")},
        {u"from"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "First day")},
        {u"to"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Last day")},
        {u"days"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Number of days")},
        {u"reason"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Reason")},
        {u"addressee"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "To whom a letter goes")},
        {u"diagnoses"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Diagnoses")},
        {u"doctor"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Doctor's name")},
        {u"hospital"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Name of the hospital")},
        {u"complaint"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Complaint")},
        {u"examination"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Examination")},
        {u"plan"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Plan and advice")},
        {u"medicines"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Prescribed medicines")},
        {u"allergies"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Allergies")},
        {u"bloodPressure"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Blood pressure")},
        {u"pulse"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Pulse")},
        {u"temperature"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Temperature")},
        {u"respiration"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Respiration")},
        {u"spo2"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Oxygen saturation")},
        {u"weight"_s, QT_TRANSLATE_NOOP("hms::app::PlaceNames", "Weight")},
    };
    return PlaceNames::tr(names.value(place));
}

} // namespace hms::app
