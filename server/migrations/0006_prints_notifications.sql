-- The print ledger and what people are told.
-- Locks: creates only.

-- What a document showed when it was first printed; a bill that changed gets a new version.
CREATE TABLE print_documents (
    document_type text        NOT NULL CHECK (document_type IN ('TOKEN', 'RECEIPT', 'BILL', 'Z_REPORT')),
    document_id   uuid        NOT NULL,
    version       integer     NOT NULL CHECK (version > 0),
    fingerprint   text        NOT NULL, -- Row version or the like of the record when it was drawn.
    snapshot      text        NOT NULL, -- DocumentSnapshot in the wire's shape.
    copies        integer     NOT NULL DEFAULT 0, -- Prints made; the next copy number.
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (document_type, document_id, version)
);

CREATE TABLE prints (
    id            uuid        NOT NULL PRIMARY KEY,
    document_type text        NOT NULL,
    document_id   uuid        NOT NULL,
    version       integer     NOT NULL,
    copy_number   integer     NOT NULL CHECK (copy_number >= 0), -- 0 is the ORIGINAL.
    printer       text        NOT NULL,
    language      text        NOT NULL,
    reason        text,
    printed_by    uuid        NOT NULL REFERENCES users (id),
    printed_at    timestamptz NOT NULL,
    outcome       text        CHECK (outcome IN ('PRINTED', 'FAILED', 'UNSURE')),
    detail        text
) PARTITION BY RANGE (id);
CREATE TABLE prints_default PARTITION OF prints DEFAULT;
SELECT ensure_month_partition('prints', (now() + ahead * interval '1 month')::date) FROM generate_series(0, 2) ahead;
CREATE INDEX prints_by_document ON prints (document_type, document_id, id);
CREATE INDEX prints_by_user ON prints (printed_by, id);

CREATE TABLE notifications (
    id         uuid        NOT NULL PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES users (id),
    type       text        NOT NULL, -- Slug; the app writes the sentence.
    data       jsonb       NOT NULL DEFAULT '{}',
    is_read    boolean     NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
) PARTITION BY RANGE (id);
CREATE TABLE notifications_default PARTITION OF notifications DEFAULT;
SELECT ensure_month_partition('notifications', (now() + ahead * interval '1 month')::date) FROM generate_series(0, 2) ahead;
CREATE INDEX notifications_by_user ON notifications (user_id, is_read, created_at);

SELECT audit_table('print_documents', 'snapshot');
SELECT audit_table('prints');
SELECT audit_table('notifications');
