-- Figures of a day for the reports: counted once in the background, read live while they may still move.
-- Locks: adds triggers to visits, bills, payments and refunds (a short lock on each that stops writers); creates otherwise.

-- One figure of one day. Which of doctor, person and kind it has, follows from the fact.
CREATE TABLE day_summary (
    day       date   NOT NULL,
    fact      text   NOT NULL CHECK (fact IN ('PATIENTS', 'VISITS', 'BILLED', 'DISCOUNTED', 'OUTSTANDING', 'VOIDED',
                                              'COLLECTED', 'REFUNDED')),
    doctor_id uuid,   -- Of visits, and of bills that belong to a visit.
    user_id   uuid,   -- Who took the money in or paid it out.
    kind      text,   -- Status of visits, method of money.
    count     bigint NOT NULL,
    amount    bigint NOT NULL DEFAULT 0
);
CREATE INDEX day_summary_by_day ON day_summary (day);

-- Days through closed_through are summed up, so who changes one of them leaves a mark; later days are read live and
-- cost a check-in nothing but the look at this row. marked_through follows it when the newly closed days have their
-- mark: reports trust the summary up to there.
CREATE TABLE day_horizon (
    one            boolean PRIMARY KEY DEFAULT true CHECK (one),
    closed_through date    NOT NULL DEFAULT '-infinity',
    marked_through date    NOT NULL DEFAULT '-infinity' CHECK (marked_through <= closed_through)
);
INSERT INTO day_horizon DEFAULT VALUES;

-- Days whose summary is not to be trusted. Rows are only added by commands and only taken away by the job, so nobody
-- waits for anybody. A day may have any number of marks.
CREATE TABLE day_marks (
    first_day     date NOT NULL,
    last_day      date NOT NULL CHECK (last_day >= first_day),
    settled_after xid8 NOT NULL DEFAULT '0' -- Transactions below it may still write without leaving a mark.
);

-- The figures of one day from live rows. The only place that says what they are.
CREATE FUNCTION day_facts(of_day date) RETURNS SETOF day_summary
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        WITH seen AS MATERIALIZED (
            SELECT v.doctor_id, v.patient_id, v.status FROM visits v WHERE v.visit_date = of_day
        )
        SELECT of_day, 'PATIENTS', NULL::uuid, NULL::uuid, NULL, count(DISTINCT s.patient_id), 0
          FROM seen s
         WHERE s.status NOT IN ('CANCELLED', 'NO_SHOW')
        HAVING count(*) > 0
        UNION ALL
        SELECT of_day, 'VISITS', s.doctor_id, NULL, s.status, count(*), 0
          FROM seen s
         GROUP BY s.doctor_id, s.status
        UNION ALL
        SELECT of_day, figure.fact, billed.doctor_id, NULL, NULL, figure.count, figure.amount
          FROM (SELECT v.doctor_id,
                       count(*) FILTER (WHERE b.voided_at IS NULL) AS bills,
                       coalesce(sum(b.total_amount) FILTER (WHERE b.voided_at IS NULL), 0)::bigint AS total,
                       count(*) FILTER (WHERE b.voided_at IS NULL AND b.discount_amount > 0) AS discounts,
                       coalesce(sum(b.discount_amount) FILTER (WHERE b.voided_at IS NULL), 0)::bigint AS discount,
                       count(*) FILTER (WHERE b.due_amount > 0) AS open_bills,
                       sum(b.due_amount)::bigint AS due,
                       count(*) FILTER (WHERE b.voided_at IS NOT NULL) AS voids,
                       coalesce(sum(b.total_amount) FILTER (WHERE b.voided_at IS NOT NULL), 0)::bigint AS voided
                  FROM bills b
                  LEFT JOIN visits v ON v.id = b.visit_id
                 WHERE b.billing_date = of_day
                 GROUP BY v.doctor_id) billed
         CROSS JOIN LATERAL (VALUES ('BILLED', billed.bills, billed.total),
                                    ('DISCOUNTED', billed.discounts, billed.discount),
                                    ('OUTSTANDING', billed.open_bills, billed.due),
                                    ('VOIDED', billed.voids, billed.voided)) AS figure (fact, count, amount)
         WHERE figure.count > 0
        UNION ALL
        SELECT of_day, 'COLLECTED', NULL, p.received_by, p.payment_method, count(*), sum(p.amount)::bigint
          FROM payments p
         WHERE p.payment_date = of_day
         GROUP BY p.received_by, p.payment_method
        UNION ALL
        SELECT of_day, 'REFUNDED', NULL, r.paid_out_by, r.payment_method, count(*), sum(r.amount)::bigint
          FROM refunds r
         WHERE r.refund_date = of_day AND r.status = 'PAID'
         GROUP BY r.paid_out_by, r.payment_method;
    END;

