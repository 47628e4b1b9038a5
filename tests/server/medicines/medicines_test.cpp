// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/medicines/medicines_protocol.h"
#include "tests/support/test_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

SaveMedicine medicine(const QString &generic, const QString &brand, const QString &strength = u"500 mg"_s)
{
    SaveMedicine out;
    out.genericName = generic;
    out.brandName = brand;
    out.strength = strength;
    out.unitPrice = Money(120);
    return out;
}

QStringList brandsFound(TestServer &server, const QString &text)
{
    const auto found = server.callAs(server.as(u"doctor"_s), SearchMedicines{text, {}});
    REQUIRE(found);
    QStringList out;
    for (const Medicine &m : *found)
        out.append(m.brandName);
    return out;
}

SaveMedicineInstruction preset(const QString &label)
{
    SaveMedicineInstruction out;
    out.label = label;
    out.dosesPerDayHundredths = 250;
    out.words = {u"two and a half a day"_s, u"দিনে আড়াইটি"_s, u"اثنتان ونصف في اليوم"_s};
    return out;
}

} // namespace

TEST_CASE("a medicine is found by how its names begin, in any spelling", "[medicines][db]")
{
    TestServer server;
    for (const auto &[generic, brand] :
         {std::pair{u"Paracetamol"_s, u"Napa"_s}, std::pair{u"Paracetamol and caffeine"_s, u"Napa Extra"_s},
          std::pair{u"Cefixime"_s, u"Cef-3"_s}, std::pair{u"Amoxicillin"_s, u"Moxacil"_s}})
        REQUIRE(server.call(medicine(generic, brand)));

    CHECK(brandsFound(server, u"para"_s) == QStringList{u"Napa"_s, u"Napa Extra"_s});
    CHECK(brandsFound(server, u"ext nap"_s) == QStringList{u"Napa Extra"_s});
    CHECK(brandsFound(server, u"NÁPA"_s).first() == u"Napa");
    CHECK(brandsFound(server, u"নাপা"_s).first() == u"Napa");           // The brand in Bengali letters,
    CHECK(brandsFound(server, u"amoxycillin"_s).first() == u"Moxacil"); // misspelt,
    CHECK(brandsFound(server, u"cef 3"_s) == QStringList{u"Cef-3"_s});  // and without its hyphen.
    CHECK(brandsFound(server, u"xyz"_s).isEmpty());
    CHECK(brandsFound(server, u"'); --"_s).isEmpty());
    CHECK(server.call(SearchMedicines{u"para"_s, 1})->size() == 1);

    SaveMedicine scanned = medicine(u"Zinc"_s, u"Pep-2"_s);
    scanned.barcode = u"8901234567890"_s;
    const auto zinc = server.call(scanned);
    REQUIRE(zinc);
    CHECK(brandsFound(server, u"8901234567890"_s) == QStringList{u"Pep-2"_s});
    scanned.id = zinc->id;
    scanned.isActive = false;
    REQUIRE(server.call(scanned));
    CHECK(brandsFound(server, u"8901234567890"_s).isEmpty());
    CHECK(server.callAs(server.as(u"cashier"_s), SearchMedicines{u"para"_s, {}}).error() ==
          Error::forbidden(u"medicines.view"_s));
}

