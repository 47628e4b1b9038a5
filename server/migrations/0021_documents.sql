-- Documents: what is known of stored files, and the leaves to move their bytes. The bytes lie outside.
-- Locks: creates only.

-- ---- what a document can belong to -------------------------------------------------------------------------------

-- Beside documents.view and documents.add somebody needs any one of these. No add_any: only the server's own code adds.
CREATE TABLE document_owner_kinds (
    kind      text    PRIMARY KEY,
    is_sealed boolean NOT NULL, -- Its documents are part of what was released: nobody removes them.
    view_any  text[]  NOT NULL CHECK (view_any <> '{}'),
    add_any   text[]  NOT NULL
);
INSERT INTO document_owner_kinds VALUES
    ('PATIENT', false, '{patients.view}', '{patients.view}'),
    ('VISIT', false, '{patients.view}', '{patients.view}'),
    ('TEST_RESULT', false, '{clinical.view}', '{clinical.view}'),
    ('LAB_REPORT', true, '{patients.view}', '{}'),
    ('LAB_DELIVERY', true, '{patients.view}', '{}');

-- Whose file a document of an owner goes into. A module whose records can have documents adds its branch.
CREATE VIEW document_owners AS
SELECT 'PATIENT' AS kind, p.id, p.id AS patient_id FROM patients p
UNION ALL
SELECT 'VISIT', v.id, v.patient_id FROM visits v;

-- ---- documents ---------------------------------------------------------------------------------------------------

-- A row is written when its bytes are on the disk, and never changes; afterwards it is only marked as removed.
CREATE TABLE documents (
    id            uuid        PRIMARY KEY,
    owner_kind    text        NOT NULL REFERENCES document_owner_kinds (kind),
    owner_id      uuid        NOT NULL,
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    name          text        NOT NULL CHECK (btrim(name) <> ''),
    media_type    text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    size_bytes    bigint      NOT NULL CHECK (size_bytes > 0),
    sha256        bytea       NOT NULL CHECK (octet_length(sha256) = 32),
    version       integer     NOT NULL CHECK (version > 0),
    is_sealed     boolean     NOT NULL, -- As its kind was when it was stored.
    uploaded_by   uuid        NOT NULL REFERENCES users (id),
    uploaded_at   timestamptz NOT NULL,
    removed_by    uuid        REFERENCES users (id),
    removed_at    timestamptz,
    remove_reason text        CHECK (btrim(remove_reason) <> ''),
    CONSTRAINT documents_versions UNIQUE (owner_kind, owner_id, name, version),
    CHECK (num_nonnulls(removed_by, removed_at, remove_reason) IN (0, 3)),
    CHECK (NOT is_sealed OR removed_at IS NULL)
);
CREATE INDEX documents_by_patient ON documents (patient_id, uploaded_at DESC);
CREATE INDEX documents_by_hash ON documents (sha256);
CREATE TRIGGER documents_frozen
    BEFORE DELETE OR UPDATE OF id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, sha256, version, is_sealed,
                               uploaded_by, uploaded_at ON documents
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('documents', VARIADIC '{}');

CREATE VIEW document_wire AS
SELECT d.id, d.owner_kind, d.owner_id, d.patient_id, d.uploaded_at, d.removed_at,
       json_build_object(
           'id', ulid(d.id), 'owner', json_build_object('kind', d.owner_kind, 'id', ulid(d.owner_id)),
           'patientId', ulid(d.patient_id), 'name', d.name, 'type', d.media_type, 'size', d.size_bytes,
           'sha256', encode(d.sha256, 'hex'), 'version', d.version, 'sealed', d.is_sealed, 'uploadedBy', u.name,
           'uploadedAt', instant(d.uploaded_at), 'removedBy', r.name, 'removedAt', instant(d.removed_at),
           'removeReason', d.remove_reason) AS wire
  FROM documents d
  JOIN users u ON u.id = d.uploaded_by
  LEFT JOIN users r ON r.id = d.removed_by;

-- ---- leaves to move bytes ----------------------------------------------------------------------------------------

-- For one person, session, address and document, once, for minutes. Only the hash of what is shown is kept.
CREATE TABLE document_tickets (
    token_hash  bytea       PRIMARY KEY,
    direction   text        NOT NULL CHECK (direction IN ('UPLOAD', 'DOWNLOAD')),
    user_id     uuid        NOT NULL REFERENCES users (id),
    session_id  uuid        NOT NULL REFERENCES sessions (id),
    ip_address  text        NOT NULL,
    document_id uuid        NOT NULL, -- Of an upload: what it will become.
    owner_kind  text        NOT NULL REFERENCES document_owner_kinds (kind),
    owner_id    uuid        NOT NULL,
    patient_id  uuid        NOT NULL REFERENCES patients (id),
    name        text        NOT NULL,
    media_type  text        NOT NULL,
    size_bytes  bigint      NOT NULL,
    sha256      bytea       NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX document_tickets_by_end ON document_tickets (expires_at);

-- Whether a ticket's person may still do what it was given for.
CREATE VIEW document_ticket_rights AS
SELECT t.token_hash
  FROM document_tickets t
  JOIN document_owner_kinds k ON k.kind = t.owner_kind
 WHERE EXISTS (SELECT FROM user_permissions p
                WHERE p.user_id = t.user_id
                  AND p.slug = CASE t.direction WHEN 'UPLOAD' THEN 'documents.add' ELSE 'documents.view' END)
   AND EXISTS (SELECT FROM user_permissions p
                WHERE p.user_id = t.user_id
                  AND p.slug = ANY (CASE t.direction WHEN 'UPLOAD' THEN k.add_any ELSE k.view_any END));

-- ---- settings and rights -----------------------------------------------------------------------------------------

INSERT INTO settings (key, value, is_public, description) VALUES
    ('documents.maxMegabytes', '10', true, 'Largest file that can be uploaded, in MiB');

INSERT INTO permissions (slug, name, module) VALUES
    ('documents.view', 'View documents of patients', 'documents'),
    ('documents.add', 'Add documents', 'documents'),
    ('documents.remove', 'Remove documents', 'documents');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'documents.view,documents.add,documents.remove'),
    ('admin', 'documents.view,documents.add,documents.remove'),
    ('doctor', 'documents.view,documents.add,documents.remove'),
    ('staff', 'documents.view,documents.add,documents.remove'),
    ('lab-technician', 'documents.view,documents.add'),
    ('lab-manager', 'documents.view,documents.add,documents.remove')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT ON documents, document_owner_kinds, document_owners, document_wire TO hms_server, hms_report;
GRANT SELECT, DELETE ON document_tickets TO hms_server;
GRANT SELECT ON document_ticket_rights TO hms_server;
GRANT INSERT, UPDATE (used_at) ON document_tickets TO hms_server;
GRANT INSERT, UPDATE (removed_by, removed_at, remove_reason) ON documents TO hms_server;
