-- Logins with back-off, the shapes of users and roles, the sealing of the audit log, and what housekeeping may do.
-- Locks: replaces the audit triggers of users and sessions (a short exclusive lock on each); creates otherwise.

-- ---- logins --------------------------------------------------------------------------------------------------

-- A session is touched each minute and a user at each login: that is no change anybody asks about.
DROP TRIGGER sessions_audit ON sessions;
CREATE TRIGGER sessions_audit
    AFTER INSERT OR DELETE OR UPDATE OF id, user_id, token_hash, ip_address, created_at, expires_at, ended_at ON sessions
    FOR EACH ROW EXECUTE FUNCTION audit_row('token_hash');
DROP TRIGGER users_audit ON users;
CREATE TRIGGER users_audit
    AFTER INSERT OR DELETE OR UPDATE OF id, username, name, password_hash, must_change_password, is_active, row_version
    ON users
    FOR EACH ROW EXECUTE FUNCTION audit_row('password_hash');

-- Milliseconds until the pair of name and address may try again; 0 when it may.
CREATE FUNCTION login_wait(typed text, address text, at timestamptz) RETURNS integer
    LANGUAGE sql STABLE
    RETURN coalesce((SELECT ceil(extract(epoch FROM f.blocked_until - at) * 1000)::integer
                       FROM login_failures f
                      WHERE f.username = typed AND f.ip_address = address AND f.blocked_until > at), 0);

-- Counts a wrong password: five tries are free, then the wait doubles from 2 s up to 5 minutes. Answers
-- login_wait of before: a try that raced with others into a wait is not counted and not to be answered.
CREATE FUNCTION note_login_failure(typed text, address text, at timestamptz, command text, actor uuid) RETURNS integer
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO login_failures AS f (username, ip_address, failures, blocked_until) VALUES (typed, address, 1, at)
    ON CONFLICT (username, ip_address) DO UPDATE
       SET failures = f.failures + 1,
           blocked_until = at + CASE WHEN f.failures < 4 THEN interval '0'
                                     ELSE least(300, 2 ^ least(f.failures - 3, 10)) * interval '1 second' END
     WHERE f.blocked_until <= at;
    IF NOT FOUND THEN
        RETURN greatest(login_wait(typed, address, at), 1);
    END IF;
    INSERT INTO audit_logs (user_id, ip_address, action, entity, entity_id)
    VALUES (actor, address, 'refuse', command, (SELECT u.id::text FROM users u WHERE u.username = typed));
    RETURN 0;
END $$;

-- The password was right: the count starts anew, unless others of the pair raced it into a wait (answered as
-- login_wait).
CREATE FUNCTION forget_login_failures(typed text, address text, at timestamptz) RETURNS integer
    LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM login_failures f WHERE f.username = typed AND f.ip_address = address AND f.blocked_until <= at;
    RETURN login_wait(typed, address, at);
END $$;

