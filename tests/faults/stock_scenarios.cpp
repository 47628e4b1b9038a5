// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stock_scenarios.h"

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "tests/faults/pharmacy_staff.h"
#include "tests/faults/recipes.h"
#include "tests/faults/talk.h"
#include "tests/faults/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr int kUnits = 10;
constexpr auto kPatience = 60s;

/// One unit of the medicine each.
QList<DispensePrescription> ordersFor(Workshop &workshop, MedicineId medicine, int desks)
{
    QList<DispensePrescription> orders;
    for (int i = 0; i < desks; ++i) { // Of a patient each: nobody gets one medicine twice.
        CreatePrescription write;
        write.visitId = workshop.waitingVisit();
        write.items = {{medicine, workshop.hospital.facts().instruction, 1, 1, {}}};
        must(workshop.admin, SetVisitStatus{write.visitId, VisitStatus::Called, {}});
        const auto first = commandNow(workshop.admin, QString(CreatePrescription::kMethod), encode(write));
        if (!first)
            write = insisting(write, first.error());
        const Prescription written =
            first ? *decodeAnswer<Prescription>(*first) : must(workshop.admin, write);
        orders.append({written.id, {{written.items.first().id, 1, {}, {}, {}}}});
    }
    return orders;
}

} // namespace

void crowdOneBatch(Run &run)
{
    Hospital &hospital = run.hospital;
    const int desks = run.brief ? 30 : 50;
    Workshop workshop(hospital);
    const MedicineId medicine = workshop.freshMedicine();
    workshop.freshBatch(medicine, kUnits);
    const QList<DispensePrescription> orders = ordersFor(workshop, medicine, desks);
    QList<Robot *> pharmacists;
    for (int i = 1; i <= desks; ++i)
        pharmacists.append(&hospital.add(u"pharm%1"_s.arg(i)));
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);

    int given = 0;
    int refused = 0;
    for (int i = 0; i < desks; ++i)
        pharmacists[i]->command(QString(DispensePrescription::kMethod), encode(orders[i]),
                                [&](const Result<QJsonValue> &answer) {
                                    given += answer.has_value();
                                    refused += !answer && answer.error().reason() == u"stockShort";
                                });
    eventually([&] { return given > 0; }, kPatience);
    hospital.proxy().resetAll();
    const bool isOver = eventually(
        [&] { return std::ranges::all_of(pharmacists, [](const Robot *r) { return r->pending() == 0; }); },
        kPatience);
    run.expect(isOver, u"A28"_s, u"a pharmacist never came to an end"_s);
    run.expect(given == kUnits && refused == desks - kUnits, u"I7"_s,
               u"%1 desks were told that they gave out one of %2 units, %3 that there are none"_s.arg(given)
                   .arg(kUnits)
                   .arg(refused));
    run.figures += u"%1 desks gave out the last %2 units of a batch"_s.arg(desks).arg(given);
}

} // namespace hms::test
