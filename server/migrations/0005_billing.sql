-- Bills, payments, refunds, shifts and the ledger. Amounts are bigint minor units.
-- Locks: creates only.

-- ---- what can be billed ----------------------------------------------------------------------------------------

CREATE TABLE billable_types (
    type text PRIMARY KEY
);
INSERT INTO billable_types VALUES ('visit'), ('service'), ('test'), ('medicine');

CREATE TABLE itemable_types (
    type text PRIMARY KEY
);
INSERT INTO itemable_types VALUES ('consultation'), ('hospital_fee'), ('service'), ('test'), ('medicine');

-- Priced acts that belong to no other catalogue: dressing, certificate, ambulance.
CREATE TABLE services (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL UNIQUE CHECK (name <> ''),
    price       bigint      CHECK (price >= 0), -- Null: no price yet, cannot be billed.
    is_active   boolean     NOT NULL DEFAULT true,
    row_version integer     NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- ---- shifts ----------------------------------------------------------------------------------------------------

CREATE TABLE shifts (
    id                uuid        PRIMARY KEY,
    cashier_id        uuid        NOT NULL REFERENCES users (id),
    business_date     date        NOT NULL,
    status            text        NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'COUNTED', 'CLOSED')),
    opening_float     bigint      NOT NULL CHECK (opening_float >= 0),
    opened_at         timestamptz NOT NULL,
    counted_at        timestamptz,
    denominations     jsonb,      -- [{"value":..., "count":...}] of the blind count.
    counted_amount    bigint      CHECK (counted_amount >= 0),
    expected_amount   bigint,     -- Arithmetic of the shift's own lines at the moment of counting.
    closed_at         timestamptz,
    difference_reason text,
    approved_by       uuid        REFERENCES users (id),
    report            jsonb,      -- The Z report as it was at close.
    row_version       integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'OPEN') = (counted_at IS NULL)),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (status = 'OPEN' OR (counted_amount IS NOT NULL AND expected_amount IS NOT NULL)),
    CHECK (status <> 'CLOSED' OR counted_amount = expected_amount OR coalesce(difference_reason, '') <> ''),
    CHECK (approved_by IS NULL OR approved_by <> cashier_id)
);
CREATE UNIQUE INDEX shifts_one_open ON shifts (cashier_id) WHERE status <> 'CLOSED';
CREATE INDEX shifts_by_date ON shifts (business_date, cashier_id);

-- ---- bills -----------------------------------------------------------------------------------------------------