-- The figures of some days: from the summary where it is known to be right, else live. One statement is one
-- snapshot, and whoever changed a closed day left the mark in the same transaction, so the answer is always exact.
CREATE FUNCTION report_facts(first_day date, last_day date) RETURNS SETOF day_summary
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        WITH days AS MATERIALIZED (
            SELECT d::date AS day,
                   d::date > h.marked_through
                   OR EXISTS (SELECT FROM day_marks m WHERE d::date BETWEEN m.first_day AND m.last_day) AS live
              FROM day_horizon h, generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') AS d
        )
        SELECT s.day, s.fact, s.doctor_id, s.user_id, s.kind, s.count, s.amount
          FROM days d JOIN day_summary s ON s.day = d.day
         WHERE NOT d.live
        UNION ALL
        SELECT f.day, f.fact, f.doctor_id, f.user_id, f.kind, f.count, f.amount
          FROM days d CROSS JOIN LATERAL day_facts(d.day) f
         WHERE d.live;
    END;

-- ---- marks ----------------------------------------------------------------------------------------------------

CREATE FUNCTION mark_days(VARIADIC days date[]) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO day_marks (first_day, last_day)
    SELECT DISTINCT d.day, d.day
      FROM unnest(days) AS d (day), day_horizon h
     WHERE d.day <= h.closed_through;
END $$;

-- The triggers look at the horizon after their row is written, in a snapshot of their own: the job counts on it.
CREATE FUNCTION mark_visit_days() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF least(OLD.visit_date, NEW.visit_date) <= (SELECT closed_through FROM day_horizon) THEN
        PERFORM mark_days(OLD.visit_date, NEW.visit_date);
    END IF;
    -- Its bills count for the new doctor now. A new bill of this visit waits for us, or we for it: doctor_id is part
    -- of a key, so the foreign key's lock and ours exclude each other.
    IF OLD.doctor_id <> NEW.doctor_id THEN
        PERFORM mark_days(VARIADIC array_agg(b.billing_date)) FROM bills b WHERE b.visit_id = NEW.id HAVING count(*) > 0;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION mark_bill_days() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF least(OLD.billing_date, NEW.billing_date) <= (SELECT closed_through FROM day_horizon) THEN
        PERFORM mark_days(OLD.billing_date, NEW.billing_date);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION mark_payment_days() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF least(OLD.payment_date, NEW.payment_date) <= (SELECT closed_through FROM day_horizon) THEN
        PERFORM mark_days(OLD.payment_date, NEW.payment_date);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION mark_refund_days() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF least(OLD.refund_date, NEW.refund_date) <= (SELECT closed_through FROM day_horizon) THEN
        PERFORM mark_days(OLD.refund_date, NEW.refund_date);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER visits_mark AFTER INSERT OR DELETE OR UPDATE OF patient_id, doctor_id, visit_date, status ON visits
    FOR EACH ROW EXECUTE FUNCTION mark_visit_days();
CREATE TRIGGER bills_mark AFTER INSERT OR DELETE OR UPDATE ON bills FOR EACH ROW EXECUTE FUNCTION mark_bill_days();
CREATE TRIGGER payments_mark AFTER INSERT OR DELETE OR UPDATE ON payments
    FOR EACH ROW EXECUTE FUNCTION mark_payment_days();
CREATE TRIGGER refunds_mark AFTER INSERT OR DELETE OR UPDATE ON refunds
    FOR EACH ROW EXECUTE FUNCTION mark_refund_days();

-- ---- the job --------------------------------------------------------------------------------------------------

-- Three steps, each a transaction of its own, each safe to be killed in and to be repeated. Why no change is lost:
-- a writer W looks at the horizon after its row is written, so W has its transaction id by then. Either it sees the
-- step that closed its day and leaves a mark. Or it looked before that step committed; then its id is below the xmax
-- of any snapshot that sees the step. Step two takes that xmax into the mark of the days, and step three sums them
-- up when every transaction below it has ended: W is visible. A mark is taken away in the transaction that writes
-- the summary, before the rows are counted, so a change whose mark went was counted.

