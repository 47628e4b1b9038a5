-- SPDX-License-Identifier: GPL-3.0-or-later
-- What doctors ordered of the laboratory on these days, and how far it is. Every step has its moment; a step whose moment
-- is still to come did not happen, so that today's work is open as it is at noon.

-- step: visits with tests
-- Of 100 patients seen 40 get some. Of 1,000 of them 40 never choose to pay, 20 do not pay their bill; urgent tests go to the
-- laboratory all the same.
CREATE TEMP TABLE tested AS
SELECT h.v, h.d, h.date, h.year, h.visit_id, h.patient_id, h.doctor_id, h.doctor_user, h.doctor_name, h.reception,
       coalesce(h.doctor_user, h.reception) AS ordered_by, h.is_today, h.now_ms, h.d >= plan.lab_audited_from AS is_audited,
       mixed.h, priority, ordered_ms, billed_ms, paid_ms, is_billed, is_paid, pg_temp.sex(p.n, plan.salt) AS sex,
       h.date - pg_temp.born(p.n, registered.date, plan.salt) AS age_days, pg_temp.id(billed_ms, h.v, plan.salt + 71) AS bill_id,
       NOT is_billed AND NOT h.is_today AND mixed.h % 2 = 0 AS is_cancelled,
       technician.id AS technician, manager.id AS manager
  FROM plan CROSS JOIN happened h
  JOIN people p ON p.n = h.person
  JOIN calendar registered ON registered.d = p.d
 CROSS JOIN LATERAL (SELECT pg_temp.mix(h.v, plan.salt + 70) AS h) mixed
 CROSS JOIN LATERAL (SELECT mixed.h / 128 % 1000 AS fate,
                            CASE WHEN mixed.h / 524288 % 1000 < 15 THEN 'STAT' WHEN mixed.h / 524288 % 1000 < 90 THEN 'URGENT'
                                 ELSE 'ROUTINE' END AS priority,
                            least(h.called_ms + 150000, (h.called_ms + h.now_ms) / 2) AS ordered_ms) chance
 CROSS JOIN LATERAL (SELECT CASE priority WHEN 'ROUTINE' THEN ordered_ms + 60000 + mixed.h % 240000 ELSE ordered_ms END
                            AS billed_ms) billing
 CROSS JOIN LATERAL (SELECT billed_ms + 90000 + mixed.h / 1024 % 270000 AS paid_ms,
                            (fate >= 40 OR priority <> 'ROUTINE') AND billed_ms <= h.now_ms AS is_billed) counter
 CROSS JOIN LATERAL (SELECT is_billed AND fate >= 60 AND paid_ms <= h.now_ms AS is_paid) till
  JOIN bench technician ON technician.role = 'lab-technician'
   AND technician.n = mixed.h / 64 % (SELECT count(*) FROM bench WHERE role = 'lab-technician')
  JOIN bench manager ON manager.role = 'lab-manager'
   AND manager.n = mixed.h / 32 % (SELECT count(*) FROM bench WHERE role = 'lab-manager')
 WHERE h.status IN ('IN_CONSULTATION', 'COMPLETED') AND mixed.h % 100 < 40;

-- step: their orders
-- One to five tests, the common ones far oftener than the others, or a panel. No visit has one twice.
CREATE TEMP TABLE ordered AS
SELECT t.v * 16 + line.place AS o, line.place, line.panel_id, t.*, x.id AS test_id, x.lab_id, x.code, x.name AS test_name,
       x.price, x.specimen, x.container, x.label_colour, x.template_version,
       CASE t.priority WHEN 'ROUTINE' THEN x.turnaround_minutes ELSE x.urgent_turnaround_minutes END * 60000::bigint
           AS turnaround_ms,
       x.turnaround_minutes >= 1000 AS is_slow, pg_temp.id(t.ordered_ms, t.v * 16 + line.place, plan.salt + 72) AS order_id,
       pg_temp.mix(t.v * 16 + line.place, plan.salt + 73) AS ho
  FROM plan CROSS JOIN (SELECT count(*) AS tests FROM offered) catalogue
 CROSS JOIN (SELECT max(k) + 1 AS panels FROM panels) bundles CROSS JOIN tested t
 CROSS JOIN LATERAL (SELECT floor(tests * power(pg_temp.share(t.v, plan.salt + 74), 1.8))::bigint AS first) chance
 CROSS JOIN LATERAL (SELECT l AS place, NULL::uuid AS panel_id, (first + (l - 1) * 7) % tests AS test
                       FROM generate_series(1, (ARRAY[1, 2, 3, 3, 4, 4, 4, 5, 5, 5])[(1 + t.h / 4096 % 10)::integer]) l
                      WHERE t.h / 65536 % 100 >= 20
                      UNION ALL
                     SELECT m.place, m.panel_id, m.test FROM panels m
                      WHERE t.h / 65536 % 100 < 20 AND m.k = t.h / 16777216 % panels) line
  JOIN offered x ON x.n = line.test AND (x.only_sex IS NULL OR x.only_sex = t.sex);

