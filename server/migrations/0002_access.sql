-- Who may do what: users, roles, permissions, sessions.
-- Locks: creates only.

CREATE TABLE users (
    id                   uuid        PRIMARY KEY,
    username             text        NOT NULL CHECK (username = lower(username) AND length(username) BETWEEN 2 AND 60),
    name                 text        NOT NULL CHECK (name <> ''),
    password_hash        text        NOT NULL, -- Argon2id in libsodium's text form.
    must_change_password boolean     NOT NULL DEFAULT false,
    is_active            boolean     NOT NULL DEFAULT true,
    last_login_at        timestamptz,
    row_version          integer     NOT NULL DEFAULT 1,
    created_at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT users_username_key UNIQUE (username)
);

CREATE TABLE roles (
    id                     uuid        PRIMARY KEY,
    name                   text        NOT NULL,
    slug                   text        NOT NULL,
    description            text,
    is_system              boolean     NOT NULL DEFAULT false,
    is_active              boolean     NOT NULL DEFAULT true,
    discount_limit_percent integer     NOT NULL DEFAULT 0 CHECK (discount_limit_percent BETWEEN 0 AND 100),
    row_version            integer     NOT NULL DEFAULT 1,
    created_at             timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT roles_name_key UNIQUE (name),
    CONSTRAINT roles_slug_key UNIQUE (slug)
);

CREATE TABLE permissions (
    id     uuid PRIMARY KEY DEFAULT make_ulid(),
    name   text NOT NULL UNIQUE,
    slug   text NOT NULL UNIQUE,
    module text NOT NULL
);
CREATE INDEX permissions_by_module ON permissions (module);

CREATE TABLE role_permissions (
    role_id       uuid NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    permission_id uuid NOT NULL REFERENCES permissions (id) ON DELETE CASCADE,
    PRIMARY KEY (role_id, permission_id)
);
CREATE INDEX role_permissions_by_permission ON role_permissions (permission_id);

CREATE TABLE user_roles (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id uuid NOT NULL REFERENCES roles (id),
    PRIMARY KEY (user_id, role_id)
);
CREATE INDEX user_roles_by_role ON user_roles (role_id);

CREATE TABLE sessions (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES users (id),
    token_hash   bytea       NOT NULL UNIQUE, -- BLAKE2b of the token; the token itself is nowhere.
    ip_address   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz
);
CREATE INDEX sessions_by_user ON sessions (user_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_by_expiry ON sessions (expires_at) WHERE ended_at IS NULL;

-- Back-off of logins, per name and address. Never a permanent lock: a stranger cannot shut anybody out.
CREATE TABLE login_failures (
    username      text        NOT NULL, -- As typed, lower case; may be nobody's.
    ip_address    text        NOT NULL,
    failures      integer     NOT NULL,
    blocked_until timestamptz NOT NULL,
    PRIMARY KEY (username, ip_address)
);
CREATE INDEX login_failures_by_age ON login_failures (blocked_until);

SELECT audit_table('users', VARIADIC '{password_hash}');
SELECT audit_table('roles', VARIADIC '{}');
SELECT audit_table('role_permissions', VARIADIC '{}');
SELECT audit_table('user_roles', VARIADIC '{}');
SELECT audit_table('sessions', VARIADIC '{token_hash}');

INSERT INTO permissions (slug, name, module) VALUES
    ('patients.view', 'View patients', 'patients'),
    ('patients.create', 'Register patients', 'patients'),
    ('patients.edit', 'Edit patients', 'patients'),
    ('doctors.view', 'View doctors', 'doctors'),
    ('doctors.edit', 'Edit doctors and departments', 'doctors'),
    ('doctors.presence', 'Mark doctors present', 'doctors'),
    ('visits.view', 'View visits and queues', 'visits'),
    ('visits.create', 'Check patients in', 'visits'),
    ('visits.manage', 'Move, transfer and cancel visits', 'visits'),
    ('queue.own', 'Call patients of the own queue', 'visits'),
    ('queue.any', 'Call patients of any queue', 'visits'),
    ('bills.view', 'View bills', 'billing'),
    ('bills.create', 'Create bills', 'billing'),
    ('bills.discount', 'Give discounts within the limit', 'billing'),
    ('bills.approveDiscount', 'Approve discounts above the limit', 'billing'),
    ('bills.void', 'Void bills', 'billing'),
    ('payments.process', 'Process payments', 'billing'),
    ('refunds.request', 'Request refunds', 'billing'),
    ('refunds.approve', 'Approve refunds', 'billing'),
    ('refunds.payOut', 'Pay refunds out', 'billing'),
    ('shifts.operate', 'Open, count and close the own shift', 'cashier'),
    ('shifts.approve', 'Approve cash differences', 'cashier'),
    ('accounts.view', 'View accounts', 'accounts'),
    ('prints.make', 'Print documents', 'printing'),
    ('settings.view', 'View all settings', 'settings'),
    ('settings.edit', 'Change settings', 'settings'),
    ('users.view', 'View users and roles', 'access'),
    ('users.edit', 'Edit users', 'access'),
    ('roles.edit', 'Edit roles', 'access'),
    ('sessions.revoke', 'End sessions of others', 'access'),
    ('audit.view', 'View the audit log', 'audit'),
    ('board.view', 'Show the waiting-room board', 'visits');

INSERT INTO roles (id, name, slug, is_system, discount_limit_percent) VALUES
    (make_ulid(), 'Super Admin', 'super-admin', true, 100),
    (make_ulid(), 'Admin', 'admin', true, 100),
    (make_ulid(), 'Doctor', 'doctor', true, 0),
    (make_ulid(), 'Staff', 'staff', true, 0),
    (make_ulid(), 'Lab Technician', 'lab-technician', true, 0),
    (make_ulid(), 'Billing Staff', 'billing-staff', true, 5),
    (make_ulid(), 'Cashier', 'cashier', true, 5),
    (make_ulid(), 'Pharmacist', 'pharmacist', true, 0),
    (make_ulid(), 'Lab Manager', 'lab-manager', true, 0),
    (make_ulid(), 'Accountant', 'accountant', true, 20);

INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', '%'),
    ('admin', '%'),
    ('doctor', 'patients.view,doctors.view,visits.view,queue.own,bills.view,prints.make,board.view'),
    ('staff', 'patients.view,patients.create,patients.edit,doctors.view,doctors.presence,visits.view,visits.create,'
              'visits.manage,bills.view,prints.make,board.view'),
    ('lab-technician', 'patients.view,doctors.view,prints.make'),
    ('lab-manager', 'patients.view,doctors.view,prints.make'),
    ('pharmacist', 'patients.view,doctors.view,bills.view,prints.make'),
    ('billing-staff', 'patients.view,doctors.view,visits.view,bills.view,bills.create,bills.discount,'
                      'refunds.request,prints.make'),
    ('cashier', 'patients.view,doctors.view,visits.view,bills.view,bills.create,bills.discount,bills.void,'
                'payments.process,refunds.request,refunds.payOut,shifts.operate,prints.make'),
    ('accountant', 'patients.view,bills.view,bills.discount,bills.approveDiscount,bills.void,refunds.request,'
                   'refunds.approve,shifts.approve,accounts.view,prints.make,audit.view')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON granted.slugs = '%' OR p.slug = ANY (string_to_array(granted.slugs, ','));