-- One statement, because a login runs without a transaction: the failures before it have to stay.
CREATE FUNCTION open_session(session uuid, person uuid, hash bytea, address text, at timestamptz) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM begin_command(person, session, address, NULL, 'session.login', NULL, false);
    INSERT INTO sessions (id, user_id, token_hash, ip_address, created_at, last_seen_at, expires_at)
    VALUES (session, person, hash, address, at, at,
            at + (SELECT (s.value #>> '{}')::integer FROM settings s WHERE s.key = 'access.sessionMaxHours')
                 * interval '1 hour');
    UPDATE users SET last_login_at = at WHERE id = person;
END $$;

-- Sessions that are still good at an instant: neither ended nor run out nor left idle, of an active user.
CREATE FUNCTION live_sessions(at timestamptz) RETURNS SETOF sessions
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT s.*
          FROM sessions s
          JOIN users u ON u.id = s.user_id AND u.is_active
         WHERE s.ended_at IS NULL AND s.expires_at > at
           AND s.last_seen_at > at - (SELECT (i.value #>> '{}')::integer FROM settings i
                                       WHERE i.key = 'access.sessionIdleMinutes') * interval '1 minute';
    END;

-- ---- shapes --------------------------------------------------------------------------------------------------

-- What a user may do: of active roles, and nothing before a one-time password was changed.
CREATE VIEW user_permissions AS
    SELECT DISTINCT ur.user_id, p.slug
      FROM users u
      JOIN user_roles ur ON ur.user_id = u.id
      JOIN roles r ON r.id = ur.role_id AND r.is_active
      JOIN role_permissions rp ON rp.role_id = r.id
      JOIN permissions p ON p.id = rp.permission_id
     WHERE NOT u.must_change_password;

CREATE VIEW session_user_wire AS
    SELECT u.id,
           json_build_object(
               'id', ulid(u.id),
               'username', u.username,
               'name', u.name,
               'roles', coalesce((SELECT json_agg(r.slug ORDER BY r.slug)
                                    FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.is_active
                                   WHERE ur.user_id = u.id), '[]'),
               'permissions', coalesce((SELECT json_agg(p.slug ORDER BY p.slug)
                                          FROM user_permissions p WHERE p.user_id = u.id), '[]'),
               'doctorId', (SELECT ulid(d.id) FROM doctors d WHERE d.user_id = u.id),
               'mustChangePassword', u.must_change_password) AS wire
      FROM users u;

CREATE VIEW user_wire AS
    SELECT u.id, u.username,
           json_build_object(
               'id', ulid(u.id),
               'username', u.username,
               'name', u.name,
               'roleIds', coalesce((SELECT json_agg(ulid(ur.role_id) ORDER BY ur.role_id)
                                      FROM user_roles ur WHERE ur.user_id = u.id), '[]'),
               'isActive', u.is_active,
               'lastLoginAt', instant(u.last_login_at),
               'rowVersion', u.row_version) AS wire
      FROM users u;

CREATE VIEW role_wire AS
    SELECT r.id, r.name,
           json_build_object(
               'id', ulid(r.id),
               'name', r.name,
               'slug', r.slug,
               'description', r.description,
               'isSystem', r.is_system,
               'isActive', r.is_active,
               'discountLimitPercent', r.discount_limit_percent,
               'permissions', coalesce((SELECT json_agg(p.slug ORDER BY p.slug)
                                          FROM role_permissions rp JOIN permissions p ON p.id = rp.permission_id
                                         WHERE rp.role_id = r.id), '[]'),
               'rowVersion', r.row_version) AS wire
      FROM roles r;

GRANT SELECT ON user_permissions, session_user_wire, user_wire, role_wire TO hms_server;

-- What leaves the server of settings: everything but the receipts' key.
CREATE VIEW setting_wire AS
    SELECT s.key, s.is_public,
           json_build_object('key', s.key, 'value', s.value, 'isPublic', s.is_public, 'description', s.description,
                             'rowVersion', s.row_version) AS wire
      FROM settings s
     WHERE s.key <> 'receipts.key';

CREATE VIEW notification_wire AS
    SELECT n.id, n.user_id, n.is_read,
           json_build_object('id', ulid(n.id), 'kind', n.type, 'data', n.data, 'isRead', n.is_read,
                             'createdAt', instant(n.created_at)) AS wire
      FROM notifications n;

GRANT SELECT ON setting_wire, notification_wire TO hms_server;

-- ---- the chain of the audit log -------------------------------------------------------------------------------

-- The head also stands here, so that whoever cuts the tail has to forge one more place.
ALTER TABLE audit_sealer ADD COLUMN head_seq bigint NOT NULL DEFAULT 0, ADD COLUMN head_hash bytea NOT NULL DEFAULT '';

-- What is hashed of a row. The same text on every machine: no session setting changes it.
CREATE FUNCTION audit_text(entry audit_logs) RETURNS bytea
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN convert_to(jsonb_build_array(
        entry.id, (extract(epoch FROM entry.created_at) * 1000000)::bigint, entry.user_id, entry.session_id,
        entry.ip_address, entry.operation_id, entry.action, entry.entity, entry.entity_id, entry.changes,
        entry.xid::text)::text, 'UTF8');

-- Seals up to max_rows rows and answers how many. A row is sealed once every transaction that began before its own
-- has ended (no lower transaction id can appear any more), in the order (xid, id). Restored into another cluster,
-- whose transaction ids start anew, everything visible is sealed first and the horizon starts from here: what is
-- not visible yet has ids at or above it. One sealer at a time; another server's sealer answers 0.
CREATE FUNCTION seal_audit(max_rows integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    here text := (SELECT system_identifier::text FROM pg_control_system());
    state audit_sealer;
    ended xid8;
    entry audit_logs;
    sealed integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('hms.audit_sealer')) THEN
        RETURN 0;
    END IF;
    INSERT INTO audit_sealer (system_identifier, horizon) VALUES ('', '0') ON CONFLICT DO NOTHING;
    SELECT * INTO state FROM audit_sealer;
    ended := pg_snapshot_xmin(pg_current_snapshot());
    FOR entry IN
        SELECT a.* FROM audit_logs a
         WHERE (state.system_identifier <> here OR (a.xid >= state.horizon AND a.xid < ended))
           AND NOT EXISTS (SELECT FROM audit_seals s WHERE s.audit_id = a.id)
         ORDER BY a.xid, a.id
         LIMIT max_rows
    LOOP
        state.head_seq := state.head_seq + 1;
        state.head_hash := sha256(state.head_hash || audit_text(entry));
        INSERT INTO audit_seals (seq, audit_id, hash) VALUES (state.head_seq, entry.id, state.head_hash);
        sealed := sealed + 1;
    END LOOP;
    -- A full batch leaves rows behind: in this cluster from the last sealed transaction on, after a restore anywhere.
    IF sealed < max_rows THEN
        state.horizon := ended;
        state.system_identifier := here;
    ELSIF state.system_identifier = here THEN
        state.horizon := entry.xid;
    END IF;
    UPDATE audit_sealer SET system_identifier = state.system_identifier, horizon = state.horizon,
                            head_seq = state.head_seq, head_hash = state.head_hash;
    RETURN sealed;
END $$;

REVOKE INSERT ON audit_seals FROM hms_server;
REVOKE INSERT, UPDATE ON audit_sealer FROM hms_server;

-- ---- housekeeping ---------------------------------------------------------------------------------------------

-- Operations that moved no money are forgotten after 30 days; the server's own role cannot delete any.
CREATE FUNCTION expire_operations(at timestamptz) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = public
    BEGIN ATOMIC
        WITH gone AS (
            DELETE FROM operations
             WHERE NOT is_money AND created_at < at - interval '30 days' AND id < ulid_floor(at - interval '30 days')
            RETURNING 1
        )
        SELECT count(*) FROM gone;
    END;

REVOKE ALL ON FUNCTION seal_audit(integer), expire_operations(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_audit(integer), expire_operations(timestamptz) TO hms_server;
