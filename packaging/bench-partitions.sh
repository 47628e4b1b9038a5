#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the decision not to partition `visits`, with the real schema on a private PostgreSQL that is removed
# afterwards: the same visits in one table and in monthly partitions, the same statements on both, by pgbench.
#
#   packaging/bench-partitions.sh [VISITS_A_DAY [DAYS [SECONDS]]]       default: 700 1461 5  (1,022,700 visits)
set -eu

per_day=${1:-700} days=${2:-1461} seconds=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d /tmp/hms-partitions-XXXXXX)
as=
[ "$(id -u)" -ne 0 ] || { chown postgres "$work"; as='setpriv --reuid=postgres --regid=postgres --clear-groups'; }
trap '$as "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cd "$work"
$as "$bin/initdb" -D data -U hms -E UTF8 --locale=C.UTF-8 --auth=trust --data-checksums >/dev/null
settings="-c listen_addresses= -c unix_socket_directories=$work -c shared_buffers=1GB -c max_wal_size=4GB"
settings="$settings -c jit=off -c random_page_cost=1.1 -c timezone=UTC"
$as "$bin/pg_ctl" -D data -w -l "$work/log" -o "$settings" start >/dev/null
export PGHOST="$work" PGUSER=hms PGDATABASE=postgres
sql() { "$bin/psql" -qAtX -v ON_ERROR_STOP=1 "$@"; }

sql -c 'CREATE ROLE hms_owner' -c 'CREATE ROLE hms_server' -c 'CREATE ROLE hms_report' \
    -c 'CREATE TABLE schema_migration (version integer)'
for migration in "$here"/../server/migrations/0*.sql; do sql -1 -f "$migration" >/dev/null; done

sql -v per_day="$per_day" -v days="$days" <<'SQL'
SET session_replication_role = replica; -- No triggers: what is compared are tables.
INSERT INTO departments (id, name) VALUES (make_ulid(), 'Medicine');
INSERT INTO doctors (id, name, department_id)
SELECT make_ulid(), 'Dr. ' || i, (SELECT id FROM departments) FROM generate_series(1, 40) i;
INSERT INTO patients (id, patient_number, name, name_latin, name_key, sex, birth_date, registered_at)
SELECT make_ulid(), 'P-' || i, 'Patient ' || i, 'Patient ' || i, '', 'FEMALE', '1990-01-01', now()
  FROM generate_series(1, 100000) i;
CREATE TEMP TABLE doctor AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM doctors;
CREATE TEMP TABLE patient AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM patients;
ANALYZE patient;
CREATE TABLE visits_plain (LIKE visits INCLUDING ALL);
CREATE TABLE visits_parted (LIKE visits INCLUDING ALL EXCLUDING INDEXES) PARTITION BY RANGE (visit_date);
SELECT format('CREATE TABLE %I PARTITION OF visits_parted FOR VALUES FROM (%L) TO (%L)',
              'visits_' || to_char(m, 'YYYY_MM'), m, m + interval '1 month')
  FROM generate_series(date_trunc('month', current_date - (:days)::integer), current_date + 31, interval '1 month') m \gexec
ALTER TABLE visits_parted ADD PRIMARY KEY (id, visit_date), ADD UNIQUE (doctor_id, visit_date, serial_number);
CREATE INDEX ON visits_parted (doctor_id, visit_date, queue_position)
    WHERE status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION');
CREATE UNIQUE INDEX ON visits_parted (patient_id, doctor_id, visit_date)
    WHERE status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION');
CREATE INDEX ON visits_parted (patient_id, visit_date DESC);
CREATE INDEX ON visits_parted (visit_date, status);
CREATE INDEX ON visits_parted (visit_month);
INSERT INTO visits_plain (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, visit_type,
                          created_at)
SELECT make_ulid(), patient.id, doctor.id, v.day, 1 + v.k / 40, v.k,
       CASE WHEN v.day = current_date AND v.k % 2 = 0 THEN 'WAITING' WHEN v.k % 23 = 0 THEN 'CANCELLED'
            ELSE 'COMPLETED' END, 'NEW', v.day
  FROM (SELECT current_date - d AS day, k, (k * 7919 + d * 104729) % 100000 AS person
          FROM generate_series((:days)::integer - 1, 0, -1) d, generate_series(0, (:per_day)::integer - 1) k) v
  JOIN patient ON patient.n = v.person
  JOIN doctor ON doctor.n = v.k % 40
 ORDER BY v.day, v.k;
