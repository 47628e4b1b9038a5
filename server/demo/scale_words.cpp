// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_words.h"

#include "server/patients/name_folding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

/// Words apart by blanks; a dash is "no title".
struct Words {
    const char16_t *script;
    bool isWoman;
    const char16_t *titles;
    const char16_t *givens;
    const char16_t *families;
};

constexpr std::array kWords{
    Words{
        u"LATIN", true, u"Mst Mst Mst - - - - Mosammat -",
        u"Fatema Amina Nasrin Shirin Salma Rokeya Taslima Jesmin Farhana Sumaiya Laila Nusrat Ayesha Khadija "
        u"Rahima Shahnaz Rehana Parvin Sultana Morsheda Halima Kulsum Hasina Rabeya Mahmuda Nargis Sabina "
        u"Yasmin "
        u"Tahmina Zannatul Marium Moriom Jannatul Sharmin Tania Ruma Shapla Bilkis Anowara Momtaz Dilruba "
        u"Hosneara "
        u"Kohinoor Lucky Mukta Nazma Papia Ratna Selina Sufia Tamanna Umme Zinat Zohra Bithi Champa Dolly "
        u"Eti Fouzia Ishrat",
        u"Begum Akter Khatun Islam Sultana Rahman Akhter Parvin Hossain Jahan Ara Chowdhury Yasmin Sarker "
        u"Das Haque Banu Roy"},
    Words{
        u"LATIN", false, u"Md Md Md Md Md Mohammad Mohammad - - -",
        u"Abdul Rahim Karim Shafiqul Mizanur Jahangir Kamal Habibur Saiful Rafiqul Nazrul Anwar Aminul "
        u"Shahidul "
        u"Mahbub Sohel Rashed Imran Tanvir Nazmul Faruk Golam Harun Iqbal Jamal Kabir Liton Masud Nasir Omar "
        u"Parvez Quamrul Ripon Selim Taher Uzzal Wahid Yusuf Zakir Zahid Ashraf Babul Delwar Enamul Fazlul "
        u"Gias Hasan Ismail Joynal Khorshed Lutfor Monir Nurul Osman Polash Rezaul Shamsul Torikul Asif "
        u"Bashir",
        u"Rahman Islam Hossain Ahmed Uddin Miah Ali Khan Haque Chowdhury Sarker Alam Mondal Talukder Das "
        u"Hasan Roy Sheikh"},
    Words{u"BENGALI", true, u"মোছাঃ মোছাঃ - - - -",
          u"ফাতেমা আমিনা নাসরিন শিরিন সালমা রোকেয়া তাসলিমা জেসমিন ফারহানা সুমাইয়া লায়লা নুসরাত আয়েশা খাদিজা "
          u"রহিমা "
          u"শাহনাজ রেহানা পারভীন সুলতানা হালিমা কুলসুম হাসিনা রাবেয়া মাহমুদা নার্গিস",
          u"বেগম আক্তার খাতুন ইসলাম সুলতানা রহমান পারভীন চৌধুরী সরকার দাস বানু রায়"},
    Words{u"BENGALI", false, u"মোঃ মোঃ মোঃ মোহাম্মদ - -",
          u"আব্দুল রহিম করিম শফিকুল মিজানুর জাহাঙ্গীর কামাল হাবিবুর সাইফুল রফিকুল নজরুল আনোয়ার আমিনুল শহিদুল মাহবুব "
          u"সোহেল রাশেদ ইমরান তানভীর নাজমুল ফারুক হারুন জামাল কবির মাসুদ",
          u"রহমান ইসলাম হোসেন আহমেদ উদ্দিন মিয়া আলী খান হক চৌধুরী সরকার আলম"},
    Words{u"ARABIC", true, u"-",
          u"فاطمة مريم زينب خديجة أمينة نور سلمى ليلى هدى سعاد رقية شيرين عائشة حليمة آمنة سارة نادية سميرة "
          u"كريمة ياسمين",
          u"حسن علي إبراهيم المصري الحداد النجار السيد منصور القاسم الخطيب الهاشمي العلي"},
    Words{u"ARABIC", false, u"محمد محمد - - -",
          u"أحمد علي حسن عمر خالد يوسف إبراهيم سعيد طارق كريم ياسر محمود مصطفى حسين عثمان سليمان جمال رشيد "
          u"ناصر فيصل",
          u"حسن علي إبراهيم المصري الحداد النجار السيد منصور القاسم الخطيب الهاشمي العلي"},
};