-- step: who ordered nothing after all
-- A test for the other sex was all that chance gave.
DELETE FROM tested t WHERE NOT EXISTS (SELECT FROM ordered o WHERE o.v = t.v);

-- step: first tubes
-- Tests of one lab, specimen and container share one. Of 1,000 tubes 15 are no good.
CREATE TEMP TABLE tubes AS
SELECT t.v, t.d, t.year, t.visit_id, t.patient_id, t.is_audited, t.now_ms, t.technician, need.*, 1 AS nth,
       pg_temp.id(collected_ms - 180000, need.o, plan.salt + 75) AS tube_id, collected_ms - 180000 AS labelled_ms, collected_ms,
       received_ms, CASE WHEN hx / 4096 % 1000 < 15 THEN received_ms + 120000 END AS rejected_ms, NULL::uuid AS replaces_id
  FROM plan CROSS JOIN tested t
  JOIN (SELECT v AS of_v, lab_id, specimen, container, min(label_colour) AS label_colour, min(o) AS o
          FROM ordered GROUP BY v, lab_id, specimen, container) need ON need.of_v = t.v
 CROSS JOIN LATERAL (SELECT pg_temp.mix(need.o, plan.salt + 77) AS hx) chance
 CROSS JOIN LATERAL (SELECT CASE WHEN t.is_paid THEN t.paid_ms ELSE t.billed_ms END + 300000 + hx % 600000 AS collected_ms) taken
 CROSS JOIN LATERAL (SELECT collected_ms + 360000 + hx / 64 % 840000 AS received_ms) brought
 WHERE (t.is_paid OR t.is_billed AND t.priority <> 'ROUTINE') AND collected_ms - 180000 <= t.now_ms;

-- step: second tubes
INSERT INTO tubes
SELECT t.v, t.d, t.year, t.visit_id, t.patient_id, t.is_audited, t.now_ms, t.technician, t.of_v, t.lab_id, t.specimen, t.container,
       t.label_colour, t.o, 2, pg_temp.id(again_ms - 180000, t.o, plan.salt + 78), again_ms - 180000, again_ms, again_ms + 480000,
       NULL, t.tube_id
  FROM plan CROSS JOIN tubes t CROSS JOIN LATERAL (SELECT rejected_ms + 2700000 + t.o * 7919 % 3600000 AS again_ms) again
 WHERE t.rejected_ms <= t.now_ms AND again_ms - 180000 <= t.now_ms;

-- step: statistics of tubes
ANALYZE tubes, ordered;

-- step: work
-- A result is typed in one go, or begun as a draft. Of 100 finished today or yesterday four are held.
CREATE TEMP TABLE work AS
SELECT o.*, coalesce(again.tube_id, tube.tube_id) AS tube_id, tube.tube_id AS first_tube_id, tube.collected_ms AS first_collected_ms,
       tube.rejected_ms, taken.collected_ms, begun_ms, completed_ms, is_held, reviewed_ms,
       tube.rejected_ms <= o.now_ms AND taken.collected_ms IS NULL AS is_rejected, f.k AS finding, f.is_critical,
       f.amended IS NOT NULL AS may_be_amended, pg_temp.id(begun_ms, o.o, plan.salt + 76) AS result_id
  FROM plan CROSS JOIN ordered o
  LEFT JOIN tubes tube ON (tube.v, tube.lab_id, tube.specimen, tube.container) = (o.v, o.lab_id, o.specimen, o.container) AND tube.nth = 1
  LEFT JOIN tubes again ON again.replaces_id = tube.tube_id
 CROSS JOIN LATERAL (SELECT CASE WHEN again.tube_id IS NOT NULL THEN again.collected_ms
                                 WHEN tube.rejected_ms <= o.now_ms THEN NULL
                                 ELSE tube.collected_ms END AS may_be_ms,
                            coalesce(again.received_ms, tube.received_ms) AS received_ms) last
 CROSS JOIN LATERAL (SELECT CASE WHEN may_be_ms <= o.now_ms THEN may_be_ms END AS collected_ms) taken
 CROSS JOIN LATERAL (SELECT CASE WHEN taken.collected_ms IS NOT NULL
                                 THEN last.received_ms + floor(o.turnaround_ms * (0.3 + 0.5 * pg_temp.share(o.o, plan.salt + 79)))::bigint END
                            AS completed_ms) done
 CROSS JOIN LATERAL (SELECT CASE WHEN o.ho / 8192 % 100 < 40 THEN last.received_ms + (completed_ms - last.received_ms) / 2 ELSE completed_ms END
                            AS begun_ms,
                            o.d >= plan.days - 2 AND o.ho / 1024 % 100 < 4 AS is_held) entry
 CROSS JOIN LATERAL (SELECT CASE WHEN NOT is_held THEN completed_ms + 240000 + o.ho / 128 % 3600000 END AS reviewed_ms) review
  LEFT JOIN findings f
    ON f.code = o.code AND f.sex = o.sex AND o.age_days >= f.from_days AND o.age_days < f.to_days
   AND f.n = CASE WHEN o.ho / 32 % 1000 < 620 THEN o.ho / 65536 % 6 WHEN o.ho / 32 % 1000 < 985 THEN 6 + o.ho / 65536 % 3 ELSE 9 END;

