// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/medicines_store.h"

#include "server/patients/name_folding.h"

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

namespace {

constexpr int kDefaultHits = 20;
constexpr int kDefaultPage = 50;

// Words that begin so come first; spelling alike only helps where it is close. MATERIALIZED, so that the
// stock is summed for the hits alone.
constexpr Statement kSearch{"medicines.search", R"sql(
    WITH asked AS MATERIALIZED (
        SELECT words_begin_query((:text)::text) AS typed, words_begin_query((:latin)::text) AS latin,
               search_fold((:text)::text) AS text, business_date((:now)::timestamptz) AS today
    ), hit AS MATERIALIZED (
        SELECT m.id, m.generic_name, m.brand_name,
               CASE WHEN m.barcode = (:text)::text THEN 3
                    WHEN m.search_words @@ asked.typed OR m.search_words @@ asked.latin THEN 2
                    ELSE word_similarity(asked.text, m.search_text) END AS score
          FROM asked, medicines m
         WHERE m.is_active
           AND (m.search_words @@ asked.typed OR m.search_words @@ asked.latin OR asked.text <% m.search_text
                OR m.barcode = (:text)::text)
         ORDER BY score DESC, m.generic_name, m.brand_name, m.id
         LIMIT (:limit)::integer
    )
    SELECT coalesce(json_agg(d.wire ORDER BY h.score DESC, h.generic_name, h.brand_name, h.id), '[]')
      FROM asked
     CROSS JOIN hit h
     CROSS JOIN LATERAL (SELECT day.wire FROM medicine_day(asked.today) day WHERE day.id = h.id OFFSET 0) d
)sql"};

constexpr Statement kList{"medicines.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.generic_name, page.brand_name, page.id), '[]')
      FROM (SELECT d.id, d.generic_name, d.brand_name, d.wire
              FROM medicine_day(business_date((:now)::timestamptz)) d
             WHERE (d.is_active OR (:inactive)::boolean)
               AND ((:after)::uuid IS NULL
                    OR (d.generic_name, d.brand_name, d.id)
                       > (SELECT a.generic_name, a.brand_name, a.id FROM medicines a WHERE a.id = (:after)::uuid))
             ORDER BY d.generic_name, d.brand_name, d.id
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kRead{"medicines.read", R"sql(
    SELECT wire FROM medicine_day(business_date((:now)::timestamptz)) WHERE id = (:id)::uuid
)sql"};

constexpr Statement kSame{"medicines.same", R"sql(
    SELECT d.wire
      FROM medicines m
     CROSS JOIN LATERAL (SELECT day.wire FROM medicine_day(business_date((:now)::timestamptz)) day
                          WHERE day.id = m.id OFFSET 0) d
     WHERE m.id IS DISTINCT FROM (:id)::uuid
       AND (m.barcode = (:barcode)::text
            OR (lower(m.generic_name) = lower(btrim((:generic)::text)) AND lower(m.brand_name) = lower(btrim((:brand)::text))
                AND m.form = (:form)::text AND lower(m.strength) = lower(btrim((:strength)::text))))
     LIMIT 1
)sql"};

constexpr Statement kInsert{"medicines.insert", R"sql(
    INSERT INTO medicines (id, generic_name, brand_name, names_latin, form, strength, barcode, unit_price,
                           low_stock_level, min_per_day_hundredths, max_per_day_hundredths, max_days, is_active, created_at)
    VALUES ((:id)::uuid, btrim((:generic)::text), btrim((:brand)::text), (:latin)::text, (:form)::text,
            btrim((:strength)::text), (:barcode)::text, (:price)::bigint, (:low)::integer, (:min)::integer,
            (:max)::integer, (:days)::integer, (:active)::boolean, (:now)::timestamptz)
)sql"};

constexpr Statement kUpdate{"medicines.update", R"sql(
    UPDATE medicines
       SET generic_name = btrim((:generic)::text), brand_name = btrim((:brand)::text), names_latin = (:latin)::text,
           form = (:form)::text, strength = btrim((:strength)::text), barcode = (:barcode)::text,
           unit_price = (:price)::bigint, low_stock_level = (:low)::integer, min_per_day_hundredths = (:min)::integer,
           max_per_day_hundredths = (:max)::integer, max_days = (:days)::integer, is_active = (:active)::boolean,
           row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kSaveSafety{"medicines.saveSafety", R"sql(
    UPDATE medicines
       SET substances = ARRAY(SELECT jsonb_array_elements_text(s.wire -> 'substances')),
           allergy_classes = ARRAY(SELECT jsonb_array_elements_text(s.wire -> 'allergyClasses')),
           max_per_dose_hundredths = (s.wire ->> 'maxPerDoseHundredths')::integer, age_limits = s.wire -> 'ageLimits',
           min_age_years = (s.wire ->> 'minAgeYears')::integer, max_age_years = (s.wire ->> 'maxAgeYears')::integer,
           pregnancy = s.wire ->> 'pregnancy'
      FROM (SELECT (:safety)::jsonb AS wire) s
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kStatements[]{kSearch, kList, kRead, kSame, kInsert, kUpdate, kSaveSafety};

QString latinNames(const MedicineFacts &medicine)
{
    return patients::latinName(medicine.genericName + u' ' + medicine.brandName);
}

} // namespace

RawJson searchMedicines(Transaction &tx, const QDateTime &now, const SearchMedicines &request)
{
    const QString text = request.text.simplified();
    return *tx.json(kSearch, {{"text", text},
                              {"latin", patients::latinName(text)},
                              {"now", now},
                              {"limit", request.limit.value_or(kDefaultHits)}});
}

RawJson listMedicines(Transaction &tx, const QDateTime &now, const ListMedicines &request)
{
    return *tx.json(kList, {{"now", now},
                            {"inactive", request.includeInactive.value_or(false)},
                            {"after", request.after},
                            {"limit", request.limit.value_or(kDefaultPage)}});
}

std::optional<RawJson> readMedicine(Transaction &tx, const QDateTime &now, MedicineId id)
{
    return tx.json(kRead, {{"now", now}, {"id", id}});
}

std::optional<RawJson> sameMedicine(Transaction &tx, const QDateTime &now, const SaveMedicine &request)
{
    return tx.json(kSame, {{"now", now},
                           {"id", request.id},
                           {"barcode", request.barcode},
                           {"generic", request.genericName},
                           {"brand", request.brandName},
                           {"form", request.form},
                           {"strength", request.strength}});
}

void insertMedicine(Transaction &tx, const QDateTime &now, MedicineId id, const SaveMedicine &request)
{
    tx.execute(kInsert, {{"id", id},
                         {"generic", request.genericName},
                         {"brand", request.brandName},
                         {"latin", latinNames(request)},
                         {"form", request.form},
                         {"strength", request.strength},
                         {"barcode", request.barcode},
                         {"price", request.unitPrice},
                         {"low", request.lowStockLevel},
                         {"min", request.minPerDayHundredths},
                         {"max", request.maxPerDayHundredths},
                         {"days", request.maxDays},
                         {"active", request.isActive},
                         {"now", now}});
}

bool updateMedicine(Transaction &tx, MedicineId id, const SaveMedicine &request)
{
    return tx.execute(kUpdate, {{"id", id},
                                {"generic", request.genericName},
                                {"brand", request.brandName},
                                {"latin", latinNames(request)},
                                {"form", request.form},
                                {"strength", request.strength},
                                {"barcode", request.barcode},
                                {"price", request.unitPrice},
                                {"low", request.lowStockLevel},
                                {"min", request.minPerDayHundredths},
                                {"max", request.maxPerDayHundredths},
                                {"days", request.maxDays},
                                {"active", request.isActive},
                                {"row_version", request.rowVersion}}) == 1;
}

void saveSafety(Transaction &tx, MedicineId id, const MedicineSafety &safety)
{
    tx.execute(kSaveSafety, {{"id", id}, {"safety", encode(safety)}});
}

std::span<const Statement> medicineStatements()
{
    return kStatements;
}

} // namespace hms::server::medicines
