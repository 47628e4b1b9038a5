-- Bills, payments, refunds and shifts in the wire's shape: the planner inlines a view where it would not inline
-- a function, and a column that nobody asks for costs nothing. Key columns stand beside `wire` to filter and sort.
-- Locks: creates only.

CREATE VIEW payment_wire AS
SELECT p.id, p.bill_id, p.receipt_number, p.shift_id, p.paid_before,
       json_build_object(
           'id', ulid(p.id), 'billId', ulid(p.bill_id), 'receiptNumber', p.receipt_number, 'amount', p.amount,
           'method', p.payment_method, 'tendered', p.tendered, 'change', coalesce(p.tendered - p.amount, 0),
           'reference', p.reference, 'receivedBy', u.name, 'receivedAt', instant(p.received_at),
           'businessDate', p.payment_date, 'shiftId', ulid(p.shift_id), 'paidBefore', p.paid_before,
           'dueAfter', p.due_after, 'verificationCode', p.verification_code) AS wire
  FROM payments p
  JOIN users u ON u.id = p.received_by;

CREATE VIEW refund_wire AS
SELECT r.id, r.bill_id, r.status, r.requested_at,
       json_build_object(
           'id', ulid(r.id), 'refundNumber', r.refund_number, 'billId', ulid(r.bill_id), 'billNumber', b.bill_number,
           'patientName', p.name, 'amount', r.amount, 'method', r.payment_method, 'reason', r.reason,
           'status', r.status, 'requestedBy', asked.name, 'requestedAt', instant(r.requested_at),
           'decidedBy', decided.name, 'decidedAt', instant(r.decided_at), 'paidOutBy', paid.name,
           'paidOutAt', instant(r.paid_out_at), 'rowVersion', r.row_version) AS wire
  FROM refunds r
  JOIN bills b ON b.id = r.bill_id
  JOIN patients p ON p.id = b.patient_id
  JOIN users asked ON asked.id = r.requested_by
  LEFT JOIN users decided ON decided.id = r.decided_by
  LEFT JOIN users paid ON paid.id = r.paid_out_by;

-- A row of a bill list.
CREATE VIEW bill_summary_wire AS
SELECT b.id, b.bill_number, b.patient_id, b.visit_id, b.billable_type, b.billing_date, b.status, b.due_amount,
       v.doctor_id, v.visit_date, p.patient_number, p.phone_digits, p.search_text,
       json_build_object(
           'id', ulid(b.id), 'billNumber', b.bill_number, 'patientId', ulid(b.patient_id),
           'patientNumber', p.patient_number, 'patientName', p.name, 'phone', p.phone, 'visitId', ulid(b.visit_id),
           'serialNumber', v.serial_number, 'doctorName', d.name, 'billableType', b.billable_type,
           'status', b.status, 'totalAmount', b.total_amount, 'discountAmount', b.discount_amount,
           'paidAmount', b.paid_amount, 'refundedAmount', b.refunded_amount, 'dueAmount', b.due_amount,
           'billingDate', b.billing_date, 'createdAt', instant(b.created_at), 'rowVersion', b.row_version) AS wire
  FROM bills b
  JOIN patients p ON p.id = b.patient_id
  LEFT JOIN visits v ON v.id = b.visit_id
  LEFT JOIN doctors d ON d.id = v.doctor_id;

