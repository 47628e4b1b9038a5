-- What every other table leans on: ids, counters, operations, topics, settings and the audit trail.
-- Locks: creates only; safe on an empty database. Roles hms_owner, hms_server and hms_report exist already
-- (hmsd init makes them).

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- ---- ids and instants ---------------------------------------------------------------------------------------

-- Ids are ULIDs kept as uuid. In JSON answers an id is marked with ulid(...) and the server writes its
-- 26 characters while it passes the text on: doing that in SQL would triple the cost of a queue.
-- No text of a user can look like the mark, because quotes inside JSON strings are escaped.
CREATE FUNCTION ulid(id uuid) RETURNS json
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ('{"ulid":"' || id::text || '"}')::json;

CREATE FUNCTION instant(at timestamptz) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

CREATE FUNCTION ulid_floor(at timestamptz) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

CREATE FUNCTION make_ulid() RETURNS uuid
    LANGUAGE sql VOLATILE PARALLEL SAFE
    RETURN (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
            || substr(replace(gen_random_uuid()::text, '-', ''), 13))::uuid;

-- ---- monthly partitions of append-only tables ----------------------------------------------------------------

-- Cuts by the month inside the ULID, so the key stays the id alone. Ids with a wrong clock land in the default.
CREATE FUNCTION ensure_month_partition(parent text, month date) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    first date := date_trunc('month', month)::date;
    part text := parent || '_' || to_char(first, 'YYYY_MM');
BEGIN
    IF to_regclass('public.' || part) IS NOT NULL THEN
        RETURN;
    END IF;
    BEGIN
        EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)', part, parent,
                       ulid_floor(first::timestamp AT TIME ZONE 'UTC'),
                       ulid_floor((first + interval '1 month')::timestamp AT TIME ZONE 'UTC'));
    EXCEPTION WHEN check_violation THEN
        -- A desk whose clock is ahead already has rows of that month in the default partition: they stay there,
        -- and so does that month.
        RAISE NOTICE 'partition % not made: its rows are in the default partition', part;
    END;
END $$;

-- ---- settings ------------------------------------------------------------------------------------------------

CREATE TABLE settings (
    key         text        PRIMARY KEY,
    value       jsonb       NOT NULL,
    is_public   boolean     NOT NULL DEFAULT true,
    description text        NOT NULL,
    row_version integer     NOT NULL DEFAULT 1,
    updated_at  timestamptz NOT NULL DEFAULT now()
);

INSERT INTO settings (key, value, is_public, description) VALUES
    ('hospital.name', '"Hospital"', true, 'Name on every screen and paper'),
    ('hospital.address', '""', true, 'Address on papers'),
    ('hospital.phone', '""', true, 'Phone on papers'),
    ('hospital.currency', '"BDT"', true, 'ISO 4217 code of the one currency'),
    ('hospital.currencyDecimals', '2', true, 'Digits after the point of one major unit'),
    ('hospital.timeZone', '"Asia/Dhaka"', true, 'IANA zone that cuts the business day'),
    ('hospital.dayCutoffMinutes', '0', true, 'Minutes after midnight at which the business day changes'),
    ('hospital.phoneRegion', '"BD"', true, 'Country of phone numbers written without a prefix'),
    ('hospital.demo', 'false', true, 'Papers say DEMO'),
    ('access.sessionIdleMinutes', '720', false, 'A session unused for so long ends'),
    ('access.sessionMaxHours', '24', false, 'A session ends after so long in any case'),
    ('access.lockAfterMinutes', '10', true, 'A desk without a key press locks its screen'),
    ('visits.daysAhead', '90', true, 'How many days ahead a visit may be booked'),
    ('cashier.autoOpenShift', 'false', true, 'Taking money without an open shift opens one with an empty float'),
    ('cashier.differenceLimit', '0', false, 'A cash difference above it needs a second person'),
    ('cashier.denominations', '[100000,50000,20000,10000,5000,2000,1000,500,200,100]', true,
     'Notes and coins of the blind count, in minor units'),
    ('receipts.key', to_jsonb(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'hex')), false,
     'Key of the verification codes on receipts');

