// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_shelf.h"

#include "server/patients/name_folding.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Substance {
    const char *name;
    qint64 price;      ///< Of a tablet of the first strength; bottles and tubes cost many times as much.
    const char *forms; ///< "FORM strength", apart by commas.
};

constexpr std::array kSubstances{
    Substance{"Paracetamol", 120, "TABLET 500 mg,TABLET 665 mg,SYRUP 120 mg/5 ml,SUPPOSITORY 250 mg"},
    Substance{"Omeprazole", 500, "CAPSULE 20 mg,CAPSULE 40 mg"},
    Substance{"Esomeprazole", 700, "TABLET 20 mg,TABLET 40 mg"},
    Substance{"Amoxicillin", 700, "CAPSULE 250 mg,CAPSULE 500 mg,SUSPENSION 125 mg/5 ml"},
    Substance{"Azithromycin", 3'500, "TABLET 250 mg,TABLET 500 mg,SUSPENSION 200 mg/5 ml"},
    Substance{"Cetirizine", 300, "TABLET 10 mg,SYRUP 5 mg/5 ml"},
    Substance{"Fexofenadine", 800, "TABLET 120 mg,TABLET 180 mg"},
    Substance{"Metformin", 400, "TABLET 500 mg,TABLET 850 mg"},
    Substance{"Amlodipine", 600, "TABLET 5 mg,TABLET 10 mg"},
    Substance{"Losartan", 800, "TABLET 25 mg,TABLET 50 mg"},
    Substance{"Atorvastatin", 1'000, "TABLET 10 mg,TABLET 20 mg"},
    Substance{"Rosuvastatin", 1'500, "TABLET 5 mg,TABLET 10 mg"},
    Substance{"Salbutamol", 200, "TABLET 4 mg,SYRUP 2 mg/5 ml,INHALER 100 mcg"},
    Substance{"Montelukast", 1'600, "TABLET 5 mg,TABLET 10 mg"},
    Substance{"Ibuprofen", 200, "TABLET 200 mg,TABLET 400 mg,SUSPENSION 100 mg/5 ml"},
    Substance{"Diclofenac", 350, "TABLET 50 mg,INJECTION 75 mg/3 ml,CREAM 1 %"},
    Substance{"Naproxen", 900, "TABLET 250 mg,TABLET 500 mg"},
    Substance{"Ciprofloxacin", 1'400, "TABLET 250 mg,TABLET 500 mg,DROPS 0.3 %"},
    Substance{"Levofloxacin", 1'500, "TABLET 250 mg,TABLET 500 mg"},
    Substance{"Cefixime", 3'500, "CAPSULE 200 mg,SUSPENSION 100 mg/5 ml"},
    Substance{"Cefuroxime", 3'000, "TABLET 250 mg,TABLET 500 mg"},
    Substance{"Ceftriaxone", 19'000, "INJECTION 1 g,INJECTION 2 g"},
    Substance{"Flucloxacillin", 800, "CAPSULE 250 mg,CAPSULE 500 mg"},
    Substance{"Doxycycline", 250, "CAPSULE 100 mg"},
    Substance{"Metronidazole", 150, "TABLET 200 mg,TABLET 400 mg,SUSPENSION 200 mg/5 ml"},
    Substance{"Nitrofurantoin", 1'200, "CAPSULE 100 mg"},
    Substance{"Fluconazole", 800, "CAPSULE 50 mg,CAPSULE 150 mg"},
    Substance{"Clotrimazole", 600, "CREAM 1 %"},
    Substance{"Permethrin", 800, "CREAM 5 %"},
    Substance{"Hydrocortisone", 700, "CREAM 1 %,INJECTION 100 mg"},
    Substance{"Betamethasone", 600, "OINTMENT 0.1 %"},
    Substance{"Prednisolone", 200, "TABLET 5 mg,TABLET 20 mg"},
    Substance{"Domperidone", 300, "TABLET 10 mg,SUSPENSION 5 mg/5 ml"},
    Substance{"Ondansetron", 1'000, "TABLET 8 mg,INJECTION 8 mg/4 ml"},
    Substance{"Oral rehydration salts", 600, "SACHET 10.25 g"},
    Substance{"Zinc", 200, "TABLET 20 mg,SYRUP 10 mg/5 ml"},
    Substance{"Iron and folic acid", 450, "CAPSULE 47 mg"},
    Substance{"Calcium and vitamin D", 700, "TABLET 500 mg"},
    Substance{"Vitamin B complex", 200, "TABLET,INJECTION 2 ml"},
    Substance{"Colecalciferol", 2'500, "CAPSULE 20000 IU"},
    Substance{"Folic acid", 100, "TABLET 5 mg"},
    Substance{"Lactulose", 900, "SYRUP 3.35 g/5 ml"},
    Substance{"Bisacodyl", 200, "TABLET 5 mg"},
    Substance{"Loperamide", 200, "CAPSULE 2 mg"},
    Substance{"Hyoscine", 900, "TABLET 10 mg"},
    Substance{"Bisoprolol", 800, "TABLET 2.5 mg,TABLET 5 mg"},
    Substance{"Atenolol", 100, "TABLET 50 mg"},
    Substance{"Ramipril", 700, "TABLET 2.5 mg,TABLET 5 mg"},
    Substance{"Indapamide", 600, "TABLET 1.5 mg"},
    Substance{"Furosemide", 100, "TABLET 40 mg,INJECTION 20 mg/2 ml"},
    Substance{"Spironolactone", 500, "TABLET 25 mg"},
    Substance{"Aspirin", 80, "TABLET 75 mg"},
    Substance{"Clopidogrel", 1'100, "TABLET 75 mg"},
    Substance{"Glyceryl trinitrate", 500, "TABLET 2.6 mg"},
    Substance{"Gliclazide", 700, "TABLET 80 mg"},
    Substance{"Sitagliptin", 1'600, "TABLET 50 mg,TABLET 100 mg"},
    Substance{"Insulin glargine", 4'000, "INJECTION 100 IU/ml"},
    Substance{"Levothyroxine", 200, "TABLET 50 mcg,TABLET 100 mcg"},
    Substance{"Carbimazole", 500, "TABLET 5 mg"},
    Substance{"Amitriptyline", 200, "TABLET 10 mg,TABLET 25 mg"},
    Substance{"Sertraline", 700, "TABLET 50 mg"},
    Substance{"Escitalopram", 900, "TABLET 10 mg"},
    Substance{"Clonazepam", 600, "TABLET 0.5 mg"},
    Substance{"Pregabalin", 1'600, "CAPSULE 75 mg"},
    Substance{"Gabapentin", 1'600, "CAPSULE 300 mg"},
    Substance{"Carbamazepine", 500, "TABLET 200 mg"},
    Substance{"Levetiracetam", 1'500, "TABLET 500 mg"},
    Substance{"Tramadol", 800, "CAPSULE 50 mg"},
    Substance{"Baclofen", 800, "TABLET 10 mg"},
    Substance{"Allopurinol", 400, "TABLET 100 mg"},
    Substance{"Budesonide", 700, "INHALER 200 mcg"},
    Substance{"Beclometasone", 700, "INHALER 100 mcg"},
    Substance{"Dextromethorphan", 700, "SYRUP 10 mg/5 ml"},
    Substance{"Xylometazoline", 500, "DROPS 0.1 %"},
    Substance{"Carboxymethylcellulose", 1'200, "DROPS 0.5 %"},
    Substance{"Timolol", 900, "DROPS 0.5 %"},
    Substance{"Tamsulosin", 1'200, "CAPSULE 0.4 mg"},
    Substance{"Finasteride", 1'000, "TABLET 5 mg"},
    Substance{"Norethisterone", 600, "TABLET 5 mg"},
    Substance{"Tranexamic acid", 1'600, "CAPSULE 500 mg"},
    Substance{"Albendazole", 400, "TABLET 400 mg"},
    Substance{"Ivermectin", 1'000, "TABLET 6 mg"},
};

constexpr std::array kMakers{"med", "sol"};
constexpr qint64 kWholePack = 12; ///< A bottle costs as much as so many tablets.

QString brandOf(const QString &substance, const char *maker)
{
    return substance.left(5).trimmed() + QString::fromLatin1(maker);
}

} // namespace

QJsonArray shelf()
{
    QJsonArray out;
    for (const Substance &substance : kSubstances) {
        const QString generic = QString::fromLatin1(substance.name);
        for (const char *maker : kMakers) {
            qint64 dearer = 2;
            for (const QString &kind : QString::fromLatin1(substance.forms).split(u',')) {
                const QString form = kind.section(u' ', 0, 0);
                const bool isCounted = form == u"TABLET" || form == u"CAPSULE";
                const QString brand = brandOf(generic, maker);
                out.append(
                    QJsonObject{{u"n"_s, out.size() + 1},
                                {u"generic"_s, generic},
                                {u"brand"_s, brand},
                                {u"latin"_s, patients::latinName(generic + u' ' + brand)},
                                {u"form"_s, form},
                                {u"strength"_s, kind.section(u' ', 1)},
                                {u"price"_s, substance.price * dearer++ / 2 * (isCounted ? 1 : kWholePack)},
                                {u"low"_s, isCounted ? 200 : 20}});
            }
        }
    }
    return out;
}

} // namespace hms::server::demo
