-- Results with their versions, critical values and who was told of them, reports and their readers.
-- Locks: counters, to replace a check; creates otherwise.

CREATE TABLE test_results (
    id             uuid        PRIMARY KEY,
    test_order_id  uuid        NOT NULL REFERENCES test_orders (id),
    version        integer     NOT NULL CHECK (version > 0),
    status         text        NOT NULL DEFAULT 'DRAFT'
                   CHECK (status IN ('DRAFT', 'COMPLETED', 'REVIEWED', 'RELEASED', 'DELIVERED', 'AMENDED')),
    template_id    uuid        NOT NULL REFERENCES test_templates (id),
    sample_id      uuid        NOT NULL REFERENCES samples (id),
    data           jsonb       NOT NULL,
    fields         jsonb       NOT NULL,                 -- The server's judgement, with the ranges used.
    lane           text        NOT NULL CHECK (lane IN ('CLEAR', 'NEEDS_REVIEW')), -- Held: hold_reason.
    is_critical    boolean     NOT NULL,
    entered_by     uuid        REFERENCES users (id),    -- Last; empty: an instrument.
    completed_by   uuid        REFERENCES users (id),
    completed_at   timestamptz,
    reviewed_by    uuid        REFERENCES users (id),
    reviewed_at    timestamptz,
    review_notes   text,
    hold_reason    text        CHECK (btrim(hold_reason) <> ''),
    released_by    uuid        REFERENCES users (id),
    released_at    timestamptz,
    delivered_at   timestamptz,
    amend_reason   text        CHECK (btrim(amend_reason) <> ''),
    changes        jsonb       NOT NULL DEFAULT '[]',
    created_at     timestamptz NOT NULL,
    row_version    integer     NOT NULL DEFAULT 1,
    UNIQUE (test_order_id, version),
    CHECK (status = 'DRAFT' OR num_nonnulls(completed_by, completed_at) = 2),
    CHECK (status IN ('DRAFT', 'COMPLETED') OR num_nonnulls(reviewed_by, reviewed_at) = 2),
    CHECK (status IN ('DRAFT', 'COMPLETED', 'REVIEWED') OR num_nonnulls(released_by, released_at) = 2),
    CHECK (version = 1 OR amend_reason IS NOT NULL)
);
-- One current version an order.
CREATE UNIQUE INDEX test_results_current ON test_results (test_order_id) WHERE status <> 'AMENDED';
