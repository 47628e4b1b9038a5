// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/prescriptions/prescription_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a doctor keeps sets of lines of their own", "[prescriptions][db]")
{
    PrescriptionBench bench;
    const auto karim = bench.doctor.login;
    const auto sen = addDoctorWithLogin(bench.server, u"sen"_s).login;
    SavePrescriptionSet fever{{}, u" Fever "_s, {{bench.napa, bench.twice, 5, {}, u"after meals"_s}}, {}};

    const auto made = bench.server.callAs(karim, fever);
    REQUIRE(made);
    CHECK(made->name == u"Fever");
    REQUIRE(made->items.size() == 1);
    CHECK(made->items.first().medicineName == u"Paracetamol 500 mg");
    CHECK(made->items.first().instruction == u"1+0+1");
    CHECK(made->items.first().notes == u"after meals");
    CHECK_FALSE(made->items.first().quantity);
    CHECK(bench.server.callAs(karim, ListPrescriptionSets{})->size() == 1);
    CHECK(bench.server.callAs(sen, ListPrescriptionSets{})->isEmpty());
    CHECK(bench.server.callAs(karim, fever).error().data[u"current"].toObject()[u"id"].toString() ==
          made->id.toText());
    CHECK(bench.server.callAs(sen, fever)); // Names are a doctor's own.

    SECTION("which only they edit")
    {
        fever.id = made->id;
        fever.rowVersion = made->rowVersion;
        fever.items.append({bench.napa, bench.twice, 3, 9, {}});
        CHECK(bench.server.callAs(sen, fever).error().code == ErrorCode::Conflict); // Their own has the name.
        fever.name = u"Cold"_s;
        CHECK(bench.server.callAs(sen, fever).error() == Error::notFound(u"set"_s));
        const auto saved = bench.server.callAs(karim, fever);
        REQUIRE(saved);
        CHECK(saved->items.size() == 2);
        CHECK(saved->items.last().quantity == 9);
        CHECK(bench.server.callAs(karim, fever).error().code == ErrorCode::Conflict);
    }
    SECTION("and only they remove")
    {
        CHECK(bench.server.callAs(sen, RemovePrescriptionSet{made->id}).error() == Error::notFound(u"set"_s));
        CHECK(bench.server.callAs(karim, RemovePrescriptionSet{made->id}));
        CHECK(bench.server.callAs(karim, RemovePrescriptionSet{made->id}).error() ==
              Error::notFound(u"set"_s));
        CHECK(bench.server.callAs(karim, ListPrescriptionSets{})->isEmpty());
        CHECK(bench.server.callAs(karim, fever)); // The name is free again.
    }
    SECTION("of what is in the catalogue")
    {
        fever.name = u"Other"_s;
        fever.items.first().medicineId = MedicineId::make();
        CHECK(bench.server.callAs(karim, fever).error() == Error::notFound(u"medicine"_s));
        fever.items.first() = {bench.napa, MedicineInstructionId::make(), 5, {}, {}};
        CHECK(bench.server.callAs(karim, fever).error() == Error::notFound(u"instruction"_s));
        fever.name = u" "_s;
        CHECK(bench.server.callAs(karim, fever).error() == Error::invalid(u"name"_s, u"tooShort"_s));
    }
    SECTION("and nobody else has any")
    {
        CHECK(bench.server.call(fever).error() == Error::rejected(u"notADoctor"_s));
        CHECK(bench.server.call(RemovePrescriptionSet{made->id}).error() == Error::rejected(u"notADoctor"_s));
        CHECK(bench.server.call(ListPrescriptionSets{})->isEmpty());
        CHECK(bench.server.callAs(bench.pharmacist, fever).error() ==
              Error::forbidden(u"prescriptions.create"_s));
    }
}
