-- The catalogue of the laboratory: benches, tests, panels and the versioned forms of their results.
-- Locks: creates only.

CREATE TABLE labs (
    id            uuid        PRIMARY KEY,
    code          text        NOT NULL CHECK (btrim(code) <> ''),
    name_en       text        NOT NULL CHECK (btrim(name_en) <> ''),
    name_bn       text        NOT NULL DEFAULT '', -- Empty: said in English.
    name_ar       text        NOT NULL DEFAULT '',
    department_id uuid        REFERENCES departments (id),
    is_active     boolean     NOT NULL DEFAULT true,
    row_version   integer     NOT NULL DEFAULT 1,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX labs_code ON labs (lower(code));

CREATE TABLE test_types (
    id                        uuid        PRIMARY KEY,
    code                      text        NOT NULL CHECK (btrim(code) <> ''),
    name_en                   text        NOT NULL CHECK (btrim(name_en) <> ''),
    name_bn                   text        NOT NULL DEFAULT '',
    name_ar                   text        NOT NULL DEFAULT '',
    synonyms                  text[]      NOT NULL DEFAULT '{}',
    search_names              text        NOT NULL, -- Synonyms and all of it transliterated, by the server.
    lab_id                    uuid        NOT NULL REFERENCES labs (id),
    price                     bigint      CHECK (price >= 0), -- Null: of a panel the sum of its members, else none yet.
    specimen                  text        NOT NULL CHECK (specimen IN ('WHOLE_BLOOD', 'SERUM', 'PLASMA', 'CAPILLARY_BLOOD',
                                                          'URINE', 'STOOL', 'SPUTUM', 'SWAB', 'SEMEN', 'CSF', 'BODY_FLUID',
                                                          'TISSUE', 'OTHER')),
    container                 text        NOT NULL CHECK (container IN ('EDTA_TUBE', 'CITRATE_TUBE', 'FLUORIDE_TUBE',
                                                          'HEPARIN_TUBE', 'GEL_TUBE', 'PLAIN_TUBE', 'ESR_TUBE',
                                                          'BLOOD_CULTURE_BOTTLE', 'URINE_CUP', 'STERILE_CUP', 'STOOL_CUP',
                                                          'SWAB_TUBE', 'SLIDE', 'OTHER')),
    label_colour              text        NOT NULL CHECK (label_colour ~ '^#[0-9a-f]{6}$'),
    turnaround_minutes        integer     NOT NULL CHECK (turnaround_minutes > 0),
    urgent_turnaround_minutes integer     NOT NULL CHECK (urgent_turnaround_minutes > 0),
    is_panel                  boolean     NOT NULL DEFAULT false,
    template_version          integer,    -- The latest; null: no form yet.
    is_active                 boolean     NOT NULL DEFAULT true,
    row_version               integer     NOT NULL DEFAULT 1,
    created_at                timestamptz NOT NULL DEFAULT now(),
    search_words              tsvector    GENERATED ALWAYS AS
                              (name_vector(code || ' ' || name_en || ' ' || name_bn || ' ' || name_ar, search_names)) STORED,
    UNIQUE (id, is_panel), -- What a member of a panel points to.
    CHECK (urgent_turnaround_minutes <= turnaround_minutes),
    CHECK (NOT is_panel OR template_version IS NULL)
);
CREATE UNIQUE INDEX test_types_code ON test_types (lower(code));
CREATE INDEX test_types_by_name ON test_types (name_en, id);
CREATE INDEX test_types_by_word ON test_types USING gin (search_words) WITH (fastupdate = off);

-- A panel has tests, never panels: so ordering one is one look.
CREATE TABLE test_panel_members (
    panel_id         uuid    NOT NULL,
    member_id        uuid    NOT NULL,
    place            integer NOT NULL,
    panel_is_panel   boolean NOT NULL GENERATED ALWAYS AS (true) STORED,
    member_is_panel  boolean NOT NULL GENERATED ALWAYS AS (false) STORED,
    key              text    GENERATED ALWAYS AS (panel_id::text || '.' || member_id::text) STORED, -- In the audit trail.
    PRIMARY KEY (panel_id, member_id),
    FOREIGN KEY (panel_id, panel_is_panel) REFERENCES test_types (id, is_panel),
    FOREIGN KEY (member_id, member_is_panel) REFERENCES test_types (id, is_panel)
);
CREATE INDEX test_panel_members_by_member ON test_panel_members (member_id);

-- A change is the next version; results keep the one they were entered with.
CREATE TABLE test_templates (
    id           uuid        PRIMARY KEY,
    test_type_id uuid        NOT NULL REFERENCES test_types (id),
    version      integer     NOT NULL CHECK (version > 0),
    document     jsonb       NOT NULL CHECK (jsonb_typeof(document) = 'object'),
    created_by   uuid        REFERENCES users (id), -- Null: came with the product.
    created_at   timestamptz NOT NULL,
    CONSTRAINT test_templates_version UNIQUE (test_type_id, version)
);
CREATE TRIGGER test_templates_frozen BEFORE UPDATE OR DELETE ON test_templates
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE test_types ADD CONSTRAINT test_types_template
    FOREIGN KEY (id, template_version) REFERENCES test_templates (test_type_id, version);

SELECT audit_table('labs', VARIADIC '{}');
SELECT audit_table('test_types', VARIADIC '{search_words,search_names}');
SELECT audit_table('test_panel_members', VARIADIC '{panel_is_panel,member_is_panel}');
SELECT audit_table('test_templates', VARIADIC '{document}'); -- The row itself never changes; once is enough.

CREATE VIEW lab_wire AS
SELECT l.id, l.code, l.is_active,
       json_build_object(
           'id', ulid(l.id), 'code', l.code,
           'name', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
           'departmentId', ulid(l.department_id), 'departmentName', d.name, 'isActive', l.is_active,
           'rowVersion', l.row_version) AS wire
  FROM labs l
  LEFT JOIN departments d ON d.id = l.department_id;

-- What a test costs. A panel without a price costs its active members together, and nothing is said while one of
-- them has no price: a missing price is never 0.
CREATE VIEW test_type_prices AS
SELECT t.id,
       CASE WHEN t.price IS NOT NULL OR NOT t.is_panel THEN t.price
            ELSE (SELECT CASE WHEN count(*) = count(member.price) THEN sum(member.price)::bigint END
                    FROM test_panel_members m
                    JOIN test_types member ON member.id = m.member_id AND member.is_active
                   WHERE m.panel_id = t.id)
       END AS price
  FROM test_types t;

CREATE VIEW test_type_wire AS
SELECT t.id, t.lab_id, t.code, t.name_en, t.is_active, t.search_words,
       json_build_object(
           'id', ulid(t.id), 'code', t.code,
           'name', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar),
           'synonyms', to_json(t.synonyms), 'labId', ulid(t.lab_id),
           'labName', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
           'price', t.price, 'chargedPrice', (SELECT p.price FROM test_type_prices p WHERE p.id = t.id),
           'specimen', t.specimen, 'container', t.container, 'labelColour', t.label_colour,
           'turnaroundMinutes', t.turnaround_minutes, 'urgentTurnaroundMinutes', t.urgent_turnaround_minutes,
           'isPanel', t.is_panel, 'isActive', t.is_active, 'templateVersion', t.template_version,
           'members', (SELECT coalesce(json_agg(json_build_object(
                                  'id', ulid(member.id), 'code', member.code,
                                  'name', json_build_object('en', member.name_en, 'bn', member.name_bn,
                                                            'ar', member.name_ar),
                                  'isActive', member.is_active) ORDER BY m.place), '[]')
                         FROM test_panel_members m
                         JOIN test_types member ON member.id = m.member_id
                        WHERE m.panel_id = t.id),
           'rowVersion', t.row_version) AS wire
  FROM test_types t
  JOIN labs l ON l.id = t.lab_id;

