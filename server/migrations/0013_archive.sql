-- Old months of the audit trail and of notifications leave the database as files ("hmsd archive").
-- Locks: creates only.

-- What was moved out and where to. The last row of audit_logs is where the chain in the database goes on from.
CREATE TABLE archived_months (
    table_name  text        NOT NULL CHECK (table_name IN ('audit_logs', 'notifications')),
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    rows        bigint      NOT NULL CHECK (rows > 0),
    last_seq    bigint,     -- The chain's link at its end.
    last_hash   bytea,
    file        text        NOT NULL,
    sha256      text        NOT NULL,
    archived_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (table_name, month),
    CHECK ((table_name = 'audit_logs') = (last_seq IS NOT NULL AND last_hash IS NOT NULL))
);
CREATE TRIGGER archived_months_frozen BEFORE UPDATE OR DELETE ON archived_months
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('archived_months', VARIADIC '{}');

-- Where the chain in the database begins.
CREATE VIEW audit_archive_head AS
    SELECT coalesce(max(m.last_seq), 0) AS seq,
           coalesce((array_agg(m.last_hash ORDER BY m.last_seq DESC))[1], '') AS hash,
           coalesce(sum(m.rows), 0)::bigint AS rows
      FROM archived_months m
     WHERE m.table_name = 'audit_logs';

-- The first id that is younger than a month.
CREATE FUNCTION month_end(month date) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ulid_floor((month + interval '1 month') AT TIME ZONE 'UTC');

-- Partitions of a table for that month and those before it, oldest first.
CREATE FUNCTION month_partitions(parent regclass, through date) RETURNS TABLE (part regclass, month date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT c.oid::regclass, p.month
          FROM pg_inherits i
          JOIN pg_class c ON c.oid = i.inhrelid AND c.relname ~ '_\d{4}_\d{2}$'
         CROSS JOIN LATERAL (SELECT to_date(right(c.relname, 7), 'YYYY_MM') AS month) p
         WHERE i.inhparent = parent AND p.month <= through
         ORDER BY p.month;
    END;

-- Takes out of the database what lies in the file: the links after the archive's head up to `through`, with their rows.
-- Rows of these months that come later in the chain stay, in the default partition: transactions that crossed the
-- end of the month. Commands wait while the partition is taken off, not while links are deleted; behind a long reader
-- (a backup) it gives up rather than make them wait longer.
CREATE FUNCTION archive_audit(of_month date, through bigint, file_name text, file_sha256 text) RETURNS bigint
    LANGUAGE plpgsql SET search_path = public SET lock_timeout = '2s' AS $$
DECLARE
    expected bigint;
    removed bigint := 0;
    moved bigint;
    head bytea;
    old record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('hms.audit_sealer')); -- It reads the rows before it writes the links.
    SELECT hash INTO STRICT head FROM audit_seals WHERE seq = through;
    ALTER TABLE audit_seals DISABLE TRIGGER audit_seals_frozen;
    CREATE TEMP TABLE going (audit_id uuid PRIMARY KEY) ON COMMIT DROP;
    WITH gone AS (DELETE FROM audit_seals WHERE seq <= through RETURNING audit_id)
    INSERT INTO going SELECT audit_id FROM gone;
    GET DIAGNOSTICS expected = ROW_COUNT;
    ANALYZE going;
    ALTER TABLE audit_seals ENABLE TRIGGER audit_seals_frozen;

    FOR old IN SELECT p.part, p.month FROM month_partitions('audit_logs', of_month) p LOOP
        EXECUTE format('ALTER TABLE audit_logs DETACH PARTITION %s', old.part);
        EXECUTE format('INSERT INTO audit_logs SELECT a.* FROM %s a WHERE NOT EXISTS (SELECT FROM going g WHERE g.audit_id = a.id)',
                       old.part);
        GET DIAGNOSTICS moved = ROW_COUNT;
        EXECUTE format('SELECT $1 + count(*) - $2 FROM %s', old.part) INTO removed USING removed, moved;
        EXECUTE format('DROP TABLE %s', old.part);
    END LOOP;
    -- What earlier months left in the default partition.
    ALTER TABLE audit_logs_default DISABLE TRIGGER audit_logs_frozen;
    DELETE FROM audit_logs_default a USING going g WHERE g.audit_id = a.id;
    GET DIAGNOSTICS moved = ROW_COUNT;
    ALTER TABLE audit_logs_default ENABLE TRIGGER audit_logs_frozen;

    removed := removed + moved;
    IF removed <> expected THEN
        RAISE EXCEPTION '% links, but % rows', expected, removed USING ERRCODE = 'data_exception';
    END IF;
    INSERT INTO archived_months (table_name, month, rows, last_seq, last_hash, file, sha256)
    VALUES ('audit_logs', of_month, expected, through, head, file_name, file_sha256);
    RETURN expected;
END $$;

-- Takes a month of notifications out, if it still is what the file holds.
CREATE FUNCTION archive_notifications(of_month date, file_name text, file_sha256 text) RETURNS bigint
    LANGUAGE plpgsql SET search_path = public SET lock_timeout = '2s' AS $$
DECLARE
    part text := 'notifications_' || to_char(of_month, 'YYYY_MM');
    held bigint;
    digest text;
BEGIN
    EXECUTE format('ALTER TABLE notifications DETACH PARTITION %I', part);
    EXECUTE format('SELECT count(*), encode(sha256(convert_to(string_agg(to_jsonb(n)::text || chr(10), '''' ORDER BY n.id), ''UTF8'')), ''hex'') FROM %I n',
                   part) INTO held, digest;
    IF digest IS DISTINCT FROM file_sha256 THEN
        RAISE EXCEPTION 'changed since the file was written' USING ERRCODE = 'serialization_failure';
    END IF;
    EXECUTE format('DROP TABLE %I', part);
    INSERT INTO archived_months (table_name, month, rows, file, sha256)
    VALUES ('notifications', of_month, held, file_name, file_sha256);
    RETURN held;
END $$;

-- For the owner alone: the server cannot take anything out.
REVOKE ALL ON FUNCTION archive_audit(date, bigint, text, text), archive_notifications(date, text, text) FROM PUBLIC;
GRANT SELECT ON archived_months, audit_archive_head TO hms_server, hms_report;