QStringList wordsOf(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

template <class Fold>
QJsonArray folded(const QStringList &words, Fold fold)
{
    QJsonArray out;
    for (const QString &word : words)
        out.append(word == u'-' ? QString() : fold(word));
    return out;
}

/// A few thousand names that hardly anybody bears, so that the hospital's words are as many as a town's.
QStringList rareGivens(const Words &words)
{
    if (words.script != u"LATIN"_s)
        return {};
    const QStringList beginnings = u"Ruk Sha Nur Mah Sad Tan Far Raz Jan Kam Sal Har Mon Zul Ash Ran Tas Lub "
                                   u"Mun Naz Haf Ban Ful Gul Dil Lam "
                                   "Nas Ref Sham Tah"_s.split(u' ');
    const QStringList middles = u"a i u iya ah isa ima ari ina ala"_s.split(u' ');
    const QStringList endings =
        (words.isWoman ? u"na ra la ya ma sha ba ti mun nur"_s : u"n r l d m f q t ddin llah"_s).split(u' ');
    QStringList out;
    for (const QString &beginning : beginnings)
        for (const QString &middle : middles)
            for (const QString &ending : endings)
                out.append(beginning + middle + ending);
    return out;
}

QString same(const QString &word)
{
    return word;
}

struct Role {
    const char *username;
    const char *role;
    int people;
};
constexpr std::array kRoles{
    Role{"admin", "super-admin", 1},   Role{"reception", "staff", 12},
    Role{"cashier", "cashier", 12},    Role{"doctor", "doctor", 20},
    Role{"accounts", "accountant", 2}, Role{"billing", "billing-staff", 2},
    Role{"lab", "lab-technician", 4},  Role{"labmanager", "lab-manager", 2},
    Role{"pharmacy", "pharmacist", 1},
};

constexpr std::array kDepartments{"Medicine",    "Gynaecology", "Paediatrics",   "Cardiology", "Orthopaedics",
                                  "Dermatology", "ENT",         "Ophthalmology", "Neurology",  "Surgery"};
constexpr int kDoctors = 50;

/// Nobody else of the staff has this name.
QString staffName(int n)
{
    const Words &words = kWords[size_t(n % 2)];
    const QStringList givens = wordsOf(words.givens);
    const QStringList families = wordsOf(words.families);
    const int pair = n / 2;
    return givens.at(pair % givens.size()) + u' ' +
           families.at((pair + pair / givens.size() * 5) % families.size());
}

QString doctorName(int n)
{
    return "Dr. "_L1 + staffName(n - 1);
}

} // namespace

QList<QJsonObject> staff()
{
    QList<QJsonObject> out;
    for (const Role &role : kRoles) {
        for (int i = 1; i <= role.people; ++i) {
            const QString base = QString::fromLatin1(role.username);
            const int n = int(out.size()) + 1;
            out.append({{u"n"_s, n},
                        {u"username"_s, i == 1 ? base : base + QString::number(i)},
                        {u"name"_s, base == "doctor"_L1 ? doctorName(i) : staffName(kDoctors + n)},
                        {u"role"_s, QString::fromLatin1(role.role)}});
        }
    }
    return out;
}

QJsonArray offices()
{
    QJsonArray out;
    for (int n = 1; n <= kDoctors; ++n)
        out.append(QJsonObject{
            {u"n"_s, n},
            {u"name"_s, doctorName(n)},
            {u"department"_s, QString::fromLatin1(kDepartments[size_t(n - 1) % kDepartments.size()])},
            {u"room"_s, QString::number(101 + (n - 1) / 10 * 100 + (n - 1) % 10)},
            {u"consultation_fee"_s, 50'000 + n * 7 % 10 * 10'000},
            {u"hospital_fee"_s, n % 5 == 0 ? 0 : 20'000}});
    return out;
}

QJsonArray names()
{
    QJsonArray out;
    for (const Words &words : kWords) {
        const QStringList titles = wordsOf(words.titles);
        const QStringList common = wordsOf(words.givens);
        const QStringList givens = common + rareGivens(words);
        const QStringList families = wordsOf(words.families);
        out.append(QJsonObject{{u"script"_s, QString::fromUtf16(words.script)},
                               {u"is_woman"_s, words.isWoman},
                               {u"common_givens"_s, common.size()},
                               {u"titles"_s, folded(titles, same)},
                               {u"titles_latin"_s, folded(titles, patients::latinName)},
                               {u"givens"_s, folded(givens, same)},
                               {u"givens_latin"_s, folded(givens, patients::latinName)},
                               {u"givens_key"_s, folded(givens, patients::nameKey)},
                               {u"families"_s, folded(families, same)},
                               {u"families_latin"_s, folded(families, patients::latinName)},
                               {u"families_key"_s, folded(families, patients::nameKey)}});
    }
    return out;
}

} // namespace hms::server::demo
