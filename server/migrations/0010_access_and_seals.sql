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
