// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patient_search.h"

#include "server/patients/name_folding.h"
#include "server/patients/phone_numbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::patients {

namespace {

constexpr Statement kSearchFacts{"patients.searchFacts", R"sql(
    SELECT today, (SELECT value #>> '{}' FROM settings WHERE key = 'hospital.phoneRegion') AS phone_region
      FROM business_date((:now)::timestamptz) AS today
)sql"};

constexpr Statement kByNumber{"patients.searchNumber", R"sql(
    SELECT json_agg(patient_hit_wire(p, (:today)::date, d.name, found.match) ORDER BY found.place)
      FROM find_patients_by_number((:number)::text, (:typed)::text, (:digits)::text, (:prefix)::text,
                                   (:limit)::integer) found
      JOIN patients p ON p.id = found.id
      LEFT JOIN doctors d ON d.id = p.last_doctor_id
)sql"};

constexpr Statement kByName{"patients.searchName", R"sql(
    SELECT coalesce(json_agg(patient_hit_wire(p, asked.today, d.name, found.match) ORDER BY found.place), '[]')
      FROM business_date((:now)::timestamptz) AS asked (today)
     CROSS JOIN find_patients_by_name((:words)::text[], (:latin)::text[], (:skeletons)::text[],
                                      (:limit)::integer) found
      JOIN patients p ON p.id = found.id
      LEFT JOIN doctors d ON d.id = p.last_doctor_id
)sql"};

// Strong: the same national id; the same phone and a name that is the same or similar (families share a
// phone); the same name by sound and the same birth year. An estimated birth date may be a year off.
constexpr Statement kCandidates{"patients.duplicates", R"sql(
    WITH alike AS (
        SELECT p AS patient, p.last_visit_date, p.id, p.last_doctor_id,
               coalesce(p.national_id = (:national_id)::text, false) AS same_id,
               coalesce(p.phone_digits = (:phone_digits)::text, false) AS same_phone,
               p.name_key = (:name_key)::text AS same_name,
               similarity(p.name_latin, (:latin)::text) >= 0.5 AS similar_name,
               coalesce(abs(extract(year FROM p.birth_date) - extract(year FROM (:birth_date)::date))
                        <= CASE WHEN p.birth_date_estimated OR (:estimated)::boolean THEN 1 ELSE 0 END, false)
                   AS same_year
          FROM patients p
         WHERE p.is_active
           AND p.id IN (SELECT n.id FROM patients n WHERE n.national_id = (:national_id)::text
                        UNION ALL
                        SELECT n.id FROM patients n WHERE n.phone_digits = (:phone_digits)::text
                        UNION ALL
                        SELECT n.id FROM patients n WHERE n.name_key = (:name_key)::text
                        UNION ALL
                        SELECT n.id FROM patients n
                         WHERE string_to_array(n.name_key, ' ') @> (:skeletons)::text[]
                           AND cardinality((:skeletons)::text[]) > 1)
    ), scored AS (
        SELECT alike.*,
               100 * same_id::integer + 40 * same_phone::integer + 15 * same_year::integer
                   + CASE WHEN same_name THEN 40 WHEN similar_name THEN 20 ELSE 0 END AS score
          FROM alike
    ), best AS (
        SELECT scored.*, same_id OR (same_phone AND (same_name OR similar_name)) OR (same_name AND same_year) AS strong
          FROM scored
         WHERE score >= 35
         ORDER BY score DESC, last_visit_date DESC NULLS LAST, id DESC
         LIMIT 5
    )
    SELECT coalesce(bool_or(strong), false) AS strong,
           coalesce(json_agg(json_build_object(
               'patient', patient_hit_wire(patient, (:today)::date, d.name,
                                           CASE WHEN same_id THEN 'NATIONAL_ID' WHEN same_phone THEN 'PHONE'
                                                WHEN same_name THEN 'NAME' ELSE 'SIMILAR_NAME' END),
               'reasons', to_json(array_remove(ARRAY[
                   CASE WHEN same_id THEN 'SAME_NATIONAL_ID' END,
                   CASE WHEN same_phone THEN 'SAME_PHONE' END,
                   CASE WHEN same_name THEN 'SAME_NAME' WHEN similar_name THEN 'SIMILAR_NAME' END,
                   CASE WHEN same_year THEN 'SAME_BIRTH_YEAR' END], NULL)))
               ORDER BY score DESC, last_visit_date DESC NULLS LAST, best.id DESC), '[]') AS list
      FROM best
      LEFT JOIN doctors d ON d.id = best.last_doctor_id
)sql"};

constexpr Statement kStatements[]{kSearchFacts, kByNumber, kByName, kCandidates};

/// The digits of a text, whatever their script.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    return digits;
}

/// "P-2026-0017" of what was typed: all of it, without dashes and zeros, or this year's number alone.
QString patientNumber(const QString &text, const QString &digits, const QDate &today)
{
    static const QRegularExpression whole(u"^p[- ]?(\\d{4})[- ](\\d+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(text);
    const QString year = match.hasMatch() ? match.captured(1) : QString::number(today.year());
    const QString number = match.hasMatch() ? match.captured(2) : digits;
    return u"P-%1-%2"_s.arg(year, QString::number(number.toLongLong()).rightJustified(4, u'0'));
}

/// Words as text for a (:words)::text[] parameter.
QString sqlWords(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words)
        quoted.append(u'"' + word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u'{' + quoted.join(u',') + u'}';
}

std::optional<RawJson> searchNumber(Transaction &tx, const QDateTime &now, const QString &text, int limit)
{
    struct Facts {
        QDate today;
        QString region;
    };
    const auto facts = tx.one<Facts>(kSearchFacts, {{"now", now}}, [](const Row &row) {
        return Facts{row.get<QDate>("today"), row.get<QString>("phone_region")};
    });
    const QString digits = digitsOf(text);
    const bool onlyDigits = std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    return tx.json(kByNumber, {{"today", facts->today},
                               {"number", patientNumber(text, digits, facts->today)},
                               {"typed", text},
                               {"digits", onlyDigits ? digits : QString()},
                               {"prefix", phonePrefix(digits, facts->region)},
                               {"limit", limit}});
}

RawJson searchName(Transaction &tx, const QDateTime &now, const QString &text, int limit)
{
    const QStringList words = tellingWords(text.toLower());
    QStringList latin, skeletons;
    for (const QString &word : words) {
        latin.append(latinName(word));
        skeletons.append(skeleton(latin.constLast()));
    }
    return *tx.json(kByName, {{"now", now},
                              {"words", sqlWords(words)},
                              {"latin", sqlWords(latin)},
                              {"skeletons", sqlWords(skeletons)},
                              {"limit", limit}});
}

} // namespace

RawJson searchPatients(Transaction &tx, const QDateTime &now, const QString &typed, int limit)
{
    const QString text = typed.simplified();
    if (!digitsOf(text).isEmpty())
        if (const auto found = searchNumber(tx, now, text, limit))
            return *found;
    return searchName(tx, now, text, limit);
}

Candidates findCandidates(Transaction &tx, const QDate &today, const Likeness &person)
{
    const QString key = nameKey(person.name);
    return *tx.one<Candidates>(
        kCandidates,
        {{"today", today},
         {"national_id", person.nationalId},
         {"phone_digits", person.phone ? std::optional(digitsOf(*person.phone)) : std::nullopt},
         {"name_key", key},
         {"skeletons", sqlWords(key.split(u' ', Qt::SkipEmptyParts))},
         {"latin", latinName(person.name)},
         {"birth_date", person.birthDate},
         {"estimated", person.birthDateEstimated}},
        [](const Row &row) {
            return Candidates{row.get<RawJson>("list"), row.get<bool>("strong")};
        });
}

std::span<const Statement> searchStatements()
{
    return kStatements;
}

} // namespace hms::server::patients