CREATE TABLE bills (
    id              uuid        PRIMARY KEY,
    bill_number     text        NOT NULL UNIQUE,
    patient_id      uuid        NOT NULL REFERENCES patients (id),
    visit_id        uuid        REFERENCES visits (id),
    billable_type   text        NOT NULL REFERENCES billable_types (type),
    billable_id     uuid,
    total_amount    bigint      NOT NULL CHECK (total_amount >= 0),
    discount_amount bigint      NOT NULL DEFAULT 0 CHECK (discount_amount BETWEEN 0 AND total_amount),
    discount_reason text,
    discount_by     uuid        REFERENCES users (id),
    discount_approved_by uuid   REFERENCES users (id),
    paid_amount     bigint      NOT NULL DEFAULT 0 CHECK (paid_amount BETWEEN 0 AND total_amount - discount_amount),
    refunded_amount bigint      NOT NULL DEFAULT 0 CHECK (refunded_amount BETWEEN 0 AND paid_amount),
    voided_at       timestamptz,
    voided_by       uuid        REFERENCES users (id),
    void_reason     text,
    -- Arithmetic of the columns above, so neither can drift.
    due_amount      bigint      NOT NULL GENERATED ALWAYS AS
                    (CASE WHEN voided_at IS NULL THEN total_amount - discount_amount - paid_amount ELSE 0 END) STORED,
    status          text        NOT NULL GENERATED ALWAYS AS
                    (CASE WHEN voided_at IS NOT NULL THEN 'VOID'
                          WHEN paid_amount >= total_amount - discount_amount THEN 'PAID'
                          WHEN paid_amount > 0 THEN 'PARTIAL'
                          ELSE 'PENDING' END) STORED,
    billing_date    date        NOT NULL,
    created_by      uuid        REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    row_version     integer     NOT NULL DEFAULT 1,
    CHECK (voided_at IS NULL OR refunded_amount = paid_amount),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CHECK (discount_amount = 0 OR coalesce(discount_reason, '') <> ''),
    CHECK (discount_approved_by IS NULL OR discount_approved_by <> discount_by)
);
CREATE INDEX bills_by_patient ON bills (patient_id, status);
CREATE INDEX bills_outstanding ON bills (billing_date, id) WHERE status IN ('PENDING', 'PARTIAL');
CREATE INDEX bills_by_date ON bills (billing_date, status);
CREATE INDEX bills_by_visit ON bills (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX bills_by_billable ON bills (billable_type, billable_id);
-- One live consultation bill a visit.
CREATE UNIQUE INDEX bills_one_per_visit ON bills (visit_id) WHERE billable_type = 'visit' AND voided_at IS NULL;

CREATE TABLE bill_items (
    id            uuid    PRIMARY KEY,
    bill_id       uuid    NOT NULL REFERENCES bills (id),
    line_number   integer NOT NULL CHECK (line_number > 0),
    itemable_type text    NOT NULL REFERENCES itemable_types (type),
    itemable_id   uuid    NOT NULL,
    item_name     text    NOT NULL CHECK (item_name <> ''),
    quantity      integer NOT NULL CHECK (quantity > 0),
    unit_price    bigint  NOT NULL CHECK (unit_price >= 0),
    total         bigint  NOT NULL CHECK (total = unit_price * quantity),
    UNIQUE (bill_id, line_number)
);
CREATE INDEX bill_items_by_itemable ON bill_items (itemable_type, itemable_id);

-- What happened to a bill, for its history; the audit log has the full rows.
CREATE TABLE bill_events (
    id          uuid        PRIMARY KEY DEFAULT make_ulid(),
    bill_id     uuid        NOT NULL REFERENCES bills (id),
    what        text        NOT NULL CHECK (what IN ('CREATED', 'DISCOUNTED', 'PAID', 'REFUND_REQUESTED', 'REFUNDED',
                                                     'REPRICED', 'VOIDED')),
    by_user     uuid        REFERENCES users (id),
    approved_by uuid        REFERENCES users (id),
    amount      bigint,
    reason      text,
    created_at  timestamptz NOT NULL
);
CREATE INDEX bill_events_by_bill ON bill_events (bill_id, id);
CREATE INDEX bill_events_by_user ON bill_events (by_user, created_at) WHERE what IN ('DISCOUNTED', 'VOIDED');

-- ---- money in and out --------------------------------------------------------------------------------------------

CREATE TABLE payments (
    id                uuid        PRIMARY KEY,
    bill_id           uuid        NOT NULL REFERENCES bills (id),
    receipt_number    text        NOT NULL UNIQUE,
    receipt_series    text        NOT NULL,
    receipt_sequence  bigint      NOT NULL,
    amount            bigint      NOT NULL CHECK (amount > 0),
    payment_method    text        NOT NULL CHECK (payment_method IN ('CASH', 'CARD', 'MOBILE', 'BANK')),
    tendered          bigint      CHECK (tendered >= amount),
    reference         text,
    status            text        NOT NULL DEFAULT 'success' CHECK (status = 'success'),
    received_by       uuid        NOT NULL REFERENCES users (id),
    shift_id          uuid        NOT NULL REFERENCES shifts (id),
    payment_date      date        NOT NULL, -- Business date.
    received_at       timestamptz NOT NULL,
    paid_before       bigint      NOT NULL CHECK (paid_before >= 0),
    due_after         bigint      NOT NULL CHECK (due_after >= 0),
    verification_code text        NOT NULL,
    operation_id      uuid        UNIQUE,
    UNIQUE (receipt_series, receipt_sequence)
);
CREATE INDEX payments_by_bill ON payments (bill_id, id);
CREATE INDEX payments_by_shift ON payments (shift_id, id);
CREATE INDEX payments_by_date ON payments (payment_date, payment_method);

CREATE TABLE refunds (
    id              uuid        PRIMARY KEY,
    refund_number   text        NOT NULL UNIQUE,
    bill_id         uuid        NOT NULL REFERENCES bills (id),
    kind            text        NOT NULL DEFAULT 'REFUND' CHECK (kind IN ('REFUND', 'VOID')),
    amount          bigint      NOT NULL CHECK (amount > 0),
    payment_method  text        NOT NULL CHECK (payment_method IN ('CASH', 'CARD', 'MOBILE', 'BANK')),
    reason          text        NOT NULL CHECK (reason <> ''),
    status          text        NOT NULL CHECK (status IN ('REQUESTED', 'APPROVED', 'PAID', 'REFUSED')),
    requested_by    uuid        NOT NULL REFERENCES users (id),
    requested_at    timestamptz NOT NULL,
    decided_by      uuid        REFERENCES users (id),
    decided_at      timestamptz,
    decision_reason text,
    paid_out_by     uuid        REFERENCES users (id),
    paid_out_at     timestamptz,
    refund_date     date,       -- Business date of paying out.
    shift_id        uuid        REFERENCES shifts (id),
    operation_id    uuid,
    row_version     integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'PAID') = (paid_out_at IS NOT NULL)),
    CHECK (status <> 'PAID' OR (shift_id IS NOT NULL AND paid_out_by IS NOT NULL AND refund_date IS NOT NULL)),
    CHECK (kind = 'VOID' OR decided_by IS NULL OR decided_by <> requested_by)
);
CREATE INDEX refunds_by_bill ON refunds (bill_id, id);
CREATE INDEX refunds_open ON refunds (requested_at) WHERE status IN ('REQUESTED', 'APPROVED');
CREATE INDEX refunds_by_shift ON refunds (shift_id, id) WHERE shift_id IS NOT NULL;
CREATE INDEX refunds_by_date ON refunds (refund_date) WHERE refund_date IS NOT NULL;

