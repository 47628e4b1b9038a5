// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the checker's rules of the stock: each planted bug must be found, by the rule that is there for it.
#include "tests/faults/planted_world.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

struct Plant {
    const char *name;
    const char *rule; ///< Words of what the checker says.
    void (*bug)(PlantedWorld &world);
};

const QString kLastGiven = u"(SELECT max(id::text)::uuid FROM stock_movements WHERE kind = 'DISPENSED')"_s;

/// The last dispensing's movement, once more; the triggers count it as any other.
QString giveAgain(const char *quantity)
{
    return u"INSERT INTO stock_movements (batch_id, kind, quantity, prescription_item_id, bill_id, "
           u"business_date,"
           " by_user, created_at)"
           " SELECT batch_id, kind, %1, prescription_item_id, bill_id, business_date, by_user, created_at"
           "   FROM stock_movements WHERE id = "_s.arg(QLatin1StringView(quantity)) +
           kLastGiven;
}

constexpr Plant kPlants[] = {
    {"a dispensing that is applied twice", "told of 3 units in 1 lines, the ledger has 6 in 2",
     [](PlantedWorld &w) { w.change(giveAgain("quantity")); }},
    {"begin_command without its insert: a repeat gives out again", "were given out and nobody was told",
     [](PlantedWorld &w) {
         w.forgetOperations();
         const OperationId operation = OperationId::make();
         w.tell(w.give(1), operation);
         REQUIRE(w.slip(w.give(1), operation));
     }},
    {"a movement that is lost", "every batch holds the sum of its movements",
     [](PlantedWorld &w) { w.plant(u"DELETE FROM stock_movements WHERE id = "_s + kLastGiven); }},
    {"a dispensing that is lost without a trace", "the ledger has 0 in 0",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE stock_batches SET on_hand = on_hand + 3;"
                 " UPDATE prescription_items SET dispensed_quantity = dispensed_quantity - 3;"
                 " DELETE FROM stock_movements WHERE id = "_s +
                 kLastGiven);
     }},
    {"on hand changed without a movement", "every batch holds the sum of its movements",
     [](PlantedWorld &w) { w.plant(u"UPDATE stock_batches SET on_hand = on_hand - 1"_s); }},
    {"more given out than there was", "no batch ever held less than nothing",
     [](PlantedWorld &w) {
         w.plant(u"ALTER TABLE stock_batches DROP CONSTRAINT stock_batches_on_hand_check;"
                 " ALTER TABLE prescription_items DROP CONSTRAINT prescription_items_check"_s);
         w.change(giveAgain("-100"));
     }},
    {"more given out than there was, and received afterwards", "no batch ever held less than nothing",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE stock_movements SET on_hand_after = on_hand_after - 100 WHERE id = "_s +
                 kLastGiven);
     }},
    {"a movement that says another level than there was", "begins where another one ended",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE stock_movements SET on_hand_after = on_hand_after + 1 WHERE id = "_s + kLastGiven);
     }},
    {"more given than was prescribed", "no line was given more than was prescribed",
     [](PlantedWorld &w) {
         w.plant(u"ALTER TABLE prescription_items DROP CONSTRAINT prescription_items_check"_s);
         w.change(giveAgain("-9"));
     }},
    {"a line that forgot what was given for it", "every prescribed line counts what was given for it",
     [](PlantedWorld &w) { w.plant(u"UPDATE prescription_items SET dispensed_quantity = 0"_s); }},
    {"a prescription that waits and was given", "a prescription says what was given of it",
     [](PlantedWorld &w) { w.plant(u"UPDATE prescriptions SET status = 'WAITING'"_s); }},
    {"medicine given out after its expiry", "nothing was dispensed after its expiry",
     [](PlantedWorld &w) { w.plant(u"UPDATE stock_batches SET expiry_date = '2001-01-01'"_s); }},
    {"a bill of less than was given", "a bill of medicines charges what was given",
     [](PlantedWorld &w) {
         w.plant(u"UPDATE bill_items SET quantity = quantity - 1, total = total - unit_price"
                 " WHERE itemable_type = 'medicine'"_s);
     }},
    {"more taken back than was given", "no more came back of a bill than was given on it",
     [](PlantedWorld &w) {
         w.plant(u"ALTER TABLE prescription_items DROP CONSTRAINT prescription_items_check"_s);
         w.change(giveAgain("-quantity * 2").replace(u"kind, -"_s, u"'RETURNED', -"_s));
     }},
    {"a change of the stock that nobody wrote down", "stock_batches was written down",
     [](PlantedWorld &w) { w.plant(u"UPDATE stock_batches SET unit_cost = 1"_s); }},
};

} // namespace

TEST_CASE("the checker names each bug that is planted into the stock", "[faults]")
{
    for (const Plant &plant : kPlants) {
        INFO(plant.name);
        PlantedWorld world;
        plant.bug(world);
        const Findings findings = world.check();
        INFO(toText(findings).toStdString());
        CHECK(std::ranges::any_of(findings, [&plant](const Finding &finding) {
            return finding.what.contains(QLatin1StringView(plant.rule));
        }));
    }
}