-- Step one: days before that of the instant are closed. A clock that was set back opens days again.
CREATE FUNCTION close_days(at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public
    BEGIN ATOMIC
        UPDATE day_horizon h
           SET closed_through = y.day, marked_through = least(h.marked_through, y.day)
          FROM (SELECT business_date(at) - 1 AS day) y
         WHERE h.closed_through <> y.day;
    END;

-- Step two: one mark over all days that were closed since. In the transaction of step one it would prove nothing.
CREATE FUNCTION mark_closed_days() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'closed days are marked in a transaction of their own' USING ERRCODE = 'active_sql_transaction';
    END IF;
    IF NOT pg_try_advisory_xact_lock(hashtext('hms.day_summary')) THEN
        RETURN;
    END IF;
    WITH closed AS (
        SELECT h.closed_through, h.marked_through, pg_snapshot_xmax(pg_current_snapshot()) AS seen_below
          FROM day_horizon h
         WHERE h.marked_through < h.closed_through
    ), marked AS (
        INSERT INTO day_marks (first_day, last_day, settled_after)
        SELECT CASE WHEN isfinite(c.marked_through) THEN c.marked_through + 1 ELSE c.marked_through END,
               c.closed_through, c.seen_below
          FROM closed c
    )
    UPDATE day_horizon h SET marked_through = c.closed_through
      FROM closed c
     WHERE h.closed_through >= c.closed_through;
END $$;

-- Step three: sums up to max_days marked days up and answers how many. One job at a time; another server's answers 0.
CREATE FUNCTION summarise_days(max_days integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    oldest xid8 := pg_snapshot_xmin(pg_current_snapshot());
    unknown xid8 := pg_snapshot_xmax(pg_current_snapshot()); -- From here on: of another cluster, before a restore.
    span day_marks;
    dirty date;
    summed integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('hms.day_summary')) THEN
        RETURN 0;
    END IF;
    -- A span becomes a mark for each of its days that has anything.
    FOR span IN
        DELETE FROM day_marks m
         WHERE m.first_day < m.last_day AND (m.settled_after <= oldest OR m.settled_after > unknown)
        RETURNING m.*
    LOOP
        DELETE FROM day_summary s WHERE s.day BETWEEN span.first_day AND span.last_day;
        INSERT INTO day_marks (first_day, last_day)
        SELECT d.day, d.day
          FROM (SELECT v.visit_date FROM visits v WHERE v.visit_date BETWEEN span.first_day AND span.last_day
                UNION
                SELECT b.billing_date FROM bills b WHERE b.billing_date BETWEEN span.first_day AND span.last_day
                UNION
                SELECT p.payment_date FROM payments p WHERE p.payment_date BETWEEN span.first_day AND span.last_day
                UNION
                SELECT r.refund_date FROM refunds r WHERE r.refund_date BETWEEN span.first_day AND span.last_day
               ) AS d (day);
    END LOOP;
    FOR dirty IN
        SELECT DISTINCT m.first_day FROM day_marks m
         WHERE m.first_day = m.last_day AND (m.settled_after <= oldest OR m.settled_after > unknown)
         ORDER BY m.first_day DESC
         LIMIT max_days
    LOOP
        DELETE FROM day_marks m
         WHERE m.first_day = dirty AND m.last_day = dirty
           AND (m.settled_after <= oldest OR m.settled_after > unknown);
        DELETE FROM day_summary s WHERE s.day = dirty;
        INSERT INTO day_summary (day, fact, doctor_id, user_id, kind, count, amount)
        SELECT f.day, f.fact, f.doctor_id, f.user_id, f.kind, f.count, f.amount FROM day_facts(dirty) f;
        summed := summed + 1;
    END LOOP;
    RETURN summed;
END $$;

-- ---- rights ---------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES ('reports.view', 'View reports', 'reports');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM roles r, permissions p
 WHERE p.slug = 'reports.view' AND r.slug IN ('super-admin', 'admin', 'accountant');

GRANT SELECT ON day_summary, day_horizon, day_marks TO hms_server, hms_report;
GRANT INSERT ON day_marks TO hms_server;
-- Reports name the cashiers; nothing else of a user is anybody's to read there.
GRANT SELECT (id, name) ON users TO hms_report;
REVOKE ALL ON FUNCTION close_days(timestamptz), mark_closed_days(), summarise_days(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION close_days(timestamptz), mark_closed_days(), summarise_days(integer) TO hms_server;
