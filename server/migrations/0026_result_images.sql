-- Images of a result stand still with its values, and are the laboratory's own until its release.
-- Locks: replaces views; the trigger waits for running commands that write documents.

-- is_closed: nobody adds or removes its documents any more. view_any: who sees them, instead of the kind's.
CREATE OR REPLACE VIEW document_owners AS
SELECT 'PATIENT' AS kind, p.id, p.id AS patient_id, false AS is_closed, NULL::text[] AS view_any FROM patients p
UNION ALL
SELECT 'VISIT', v.id, v.patient_id, false, NULL FROM visits v
UNION ALL
SELECT 'TEST_RESULT', r.id, o.patient_id, r.status <> 'DRAFT',
       CASE WHEN r.status IN ('DRAFT', 'COMPLETED', 'REVIEWED')
            THEN '{results.enter,results.review,results.release,results.amend}'::text[] END
  FROM test_results r JOIN test_orders o ON o.id = r.test_order_id
UNION ALL
SELECT 'LAB_REPORT', l.id, l.patient_id, false, NULL FROM lab_reports l
UNION ALL
SELECT 'LAB_DELIVERY', d.id, l.patient_id, false, NULL FROM lab_deliveries d JOIN lab_reports l ON l.id = d.report_id;

-- Whose documents are listed with an owner's: of an amended result the earlier versions', of a report its results'.
CREATE VIEW document_kin AS
SELECT 'TEST_RESULT' AS kind, r.id, 'TEST_RESULT' AS of_kind, e.id AS of_id
  FROM test_results r
  JOIN test_results e ON e.test_order_id = r.test_order_id AND e.version < r.version
UNION ALL
SELECT 'LAB_REPORT', l.report_id, 'TEST_RESULT', e.id
  FROM lab_report_results l
  JOIN test_results r ON r.id = l.result_id
  JOIN test_results e ON e.test_order_id = r.test_order_id AND e.version <= r.version;
GRANT SELECT ON document_kin TO hms_server, hms_report;

CREATE OR REPLACE VIEW document_ticket_rights AS
SELECT t.token_hash
  FROM document_tickets t
  JOIN document_owner_kinds k ON k.kind = t.owner_kind
 WHERE EXISTS (SELECT FROM user_permissions p
                WHERE p.user_id = t.user_id
                  AND p.slug = CASE t.direction WHEN 'UPLOAD' THEN 'documents.add' ELSE 'documents.view' END)
   AND EXISTS (SELECT FROM user_permissions p
                WHERE p.user_id = t.user_id
                  AND p.slug = ANY (SELECT unnest(CASE WHEN t.direction = 'DOWNLOAD' THEN coalesce(o.view_any, k.view_any)
                                                       WHEN NOT o.is_closed THEN k.add_any END)
                                      FROM document_owners o
                                     WHERE o.kind = t.owner_kind AND o.id = t.owner_id));

-- FOR SHARE: whoever completes the result waits for us, or we see that it is complete.
CREATE FUNCTION guard_result_image() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM test_results r WHERE r.id = NEW.owner_id AND r.status = 'DRAFT' FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'only a draft gets or loses images' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER documents_of_results BEFORE INSERT OR UPDATE ON documents
    FOR EACH ROW WHEN (NEW.owner_kind = 'TEST_RESULT') EXECUTE FUNCTION guard_result_image();