TEST_CASE("the catalogue keeps each medicine once", "[medicines][db]")
{
    TestServer server;
    const auto pharmacist = server.as(u"pharmacist"_s);
    const auto made = server.callAs(pharmacist, medicine(u" Paracetamol "_s, u"Napa"_s));
    REQUIRE(made);
    CHECK(made->genericName == u"Paracetamol");
    CHECK(made->onHand == 0);
    CHECK_FALSE(made->earliestExpiry);

    SECTION("the same one again is refused with the one that is there")
    {
        const auto again = server.callAs(pharmacist, medicine(u"PARACETAMOL"_s, u"napa"_s));
        REQUIRE_FALSE(again);
        CHECK(again.error().data[u"current"].toObject()[u"id"].toString() == made->id.toText());
        CHECK(server.callAs(pharmacist, medicine(u"Paracetamol"_s, u"Napa"_s, u"125 mg/5 ml"_s)));
    }
    SECTION("a stale edit is refused with the record as it is")
    {
        SaveMedicine change = medicine(u"Paracetamol"_s, u"Napa"_s);
        change.id = made->id;
        change.rowVersion = made->rowVersion;
        change.unitPrice = Money(150);
        REQUIRE(server.callAs(pharmacist, change)->unitPrice == Money(150));
        const auto stale = server.callAs(pharmacist, change);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().data[u"current"].toObject()[u"rowVersion"] == made->rowVersion + 1);
        change.id = MedicineId::make();
        change.genericName = u"Nothing"_s;
        CHECK(server.callAs(pharmacist, change).error() == Error::notFound(u"medicine"_s));
    }
    SECTION("refusals")
    {
        CHECK(server.call(medicine(u"  "_s, {})).error() == Error::invalid(u"genericName"_s, u"tooShort"_s));
        SaveMedicine odd = medicine(u"Aspirin"_s, {});
        odd.minPerDayHundredths = 300;
        odd.maxPerDayHundredths = 200;
        CHECK(server.call(odd).error() == Error::invalid(u"maxPerDayHundredths"_s, u"range"_s));
        CHECK(server.callAs(server.as(u"doctor"_s), medicine(u"Aspirin"_s, {})).error() ==
              Error::forbidden(u"medicines.edit"_s));
    }
}

TEST_CASE("the catalogue is paged by name", "[medicines][db]")
{
    TestServer server;
    for (const auto &name : {u"Cefixime"_s, u"Aspirin"_s, u"Bisoprolol"_s})
        REQUIRE(server.call(medicine(name, {})));
    SaveMedicine old = medicine(u"Aminopyrine"_s, {});
    old.isActive = false;
    REQUIRE(server.call(old));

    const auto first = server.call(ListMedicines{.includeInactive = {}, .after = {}, .limit = 2});
    REQUIRE(first);
    REQUIRE(first->size() == 2);
    CHECK(first->first().genericName == u"Aspirin");
    const auto second =
        server.call(ListMedicines{.includeInactive = {}, .after = first->last().id, .limit = 2});
    REQUIRE(second);
    REQUIRE(second->size() == 1);
    CHECK(second->first().genericName == u"Cefixime");
    CHECK(server.call(ListMedicines{.includeInactive = true, .after = {}, .limit = {}})->size() == 4);
    CHECK(server.callAs(server.as(u"cashier"_s), ListMedicines{}).error() ==
          Error::forbidden(u"medicines.view"_s));
}

TEST_CASE("presets come with their words and can be edited", "[medicines][db]")
{
    TestServer server;
    const auto usual = server.callAs(server.as(u"doctor"_s), ListMedicineInstructions{});
    REQUIRE(usual);
    REQUIRE(usual->size() >= 9);
    CHECK(usual->first().label == u"1+0+1");
    CHECK(usual->first().dosesPerDayHundredths == 200);
    for (const MedicineInstruction &i : *usual)
        CHECK_FALSE((i.words.en.isEmpty() || i.words.bn.isEmpty() || i.words.ar.isEmpty()));

    const auto made = server.call(preset(u" 1+½+1 "_s));
    REQUIRE(made);
    CHECK(made->label == u"1+½+1");
    const auto taken = server.call(preset(u"1+½+1"_s));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().data[u"current"].toObject()[u"id"].toString() == made->id.toText());

    SaveMedicineInstruction change = preset(u"1+½+1"_s);
    change.id = made->id;
    change.rowVersion = made->rowVersion;
    change.isActive = false;
    REQUIRE(server.call(change));
    CHECK(server.call(ListMedicineInstructions{})->size() == usual->size());
    CHECK(server.call(ListMedicineInstructions{true})->size() == usual->size() + 1);
    CHECK(server.call(change).error().code == ErrorCode::Conflict);
    change.id = MedicineInstructionId::make();
    change.label = u"another"_s;
    CHECK(server.call(change).error() == Error::notFound(u"instruction"_s));
    CHECK(server.call(preset(u" "_s)).error() == Error::invalid(u"label"_s, u"tooShort"_s));
    CHECK(server.callAs(server.as(u"doctor"_s), preset(u"2+2+2"_s)).error() ==
          Error::forbidden(u"medicines.edit"_s));
}