CREATE VIEW test_template_wire AS
SELECT v.test_type_id, v.version, t.template_version AS latest_version,
       json_build_object(
           'id', ulid(v.id), 'testTypeId', ulid(v.test_type_id), 'version', v.version, 'latestVersion', t.template_version,
           'document', v.document, 'createdBy', u.name, 'createdAt', instant(v.created_at),
           'rowVersion', t.row_version) AS wire
  FROM test_templates v
  JOIN test_types t ON t.id = v.test_type_id
  LEFT JOIN users u ON u.id = v.created_by;

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('lab.view', 'View the catalogue of the laboratory', 'lab'),
    ('lab.configure', 'Edit labs, tests and their forms', 'lab');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'lab.view,lab.configure'),
    ('admin', 'lab.view,lab.configure'),
    ('lab-manager', 'lab.view,lab.configure'),
    ('lab-technician', 'lab.view'),
    ('doctor', 'lab.view'),
    ('staff', 'lab.view') -- The reception.
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT ON labs, test_types, test_panel_members, test_templates, lab_wire, test_type_prices, test_type_wire,
                test_template_wire TO hms_server, hms_report;
GRANT INSERT, UPDATE ON labs, test_types TO hms_server;
GRANT INSERT, UPDATE (place), DELETE ON test_panel_members TO hms_server;
GRANT INSERT ON test_templates TO hms_server;