INSERT INTO visits_parted (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, visit_type,
                           created_at)
SELECT id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, visit_type, created_at
  FROM visits_plain ORDER BY visit_date, queue_position;
SET session_replication_role = origin;
ALTER TABLE visits_plain ADD FOREIGN KEY (patient_id) REFERENCES patients, ADD FOREIGN KEY (doctor_id) REFERENCES doctors;
ALTER TABLE visits_parted ADD FOREIGN KEY (patient_id) REFERENCES patients, ADD FOREIGN KEY (doctor_id) REFERENCES doctors;
CREATE TABLE bills_plain (id uuid PRIMARY KEY, visit_id uuid NOT NULL REFERENCES visits_plain, visit_date date NOT NULL);
CREATE TABLE bills_parted (id uuid PRIMARY KEY, visit_id uuid NOT NULL, visit_date date NOT NULL,
                           FOREIGN KEY (visit_id, visit_date) REFERENCES visits_parted (id, visit_date));
CREATE TABLE sample AS
SELECT row_number() OVER ()::integer AS n, id, patient_id, visit_date
  FROM (SELECT id, patient_id, visit_date FROM visits_plain ORDER BY random() LIMIT 20000) s;
ALTER TABLE sample ADD PRIMARY KEY (n);
CREATE TABLE doctor_of AS SELECT n::integer AS n, id FROM doctor;
ALTER TABLE doctor_of ADD PRIMARY KEY (n);
CREATE SEQUENCE serials START 100000;
VACUUM ANALYZE;
SQL

one_of='\set n random(1, 20000)
\set d random(0, 39)
'
script() { # name: what pgbench runs, with TABLE for visits_plain or visits_parted
    case $1 in
    queue) echo "SELECT v.id, v.serial_number, v.status, p.name FROM TABLE v JOIN patients p ON p.id = v.patient_id
        WHERE v.doctor_id = (SELECT id FROM doctor_of WHERE n = :d) AND v.visit_date = current_date
          AND v.status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION') ORDER BY v.queue_position;" ;;
    history) echo "SELECT v.id, v.visit_date, v.status FROM TABLE v
        WHERE v.patient_id = (SELECT patient_id FROM sample WHERE n = :n) ORDER BY v.visit_date DESC LIMIT 10;" ;;
    by_id) echo "SELECT v.status FROM TABLE v WHERE v.id = (SELECT id FROM sample WHERE n = :n);" ;;
    by_id_and_date) echo "SELECT v.status FROM sample s JOIN TABLE v ON v.id = s.id AND v.visit_date = s.visit_date
        WHERE s.n = :n;" ;;
    insert) echo "INSERT INTO TABLE (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status,
            visit_type, created_at)
        SELECT make_ulid(), s.patient_id, d.id, current_date, nextval('serials'), 1, 'COMPLETED', 'NEW', now()
          FROM sample s, doctor_of d WHERE s.n = :n AND d.n = :d;" ;;
    bill_insert) echo "INSERT INTO BILLS SELECT make_ulid(), s.id, s.visit_date FROM sample s WHERE s.n = :n;" ;;
    month_report) echo "SELECT v.doctor_id, v.status, count(*) FROM TABLE v
        WHERE v.visit_date BETWEEN date_trunc('month', current_date)::date - 40 AND date_trunc('month', current_date)::date - 10
        GROUP BY 1, 2;" ;;
    esac | tr '\n' ' '
}

# "transactions a second, milliseconds each" of four connections
measure() {
    printf '%s%s\n' "$one_of" "$(script "$1" | sed "s/TABLE/visits_$2/; s/BILLS/bills_$2/")" > "$work/$1.sql"
    "$bin/pgbench" -n -M prepared -c 4 -j 2 -T "$seconds" -f "$work/$1.sql" 2>>"$work/pgbench.log" |
        sed -n 's/^tps = \([0-9.]*\).*/\1/p'
}

echo "$(sql -c 'SELECT count(*) FROM visits_plain') visits, $(sql -c "SELECT count(*) FROM pg_inherits WHERE inhparent = 'visits_parted'::regclass") partitions"
printf '%-16s %12s %12s %8s\n' statement 'one table/s' 'partitions/s' ratio
for name in queue history by_id by_id_and_date insert bill_insert month_report; do
    plain=$(measure "$name" plain)
    parted=$(measure "$name" parted)
    awk -v n="$name" -v a="$plain" -v b="$parted" 'BEGIN { printf "%-16s %12.1f %12.1f %8.2f\n", n, a, b, a / b }'
done