-- The whole bill.
CREATE VIEW bill_wire AS
SELECT b.id, b.bill_number, b.patient_id, b.visit_id,
       json_build_object(
           'id', ulid(b.id), 'billNumber', b.bill_number, 'patientId', ulid(b.patient_id),
           'patientNumber', p.patient_number, 'patientName', p.name, 'phone', p.phone, 'visitId', ulid(b.visit_id),
           'serialNumber', v.serial_number, 'doctorName', d.name, 'billableType', b.billable_type,
           'status', b.status, 'totalAmount', b.total_amount, 'discountAmount', b.discount_amount,
           'paidAmount', b.paid_amount, 'refundedAmount', b.refunded_amount, 'dueAmount', b.due_amount,
           'billingDate', b.billing_date, 'createdAt', instant(b.created_at), 'rowVersion', b.row_version,
           'discountReason', b.discount_reason, 'voidReason', b.void_reason,
           'items', (SELECT coalesce(json_agg(json_build_object(
                                'id', ulid(i.id), 'itemableType', i.itemable_type, 'itemableId', ulid(i.itemable_id),
                                'itemName', i.item_name, 'quantity', i.quantity, 'unitPrice', i.unit_price,
                                'total', i.total) ORDER BY i.line_number), '[]')
                       FROM bill_items i WHERE i.bill_id = b.id),
           -- What was paid before is the order in which the bill's lock was held; clocks of two workers are not.
           'payments', (SELECT coalesce(json_agg(w.wire ORDER BY w.paid_before), '[]')
                          FROM payment_wire w WHERE w.bill_id = b.id),
           'refunds', (SELECT coalesce(json_agg(w.wire ORDER BY w.id), '[]')
                         FROM refund_wire w WHERE w.bill_id = b.id),
           'history', (SELECT coalesce(json_agg(json_build_object(
                                  'at', instant(e.created_at), 'what', e.what, 'by', coalesce(who.name, ''),
                                  'amount', e.amount, 'reason', e.reason, 'approvedBy', signed.name)
                                  ORDER BY e.id), '[]')
                         FROM bill_events e
                         LEFT JOIN users who ON who.id = e.by_user
                         LEFT JOIN users signed ON signed.id = e.approved_by
                        WHERE e.bill_id = b.id)) AS wire
  FROM bills b
  JOIN patients p ON p.id = b.patient_id
  LEFT JOIN visits v ON v.id = b.visit_id
  LEFT JOIN doctors d ON d.id = v.doctor_id;

-- What a drawer should hold is told only after its blind count is locked.
CREATE VIEW shift_wire AS
SELECT s.id, s.cashier_id, s.status,
       json_build_object(
           'id', ulid(s.id), 'cashierId', ulid(s.cashier_id), 'cashierName', u.name, 'status', s.status,
           'businessDate', s.business_date, 'openedAt', instant(s.opened_at), 'openingFloat', s.opening_float,
           'countedAt', instant(s.counted_at), 'countedAmount', s.counted_amount,
           'expectedAmount', CASE WHEN s.status <> 'OPEN' THEN s.expected_amount END,
           'difference', CASE WHEN s.status <> 'OPEN' THEN s.counted_amount - s.expected_amount END,
           'closedAt', instant(s.closed_at), 'differenceReason', s.difference_reason,
           'rowVersion', s.row_version) AS wire
  FROM shifts s
  JOIN users u ON u.id = s.cashier_id;

-- What a shift's own lines say is in its drawer.
CREATE VIEW shift_cash AS
SELECT s.id, s.opening_float
             + coalesce((SELECT sum(p.amount) FROM payments p
                          WHERE p.shift_id = s.id AND p.payment_method = 'CASH'), 0)::bigint
             - coalesce((SELECT sum(r.amount) FROM refunds r
                          WHERE r.shift_id = s.id AND r.payment_method = 'CASH' AND r.status = 'PAID'), 0)::bigint
             AS expected
  FROM shifts s;

-- What stands on top of every paper.
CREATE VIEW letterhead_wire AS
SELECT json_build_object(
           'name', max(s.value #>> '{}') FILTER (WHERE s.key = 'hospital.name'),
           'address', nullif(max(s.value #>> '{}') FILTER (WHERE s.key = 'hospital.address'), ''),
           'phone', nullif(max(s.value #>> '{}') FILTER (WHERE s.key = 'hospital.phone'), ''),
           'currency', max(s.value #>> '{}') FILTER (WHERE s.key = 'hospital.currency'),
           'currencyDecimals', max((s.value #>> '{}')::integer) FILTER (WHERE s.key = 'hospital.currencyDecimals'),
           'timeZone', max(s.value #>> '{}') FILTER (WHERE s.key = 'hospital.timeZone'),
           'demo', bool_or((s.value #>> '{}')::boolean) FILTER (WHERE s.key = 'hospital.demo')) AS wire
  FROM settings s
 WHERE s.key LIKE 'hospital.%';

-- The next receipt of the year's series. Takes the series' row lock, so the record before it is committed and
-- visible here, and neither the instant nor the business date of a series ever steps back.
CREATE FUNCTION next_receipt(asked_at timestamptz, OUT series text, OUT sequence bigint, OUT at timestamptz, OUT day date)
    LANGUAGE plpgsql AS $$
BEGIN
    series := extract(year FROM business_date(asked_at))::text;
    sequence := next_number('receipt', series);
    at := greatest(asked_at, (SELECT p.received_at FROM payments p
                               WHERE p.receipt_series = series AND p.receipt_sequence = sequence - 1));
    day := business_date(at);
END $$;

GRANT SELECT ON payment_wire, refund_wire, bill_summary_wire, bill_wire, shift_wire, shift_cash, letterhead_wire TO hms_server, hms_report;
