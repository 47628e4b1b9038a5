-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the filling leans on: one row of sizes, the invented days, and functions that take the place of chance.
-- Everything made up is a hash of (seed, kind, n), so one seed makes one hospital. Each step is one statement.
-- `asked` (seed, patients, days, visits, now) was made by the program.

-- step: mix
-- 0 up to 2^63, the same for the same n and salt. Inlined, as all functions here.
CREATE FUNCTION pg_temp.mix(n bigint, salt bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT RETURN hashint8extended(n, salt) & 9223372036854775807;

-- step: share
-- 0 up to 1.
CREATE FUNCTION pg_temp.share(n bigint, salt bigint) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT RETURN (hashint8extended(n, salt) & 1048575) / 1048576.0::double precision;

-- step: id
-- The ULID that a desk could have made at that millisecond.
CREATE FUNCTION pg_temp.id(ms bigint, n bigint, salt bigint) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT RETURN
        (lpad(to_hex(ms), 12, '0') || lpad(to_hex(hashint8extended(n, salt)), 16, '0')
         || lpad(to_hex(hashint8extended(n, salt + 500) & 65535), 4, '0'))::uuid;

-- step: at
CREATE FUNCTION pg_temp.at(ms bigint) RETURNS timestamptz
    LANGUAGE sql STABLE STRICT RETURN timestamptz 'epoch' + ms * interval '1 millisecond';

-- step: ms
CREATE FUNCTION pg_temp.ms(at timestamptz) RETURNS bigint
    LANGUAGE sql STABLE STRICT RETURN floor(date_part('epoch', at) * 1000)::bigint;

-- step: text of an id
-- What the server makes of ulid() on the way to a desk. Texts that are kept as they were told need it here.
CREATE FUNCTION pg_temp.ulid_text(id uuid) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT RETURN (
        SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + substring(bits, 5 * i + 1, 5)::bit(5)::integer, 1), '' ORDER BY i)
          FROM (SELECT B'00' || ('x' || replace(id::text, '-', ''))::bit(128) AS bits) whole, generate_series(0, 25) i);

-- step: sex
-- Of the n-th person, as are the two that follow.
CREATE FUNCTION pg_temp.sex(n bigint, salt bigint) RETURNS text
    LANGUAGE sql IMMUTABLE RETURN
        CASE WHEN pg_temp.mix(n, salt + 305) / 16 % 1000 < 538 THEN 'FEMALE'
             WHEN pg_temp.mix(n, salt + 305) / 16 % 1000 < 998 THEN 'MALE' ELSE 'OTHER' END;

-- step: age in days at the registration
CREATE FUNCTION pg_temp.age_days(n bigint, salt bigint) RETURNS integer
    LANGUAGE sql IMMUTABLE RETURN 30 + floor(29000 * power(pg_temp.share(n, salt + 308), 1.2))::integer;

-- step: day of birth
-- Every fifth one is estimated from the years.
CREATE FUNCTION pg_temp.born(n bigint, registered date, salt bigint) RETURNS date
    LANGUAGE sql IMMUTABLE RETURN
        CASE WHEN pg_temp.mix(n, salt + 305) / 32 % 5 = 0
             THEN make_date(extract(year FROM registered)::integer - 1 - pg_temp.age_days(n, salt) / 365, 7, 1)
             ELSE registered - pg_temp.age_days(n, salt) END;

-- step: plan
-- Some know the hospital from before the first day, the others come anew: as many on each day. Salts of kinds are
-- `salt` plus a number of their own below 500.
CREATE TEMP TABLE plan AS
SELECT asked.seed * 1000 AS salt, asked.patients, asked.days, asked.visits,
       asked.patients - new_daily * asked.days AS known, new_daily, 730 AS days_before,
       business_date(asked.now) AS today, pg_temp.ms(asked.now) AS now_ms,
       least(50, greatest(5, asked.visits / 20)) AS doctors, least(12, greatest(2, asked.visits / 80)) AS drawers,
       greatest(0, asked.days - 31) AS audited_from, greatest(0, asked.days - 7) AS lab_audited_from
  FROM asked, LATERAL (SELECT least(asked.patients * 6 / (asked.days * 10), asked.visits / 2) AS new_daily) shares;

-- step: days
-- Day 0 is the first one with visits. Today's desk opened in the morning, at night four hours ago.
CREATE TEMP TABLE calendar AS
SELECT d, date, extract(year FROM date)::text AS year, opens_ms,
       CASE WHEN d < plan.days - 1 THEN 34200000 ELSE (plan.now_ms - opens_ms) * 99 / 100 END AS length_ms
  FROM plan,
       generate_series(-plan.days_before, plan.days::integer - 1) d,
       LATERAL (SELECT plan.today - (plan.days::integer - 1 - d) AS date) dated,
       LATERAL (SELECT pg_temp.ms((date + (SELECT (value #>> '{}')::integer FROM settings
                                            WHERE key = 'hospital.dayCutoffMinutes') * interval '1 minute')
                                  AT TIME ZONE (SELECT value #>> '{}' FROM settings
                                                 WHERE key = 'hospital.timeZone')) AS begins_ms) midnight,
       LATERAL (SELECT CASE WHEN d < plan.days - 1 THEN begins_ms + 28800000
                            ELSE greatest(begins_ms + least(300000, (plan.now_ms - begins_ms) / 4),
                                          least(begins_ms + 28800000, plan.now_ms - 14400000))
                       END AS opens_ms) opening;

-- step: index of days
CREATE UNIQUE INDEX ON calendar (d);

-- step: people
CREATE TEMP TABLE people (n bigint PRIMARY KEY, d integer NOT NULL, registered_ms bigint NOT NULL, id uuid NOT NULL);

-- step: statistics of days
ANALYZE calendar;

-- step: partitions of the audit log
SELECT ensure_month_partition('audit_logs', month)
  FROM (SELECT DISTINCT date_trunc('month', date)::date AS month FROM calendar WHERE d >= 0) months;