-- The hospital's day of an instant. Never a desk's clock.
CREATE FUNCTION business_date(at timestamptz) RETURNS date
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN ((at AT TIME ZONE (SELECT value #>> '{}' FROM settings WHERE key = 'hospital.timeZone'))
            - (SELECT (value #>> '{}')::integer FROM settings WHERE key = 'hospital.dayCutoffMinutes')
              * interval '1 minute')::date;

-- ---- numbers -------------------------------------------------------------------------------------------------

-- One row per number series; UPDATE ... RETURNING inside the record's own transaction, as late as possible.
CREATE TABLE counters (
    kind   text   NOT NULL CHECK (kind IN ('patient', 'serial', 'bill', 'receipt', 'refund')),
    series text   NOT NULL,
    value  bigint NOT NULL CHECK (value > 0),
    PRIMARY KEY (kind, series)
) WITH (fillfactor = 50);

-- The next number of a series; waits for whoever is taking one, and is given back on rollback.
CREATE FUNCTION next_number(kind text, series text) RETURNS bigint
    LANGUAGE sql VOLATILE
    BEGIN ATOMIC
        INSERT INTO counters AS c (kind, series, value) VALUES (kind, series, 1)
        ON CONFLICT (kind, series) DO UPDATE SET value = c.value + 1
        RETURNING value;
    END;

-- "P-2026-0001": at least four digits, grows past them.
CREATE FUNCTION document_number(prefix text, series text, number bigint) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN prefix || '-' || series || '-' || CASE WHEN number < 10000 THEN lpad(number::text, 4, '0') ELSE number::text END;

-- ---- operations: "did it go through?" ------------------------------------------------------------------------

CREATE TABLE operations (
    id           uuid        NOT NULL PRIMARY KEY,
    user_id      uuid        NOT NULL,
    method       text        NOT NULL,
    request_hash bytea       NOT NULL,
    response     text,       -- The answer's JSON; null only inside the command's own transaction.
    is_money     boolean     NOT NULL, -- Kept for ever; others for 30 days.
    created_at   timestamptz NOT NULL DEFAULT now()
) PARTITION BY RANGE (id);
CREATE TABLE operations_default PARTITION OF operations DEFAULT;
SELECT ensure_month_partition('operations', (now() + ahead * interval '1 month')::date) FROM generate_series(0, 2) ahead;

-- ---- topics --------------------------------------------------------------------------------------------------

CREATE TABLE topics (
    topic    text   PRIMARY KEY,
    revision bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

-- What a dropped socket or another server catches up from. Unlogged: after a crash of PostgreSQL it is empty,
-- and desks take fresh snapshots instead.
CREATE UNLOGGED TABLE topic_changes (
    topic      text        NOT NULL,
    revision   bigint      NOT NULL,
    change     text        NOT NULL, -- {"upserts":[...],"removes":[...]} in the wire's shape.
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, revision)
);
CREATE INDEX topic_changes_by_age ON topic_changes (created_at);

-- ---- audit ---------------------------------------------------------------------------------------------------

CREATE TABLE audit_logs (
    id           uuid        NOT NULL DEFAULT make_ulid() PRIMARY KEY,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    user_id      uuid,
    session_id   uuid,
    ip_address   text,
    operation_id uuid,
    action       text        NOT NULL,
    entity       text        NOT NULL,
    entity_id    text,
    changes      jsonb,      -- {"before": {...}, "after": {...}}, of an update only the changed columns.
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id() -- The sealer's horizon.
) PARTITION BY RANGE (id);
CREATE TABLE audit_logs_default PARTITION OF audit_logs DEFAULT;
SELECT ensure_month_partition('audit_logs', (now() + ahead * interval '1 month')::date) FROM generate_series(0, 2) ahead;
CREATE INDEX audit_logs_by_entity ON audit_logs (entity, entity_id, id);
CREATE INDEX audit_logs_by_user ON audit_logs (user_id, id);
CREATE INDEX audit_logs_by_xid ON audit_logs (xid);

-- The hash chain, written by a background sealer in batches: one chain head inside business transactions would
-- queue every write of the hospital. hash = sha256(previous hash || canonical text of the row).
CREATE TABLE audit_seals (
    seq       bigint      PRIMARY KEY,
    audit_id  uuid        NOT NULL UNIQUE,
    hash      bytea       NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE audit_sealer (
    one               boolean PRIMARY KEY DEFAULT true CHECK (one),
    system_identifier text    NOT NULL, -- Of the cluster whose transaction ids the horizon counts.
    horizon           xid8    NOT NULL  -- Rows of older transactions are sealed.
);

-- Who is at work, told by the server at the start of each command.
CREATE FUNCTION current_actor(name text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('hms.' || name, true), '');

-- AFTER trigger of every business table. Arguments: columns never written down (secrets).
CREATE FUNCTION audit_row() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    secrets text[] := coalesce(TG_ARGV, '{}'); -- TG_ARGV is NULL, not empty, without arguments.
    before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;
    after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;
    whole jsonb := coalesce(after, before);
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, after -> b.key)
          INTO before, after
          FROM jsonb_each(before) b
         WHERE b.value IS DISTINCT FROM after -> b.key;
    END IF;
    INSERT INTO audit_logs (user_id, session_id, ip_address, operation_id, action, entity, entity_id, changes)
    VALUES (current_actor('user')::uuid, current_actor('session')::uuid, current_actor('address'),
            current_actor('operation')::uuid,
            CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'UPDATE' THEN 'update' ELSE 'delete' END,
            coalesce(pg_partition_root(TG_RELID), TG_RELID)::regclass::text, -- Not the partition's own name.
            coalesce(whole ->> 'id', whole ->> 'key'),
            jsonb_build_object('before', before, 'after', after));
    RETURN NULL;
END $$;

CREATE FUNCTION audit_table(name text, VARIADIC secrets text[] DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION audit_row(%s)',
                   name || '_audit', name, (SELECT string_agg(quote_literal(s), ', ') FROM unnest(secrets) s));
END $$;

-- Rows of these tables are only ever added.
CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_logs_frozen BEFORE UPDATE OR DELETE ON audit_logs FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_frozen BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();

SELECT audit_table('settings', VARIADIC '{}');

-- One round trip at the start of a command: names the actor for the audit triggers and claims the operation id.
-- Answers NEW, or how the id was used before: REPEAT (same user, method and request) or REUSED. A second one of
-- the same id at the same moment waits here until the first has committed.
CREATE FUNCTION begin_command(actor uuid, session uuid, address text, operation uuid, command text, hash bytea,
                              money boolean, OUT state text, OUT answer text)
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('hms.user', coalesce(actor::text, ''), true),
            set_config('hms.session', coalesce(session::text, ''), true),
            set_config('hms.address', coalesce(address, ''), true),
            set_config('hms.operation', coalesce(operation::text, ''), true);
    state := 'NEW';
    IF operation IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO operations (id, user_id, method, request_hash, is_money)
    VALUES (operation, actor, command, hash, money)
    ON CONFLICT (id) DO NOTHING;
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT CASE WHEN o.user_id = actor AND o.method = command AND o.request_hash = hash
                THEN 'REPEAT' ELSE 'REUSED' END, o.response
      INTO state, answer
      FROM operations o WHERE o.id = operation;
END $$;

-- One round trip at its end: keeps the answer, bumps the topics in name order (so two commands never wait for
-- each other crosswise) and keeps their changes. `changes`: [{"topic":..., "change":"<json text>"}].
CREATE FUNCTION finish_command(operation uuid, answer text, changes json)
    RETURNS TABLE (topic text, revision bigint)
    LANGUAGE plpgsql AS $$
BEGIN
    IF operation IS NOT NULL THEN
        UPDATE operations SET response = answer WHERE id = operation;
    END IF;
    IF changes IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY
        WITH told AS (
            SELECT c.topic, c.change FROM json_to_recordset(changes) AS c(topic text, change text)
        ), bumped AS (
            INSERT INTO topics AS t (topic, revision)
            SELECT told.topic, 1 FROM told ORDER BY told.topic
            ON CONFLICT ON CONSTRAINT topics_pkey DO UPDATE SET revision = t.revision + 1
            RETURNING t.topic, t.revision
        ), kept AS (
            INSERT INTO topic_changes (topic, revision, change)
            SELECT b.topic, b.revision, told.change FROM bumped b JOIN told ON told.topic = b.topic
        )
        SELECT b.topic, b.revision FROM bumped b;
END $$;
