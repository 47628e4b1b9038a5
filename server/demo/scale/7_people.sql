-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people, once it is known who saw whom last. `names` (script, sex, titles, givens, families and the same folded
-- by the server's own functions) was made by the program; a title counts for nothing in a name's key.

-- step: last visits
CREATE TEMP TABLE last_visits AS
SELECT DISTINCT ON (patient_id) patient_id, visit_date, doctor_id
  FROM visits ORDER BY patient_id, visit_date DESC;

-- step: statistics of last visits
ANALYZE last_visits;

-- step: patients
-- Families of up to four share a phone, a script, a family name and an address. Every eighth given name is a rare one.
WITH made AS (
    INSERT INTO patients (id, patient_number, name, name_latin, name_key, sex, birth_date, birth_date_estimated, phone,
                          blood_group, address, guardian, national_id, registered_at, registered_by, duplicate_accepted,
                          last_visit_date, last_doctor_id)
    SELECT who.id, document_number('P', day.year, row_number() OVER (PARTITION BY day.year ORDER BY who.n)),
           CASE WHEN l.titles[t] = '' THEN '' ELSE l.titles[t] || ' ' END || l.givens[g] || ' ' || l.families[f],
           CASE WHEN l.titles[t] = '' THEN '' ELSE l.titles_latin[t] || ' ' END
           || l.givens_latin[g] || ' ' || l.families_latin[f],
           CASE WHEN l.givens_key[g] COLLATE "C" < l.families_key[f] THEN l.givens_key[g] || ' ' || l.families_key[f]
                ELSE l.families_key[f] || ' ' || l.givens_key[g] END,
           sex, pg_temp.born(who.n, day.date, plan.salt),
           is_estimated, '+8801' || 3 + pg_temp.mix(home, plan.salt + 301) % 7
                         || lpad((pg_temp.mix(home, plan.salt + 302) % 100000000)::text, 8, '0'),
           (ARRAY['A+', 'B+', 'O+', 'AB+', 'O-', 'A-', 'B-', 'AB-'])[(1 + h / 64 % 12)::integer],
           areas[(1 + pg_temp.mix(home, plan.salt + 303) % cardinality(areas))::integer] || ', Dhaka',
           CASE WHEN age_days < 4380 THEN l.givens[g % l.common_givens + 1] || ' ' || l.families[f] END,
           CASE WHEN age_days > 6570 AND h / 4096 % 10 < 4
                THEN (1000000000 + pg_temp.mix(who.n, plan.salt + 304) % 9000000000)::text END,
           pg_temp.at(who.registered_ms), (SELECT id FROM desks WHERE role = 'staff' AND n = 1 + h % receptions),
           h / 8192 % 100 < 6, seen.visit_date, seen.doctor_id
      FROM plan CROSS JOIN people who
      JOIN calendar day ON day.d = who.d
      LEFT JOIN last_visits seen ON seen.patient_id = who.id,
           LATERAL (SELECT pg_temp.mix(who.n, plan.salt + 305) AS h,
                           CASE WHEN pg_temp.mix(who.n / 4, plan.salt + 306) % 100 < 30 THEN who.n - who.n % 4
                                ELSE who.n END AS home,
                           (SELECT count(*) FROM desks WHERE role = 'staff') AS receptions,
                           ARRAY['Dhanmondi', 'Mirpur', 'Uttara', 'Mohammadpur', 'Banani', 'Old Dhaka', 'Savar', 'Badda',
                                 'Khilgaon', 'Tejgaon', 'Gulshan', 'Jatrabari'] AS areas) chance,
           LATERAL (SELECT pg_temp.sex(who.n, plan.salt) AS sex,
                           CASE WHEN pg_temp.mix(home, plan.salt + 307) % 100 < 72 THEN 'LATIN'
                                WHEN pg_temp.mix(home, plan.salt + 307) % 100 < 92 THEN 'BENGALI' ELSE 'ARABIC' END AS script,
                           pg_temp.age_days(who.n, plan.salt) AS age_days,
                           h / 32 % 5 = 0 AS is_estimated) facts
      JOIN names l ON l.script = facts.script AND l.is_woman = (facts.sex = 'FEMALE'),
           LATERAL (SELECT 1 + (pg_temp.mix(who.n, plan.salt + 309) % cardinality(l.titles))::integer AS t,
                           CASE WHEN pg_temp.mix(who.n, plan.salt + 312) % 100 < 12 AND cardinality(l.givens) > l.common_givens
                                THEN l.common_givens + 1
                                     + (pg_temp.mix(who.n, plan.salt + 310) % (cardinality(l.givens) - l.common_givens))::integer
                                ELSE 1 + floor(l.common_givens * power(pg_temp.share(who.n, plan.salt + 310), 1.7))::integer
                           END AS g,
                           1 + floor(cardinality(l.families) * power(pg_temp.share(home, plan.salt + 311), 1.5))::integer AS f) words
     ORDER BY who.n
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(who.registered_ms, who.n, plan.salt + 320), m.registered_at, m.registered_by, 'demo', 'create', 'patients',
       m.id::text, jsonb_build_object('before', NULL, 'after',
           to_jsonb(m) - ARRAY['search_text', 'search_words', 'phone_digits', 'name_key']
           || '{"last_visit_date": null, "last_doctor_id": null}')
  FROM plan CROSS JOIN made m JOIN people who ON who.id = m.id AND who.d >= plan.audited_from;

-- step: words of names
INSERT INTO name_words
SELECT DISTINCT w.word FROM patients p, unnest(tsvector_to_array(p.search_words)) AS w (word)
ON CONFLICT DO NOTHING;

-- step: patient numbers
INSERT INTO counters (kind, series, value)
SELECT 'patient', day.year, count(*) FROM people who JOIN calendar day ON day.d = who.d GROUP BY day.year;