-- ---- ledger ------------------------------------------------------------------------------------------------------

CREATE TABLE accounts (
    id           uuid        PRIMARY KEY,
    code         text        NOT NULL UNIQUE,
    name         text        NOT NULL UNIQUE,
    account_type text        NOT NULL CHECK (account_type IN ('cash', 'bank', 'card', 'mobile', 'revenue', 'receivable',
                                                              'expense', 'difference')),
    is_active    boolean     NOT NULL DEFAULT true,
    created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX accounts_by_type ON accounts (account_type);

INSERT INTO accounts (id, code, name, account_type) VALUES
    (make_ulid(), '1000', 'Cash', 'cash'),
    (make_ulid(), '1010', 'Bank', 'bank'),
    (make_ulid(), '1020', 'Card settlement', 'card'),
    (make_ulid(), '1030', 'Mobile money', 'mobile'),
    (make_ulid(), '4000', 'Revenue', 'revenue'),
    (make_ulid(), '5900', 'Cash differences', 'difference');

-- An account's balance in parts, so that no single row is every cashier's bottleneck: each shift adds to a part
-- of its own. Their sum is exact at every commit.
CREATE TABLE account_parts (
    account_id uuid   NOT NULL REFERENCES accounts (id),
    part       uuid   NOT NULL, -- The shift.
    balance    bigint NOT NULL, -- Debits minus credits.
    PRIMARY KEY (account_id, part)
) WITH (fillfactor = 50);

-- accounts.balance, as the seed asks for it.
CREATE FUNCTION balance(account accounts) RETURNS bigint
    LANGUAGE sql STABLE STRICT
    RETURN (SELECT coalesce(sum(p.balance), 0)::bigint FROM account_parts p WHERE p.account_id = account.id);

CREATE TABLE transactions (
    id             uuid        PRIMARY KEY DEFAULT make_ulid(),
    entry_id       uuid        NOT NULL, -- Legs of one entry balance.
    account_id     uuid        NOT NULL REFERENCES accounts (id),
    type           text        NOT NULL CHECK (type IN ('DEBIT', 'CREDIT')),
    amount         bigint      NOT NULL CHECK (amount > 0),
    payment_id     uuid        REFERENCES payments (id),
    reference_type text        NOT NULL CHECK (reference_type IN ('payment', 'refund', 'shift')),
    reference_id   uuid        NOT NULL,
    shift_id       uuid        NOT NULL REFERENCES shifts (id),
    description    text        NOT NULL,
    business_date  date        NOT NULL,
    created_at     timestamptz NOT NULL
);
CREATE INDEX transactions_by_account ON transactions (account_id, id);
CREATE INDEX transactions_by_entry ON transactions (entry_id);
CREATE INDEX transactions_by_reference ON transactions (reference_type, reference_id);
CREATE INDEX transactions_by_date ON transactions (business_date);

CREATE FUNCTION post_leg() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_parts AS p (account_id, part, balance)
    VALUES (NEW.account_id, NEW.shift_id, CASE NEW.type WHEN 'DEBIT' THEN NEW.amount ELSE -NEW.amount END)
    ON CONFLICT (account_id, part) DO UPDATE SET balance = p.balance + excluded.balance;
    RETURN NULL;
END $$;
CREATE TRIGGER transactions_post AFTER INSERT ON transactions FOR EACH ROW EXECUTE FUNCTION post_leg();

CREATE FUNCTION check_entry_balances() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum(CASE type WHEN 'DEBIT' THEN amount ELSE -amount END) <> 0 OR count(*) < 2
          FROM transactions WHERE entry_id = NEW.entry_id) THEN
        RAISE EXCEPTION 'entry % does not balance', NEW.entry_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER transactions_balance AFTER INSERT ON transactions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_entry_balances();

-- Money is insert-only.
CREATE TRIGGER payments_frozen BEFORE UPDATE OR DELETE ON payments FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER transactions_frozen BEFORE UPDATE OR DELETE ON transactions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bill_events_frozen BEFORE UPDATE OR DELETE ON bill_events FOR EACH ROW EXECUTE FUNCTION refuse_change();

SELECT audit_table(t) FROM unnest(ARRAY['services', 'shifts', 'bills', 'bill_items', 'bill_events', 'payments', 'refunds',
                                        'accounts', 'transactions']) t;
