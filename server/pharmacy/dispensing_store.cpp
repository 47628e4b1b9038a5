// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/dispensing_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::pharmacy {

namespace {

// In the order in which everybody locks batches.
constexpr Statement kLockBatches{"pharmacy.lockBatches", R"sql(
    SELECT b.id, b.batch_number, b.expiry_date, b.on_hand, b.medicine_id, m.unit_price,
           medicine_name(m.generic_name, m.brand_name, m.strength) AS medicine_name
      FROM stock_batches b
      JOIN medicines m ON m.id = b.medicine_id
     WHERE b.medicine_id = ANY ((:medicines)::uuid[]) AND b.on_hand > 0
       AND b.expiry_date >= business_date((:now)::timestamptz)
     ORDER BY b.medicine_id, b.expiry_date, b.id
       FOR UPDATE OF b
)sql"};

// Apart from the lock: whoever held it before may have reserved in the meantime.
constexpr Statement kReserved{"pharmacy.reserved", R"sql(
    SELECT r.batch_id, sum(r.quantity)::integer AS quantity
      FROM stock_reservations r
      JOIN prescription_items i ON i.id = r.prescription_item_id
     WHERE r.batch_id = ANY ((:batches)::uuid[]) AND r.reserved_until > (:now)::timestamptz
       AND i.prescription_id <> (:prescription)::uuid
     GROUP BY r.batch_id
)sql"};

constexpr Statement kReserve{"pharmacy.reserve", R"sql(
    INSERT INTO stock_reservations (prescription_item_id, batch_id, quantity, reserved_until)
    SELECT line.item, line.batch, line.quantity, (:until)::timestamptz
      FROM json_to_recordset((:lines)::json) AS line (item uuid, batch uuid, quantity integer)
    ON CONFLICT (prescription_item_id, batch_id)
    DO UPDATE SET quantity = excluded.quantity, reserved_until = excluded.reserved_until
)sql"};

constexpr Statement kRelease{"pharmacy.release", R"sql(
    UPDATE stock_reservations r
       SET reserved_until = (:now)::timestamptz
      FROM prescription_items i
     WHERE i.prescription_id = (:prescription)::uuid AND r.prescription_item_id = i.id
       AND r.reserved_until > (:now)::timestamptz
)sql"};

constexpr Statement kMinutes{"pharmacy.reservationMinutes", R"sql(
    SELECT value::integer FROM settings WHERE key = 'pharmacy.reservationMinutes'
)sql"};

constexpr Statement kSetStatus{"pharmacy.setStatus", R"sql(
    UPDATE prescriptions SET status = (:status)::text, row_version = row_version + 1 WHERE id = (:id)::uuid
)sql"};

constexpr Statement kSetCalled{"pharmacy.setCalled", R"sql(
    UPDATE prescriptions SET called_at = (:now)::timestamptz, row_version = row_version + 1 WHERE id = (:id)::uuid
)sql"};

constexpr Statement kStatements[]{kLockBatches, kReserved,  kReserve,  kRelease,
                                  kMinutes,     kSetStatus, kSetCalled};

UsableBatch toBatch(const Row &row)
{
    return {.id = row.get<StockBatchId>("id"),
            .number = row.get<QString>("batch_number"),
            .expiry = row.get<QDate>("expiry_date"),
            .medicine = row.get<MedicineId>("medicine_id"),
            .medicineName = row.get<QString>("medicine_name"),
            .unitPrice = row.get<std::optional<Money>>("unit_price"),
            .available = row.get<int>("on_hand")};
}

} // namespace

QList<UsableBatch> lockUsableBatches(Transaction &tx, const QDateTime &now, PrescriptionId prescription,
                                     const QList<MedicineId> &medicines)
{
    auto batches = tx.all<UsableBatch>(kLockBatches, {{"medicines", medicines}, {"now", now}}, toBatch);
    QList<StockBatchId> ids;
    for (const UsableBatch &batch : batches)
        ids.append(batch.id);
    const auto reserved = tx.all<std::pair<StockBatchId, int>>(
        kReserved, {{"batches", ids}, {"prescription", prescription}, {"now", now}}, [](const Row &row) {
            return std::pair(row.get<StockBatchId>("batch_id"), row.get<int>("quantity"));
        });
    for (const auto &[id, quantity] : reserved) {
        UsableBatch &batch = batches[ids.indexOf(id)];
        batch.available = std::max(0, batch.available - quantity); // An adjustment may have taken the rest.
    }
    return batches;
}

void reserve(Transaction &tx, const QDateTime &now, PrescriptionId prescription, const QList<Pick> &picks,
             const QDateTime &until)
{
    release(tx, now, prescription);
    QJsonArray lines;
    for (const Pick &pick : picks)
        lines.append(QJsonObject{{u"item"_s, pick.item.value.toUuidText()},
                                 {u"batch"_s, pick.batch.id.value.toUuidText()},
                                 {u"quantity"_s, pick.quantity}});
    tx.execute(kReserve, {{"lines", lines}, {"until", until}});
}

void release(Transaction &tx, const QDateTime &now, PrescriptionId prescription)
{
    tx.execute(kRelease, {{"prescription", prescription}, {"now", now}});
}

int reservationMinutes(Transaction &tx)
{
    return tx.scalar(kMinutes).toInt();
}

void setStatus(Transaction &tx, PrescriptionId prescription, PrescriptionStatus status)
{
    tx.execute(kSetStatus, {{"id", prescription}, {"status", status}});
}

void setCalled(Transaction &tx, const QDateTime &now, PrescriptionId prescription)
{
    tx.execute(kSetCalled, {{"id", prescription}, {"now", now}});
}

std::span<const Statement> dispensingStatements()
{
    return kStatements;
}

} // namespace hms::server::pharmacy