-- step: releases
-- What takes days does not keep the rest.
CREATE TEMP TABLE releases AS
SELECT v, is_slow, released_ms
  FROM (SELECT w.v, w.is_slow, w.now_ms, max(w.reviewed_ms) + 120000 + min(w.h) % 300000 AS released_ms
          FROM work w WHERE w.reviewed_ms IS NOT NULL GROUP BY w.v, w.is_slow, w.now_ms) r
 WHERE released_ms <= now_ms;

-- step: statistics of releases
ANALYZE work, releases;

-- step: deliveries
-- Of 100 reports that are complete and paid 85 are fetched.
CREATE TEMP TABLE handed AS
SELECT t.v, ready.ms + 1200000 + t.h / 16 % 7200000 AS delivered_ms
  FROM tested t
  JOIN (SELECT v, max(released_ms) AS ms, count(*) AS parts FROM releases GROUP BY v) ready ON ready.v = t.v
  JOIN (SELECT v, count(DISTINCT is_slow) AS parts FROM work GROUP BY v) whole ON whole.v = t.v AND whole.parts = ready.parts
 WHERE t.is_paid AND t.h / 2048 % 100 < 85 AND ready.ms + 1200000 + t.h / 16 % 7200000 <= t.now_ms;

-- step: statistics of deliveries
ANALYZE handed;

-- step: how it ended
-- Of 250 tests one is corrected in the days after.
CREATE TEMP TABLE finished AS
SELECT w.*, r.released_ms, CASE WHEN r.released_ms IS NOT NULL THEN h.delivered_ms END AS delivered_ms, change.amended_ms,
       CASE WHEN change.amended_ms IS NOT NULL THEN pg_temp.id(change.amended_ms, w.o, plan.salt + 81) END AS amended_id,
       CASE WHEN w.is_cancelled THEN 'CANCELLED'
            WHEN NOT w.is_billed THEN 'ORDERED'
            WHEN w.first_collected_ms IS NULL OR w.first_collected_ms > w.now_ms THEN 'BILLED'
            WHEN w.is_rejected THEN 'REJECTED'
            WHEN h.delivered_ms IS NOT NULL AND r.released_ms IS NOT NULL THEN 'DELIVERED'
            WHEN r.released_ms IS NOT NULL THEN 'RELEASED'
            WHEN w.reviewed_ms <= w.now_ms THEN 'REVIEWED'
            WHEN w.completed_ms <= w.now_ms THEN 'COMPLETED'
            ELSE 'COLLECTED' END AS status
  FROM plan CROSS JOIN work w
  LEFT JOIN releases r ON r.v = w.v AND r.is_slow = w.is_slow AND w.reviewed_ms IS NOT NULL
  LEFT JOIN handed h ON h.v = w.v
  LEFT JOIN (SELECT v, max(released_ms) AS ms FROM releases GROUP BY v) last ON last.v = w.v
 CROSS JOIN LATERAL (SELECT coalesce(h.delivered_ms, last.ms) + 5400000 + w.place * 60000 AS at_ms) correction
 CROSS JOIN LATERAL (SELECT CASE WHEN r.released_ms IS NOT NULL AND w.may_be_amended
                                      AND w.ho / 512 % 100 < 6 AND at_ms <= w.now_ms THEN at_ms END AS amended_ms) change;

-- step: statistics of the work
ANALYZE finished;

-- step: room of the work
-- Dropping them gives nothing back before the commit.
TRUNCATE work, releases, handed;

-- step: end of the work
DROP TABLE work, releases, handed;
