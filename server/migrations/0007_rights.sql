-- What the server's own login may do: no DDL, no DELETE, no UPDATE on money, audit and seals.
-- Partitions are made by functions that run as their owner.
-- Locks: short exclusive locks on catalogue rows only.

ALTER FUNCTION ensure_month_partition(text, date) SECURITY DEFINER SET search_path = public;
REVOKE ALL ON FUNCTION ensure_month_partition(text, date) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit_table(text, text[]) FROM PUBLIC;

GRANT USAGE ON SCHEMA public TO hms_server, hms_report;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO hms_server;
GRANT EXECUTE ON FUNCTION ensure_month_partition(text, date) TO hms_server;
REVOKE UPDATE ON payments, transactions, bill_events, audit_logs, audit_seals FROM hms_server;
GRANT DELETE ON role_permissions, user_roles, roles, topic_changes, login_failures TO hms_server;
REVOKE INSERT, UPDATE ON schema_migration, permissions, billable_types, itemable_types FROM hms_server;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO hms_report;
REVOKE SELECT ON users, sessions, login_failures, operations FROM hms_report;

-- Partitions are reached through their parents only.
DO $$
DECLARE part regclass;
BEGIN
    FOR part IN SELECT c.oid FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind = 'r' LOOP
        EXECUTE format('REVOKE ALL ON %s FROM hms_server, hms_report', part);
    END LOOP;
END $$;
