// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Script {
    std::array<const char16_t *, 12> women;
    std::array<const char16_t *, 12> men;
    std::array<const char16_t *, 10> families;
};

constexpr Script kLatin{{u"Amina", u"Fatema", u"Nusrat", u"Shirin", u"Rokeya", u"Taslima", u"Salma",
                         u"Jesmin", u"Farhana", u"Sumaiya", u"Laila", u"Nasrin"},
                        {u"Abdul", u"Rahim", u"Karim", u"Jahangir", u"Mizanur", u"Shafiq", u"Tanvir",
                         u"Imran", u"Habib", u"Nazmul", u"Rashed", u"Sohel"},
                        {u"Rahman", u"Hossain", u"Begum", u"Chowdhury", u"Akter", u"Islam", u"Ahmed",
                         u"Sarkar", u"Khatun", u"Miah"}};
constexpr Script kBengali{
    {u"আমিনা", u"ফাতেমা", u"নুসরাত", u"শিরিন", u"রোকেয়া", u"তাসলিমা", u"সালমা", u"জেসমিন", u"ফারহানা",
     u"সুমাইয়া", u"লায়লা", u"নাসরিন"},
    {u"আব্দুল", u"রহিম", u"করিম", u"জাহাঙ্গীর", u"মিজানুর", u"শফিক", u"তানভীর", u"ইমরান", u"হাবিব", u"নাজমুল",
     u"রাশেদ", u"সোহেল"},
    {u"রহমান", u"হোসেন", u"বেগম", u"চৌধুরী", u"আক্তার", u"ইসলাম", u"আহমেদ", u"সরকার", u"খাতুন", u"মিয়া"}};
constexpr Script kArabic{{u"أمينة", u"فاطمة", u"نور", u"شيرين", u"رقية", u"سلمى", u"ليلى", u"مريم", u"زينب",
                          u"خديجة", u"هدى", u"سعاد"},
                         {u"محمد", u"أحمد", u"علي", u"حسن", u"عمر", u"خالد", u"يوسف", u"إبراهيم", u"سعيد",
                          u"طارق", u"كريم", u"ياسر"},
                         {u"الرحمن", u"حسين", u"المصري", u"الحداد", u"النجار", u"السيد", u"منصور",
                          u"عبد الله", u"القاسم", u"الخطيب"}};

/// A small hash, so that neighbours differ in everything but stay the same from run to run.
quint32 mix(quint32 n, quint32 salt)
{
    quint32 h = n * 2654435761U + salt * 40503U;
    h ^= h >> 15;
    h *= 2246822519U;
    return h ^ (h >> 13);
}

} // namespace

RegisterPatient person(int n, const QDate &today)
{
    const auto seed = quint32(n);
    const Script &script = n % 12 == 5 ? kBengali : n % 17 == 9 ? kArabic : kLatin;
    const bool woman = mix(seed, 1) % 100 < 54;
    const auto &given = woman ? script.women : script.men;

    RegisterPatient p;
    p.name = QString::fromUtf16(given[mix(seed, 2) % given.size()]) + u' ' +
             QString::fromUtf16(script.families[mix(seed, 3) % script.families.size()]);
    p.sex = woman ? Sex::Female : Sex::Male;
    const int ageDays = int(mix(seed, 4) % 29'000) + 30;
    if (n % 5 == 0)
        p.ageYears = ageDays / 365;
    else
        p.birthDate = today.addDays(-ageDays);
    const quint32 household = n % 9 == 4 ? seed - 1 : seed; // A family shares its phone.
    p.phone = u"017%1"_s.arg(mix(household, 5) % 100'000'000, 8, 10, QLatin1Char('0'));
    static constexpr std::array kGroups{"A+", "B+", "O+", "AB+", "O-", "A-", "B-"};
    if (n % 3 != 0)
        p.bloodGroup = QString::fromLatin1(kGroups[mix(seed, 6) % kGroups.size()]);
    static constexpr std::array kAreas{"Dhanmondi", "Mirpur",    "Uttara", "Mohammadpur",
                                       "Banani",    "Old Dhaka", "Savar"};
    p.address = QString::fromLatin1(kAreas[mix(seed, 7) % kAreas.size()]) + u", Dhaka"_s;
    if (&script == &kArabic)
        p.language = u"ar"_s;
    else if (n % 2 == 1)
        p.language = n % 7 == 3 ? u"en"_s : u"bn"_s;
    p.allowDuplicate = true; // With so few names some are alike.
    return p;
}

} // namespace hms::server::demo
