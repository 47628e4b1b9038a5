// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/reports_store.h"

#include "shared/reports/reports_protocol.h"

namespace hms::server::reports {

namespace {

// `body` has the members of ReportBody, `days` is a list of DayFigures.
constexpr Statement kReport{"reports.report", R"sql(
    WITH facts AS MATERIALIZED (
        SELECT r.day, r.fact, r.doctor_id, r.user_id, r.kind, r.count, r.amount
          FROM report_facts((:first)::date, (:last)::date) r
    ), figures AS (
        SELECT f.day, grouping(f.day) = 1 AS is_whole,
               sum(f.count) FILTER (WHERE f.fact = 'PATIENTS') AS patients,
               sum(f.count) FILTER (WHERE f.fact = 'VISITS') AS visits,
               sum(f.count) FILTER (WHERE f.fact = 'BILLED') AS bills,
               sum(f.amount) FILTER (WHERE f.fact = 'BILLED') AS billed,
               sum(f.amount) FILTER (WHERE f.fact = 'DISCOUNTED') AS discounts,
               sum(f.amount) FILTER (WHERE f.fact = 'OUTSTANDING') AS outstanding,
               sum(f.count) FILTER (WHERE f.fact = 'VOIDED') AS voided_bills,
               sum(f.amount) FILTER (WHERE f.fact = 'VOIDED') AS voided,
               sum(f.amount) FILTER (WHERE f.fact = 'COLLECTED') AS collected,
               sum(f.amount) FILTER (WHERE f.fact = 'REFUNDED') AS refunded
          FROM facts f
         GROUP BY GROUPING SETS ((f.day), ())
    ), statuses AS (
        SELECT f.doctor_id, grouping(f.doctor_id) = 1 AS is_whole, f.kind, sum(f.count) AS visits,
               array_position(ARRAY['SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION', 'COMPLETED', 'CANCELLED',
                                    'NO_SHOW'], f.kind) AS place
          FROM facts f
         WHERE f.fact = 'VISITS'
         GROUP BY GROUPING SETS ((f.doctor_id, f.kind), (f.kind))
    ), doctor_rows AS (
        SELECT d.id, d.name, d.department_id, p.name AS department_name,
               coalesce(sum(f.count) FILTER (WHERE f.fact = 'VISITS'), 0) AS visits,
               coalesce(sum(f.count) FILTER (WHERE f.fact = 'BILLED'), 0) AS bills,
               coalesce(sum(f.amount) FILTER (WHERE f.fact = 'BILLED'), 0) AS billed,
               coalesce(sum(f.amount) FILTER (WHERE f.fact = 'DISCOUNTED'), 0) AS discounts,
               coalesce(sum(f.amount) FILTER (WHERE f.fact = 'OUTSTANDING'), 0) AS outstanding
          FROM facts f
          JOIN doctors d ON d.id = f.doctor_id
          JOIN departments p ON p.id = d.department_id
         GROUP BY d.id, p.id
    ), till AS (
        SELECT f.user_id, grouping(f.user_id) = 1 AS is_whole, f.kind AS method,
               coalesce(sum(f.count) FILTER (WHERE f.fact = 'COLLECTED'), 0) AS payments,
               coalesce(sum(f.amount) FILTER (WHERE f.fact = 'COLLECTED'), 0) AS collected,
               coalesce(sum(f.count) FILTER (WHERE f.fact = 'REFUNDED'), 0) AS refunds,
               coalesce(sum(f.amount) FILTER (WHERE f.fact = 'REFUNDED'), 0) AS refunded
          FROM facts f
         WHERE f.user_id IS NOT NULL
         GROUP BY GROUPING SETS ((f.user_id, f.kind), (f.kind))
    )
    SELECT json_build_object(
               'patients', coalesce(w.patients, 0), 'visits', coalesce(w.visits, 0), 'bills', coalesce(w.bills, 0),
               'billed', coalesce(w.billed, 0), 'discounts', coalesce(w.discounts, 0),
               'outstanding', coalesce(w.outstanding, 0), 'voidedBills', coalesce(w.voided_bills, 0),
               'voided', coalesce(w.voided, 0), 'collected', coalesce(w.collected, 0),
               'refunded', coalesce(w.refunded, 0),
               'visitsByStatus', (SELECT coalesce(json_agg(json_build_object('status', s.kind, 'visits', s.visits)
                                                           ORDER BY s.place), '[]')
                                    FROM statuses s WHERE s.is_whole),
               'doctors', (SELECT coalesce(json_agg(json_build_object(
                                      'doctorId', ulid(d.id), 'doctorName', d.name,
                                      'departmentId', ulid(d.department_id), 'departmentName', d.department_name,
                                      'visits', d.visits, 'visitsByStatus', coalesce(by_status.list, '[]'),
                                      'bills', d.bills, 'billed', d.billed, 'discounts', d.discounts,
                                      'outstanding', d.outstanding) ORDER BY d.name, d.id), '[]')
                             FROM doctor_rows d
                             LEFT JOIN (SELECT s.doctor_id, json_agg(json_build_object('status', s.kind,
                                                                     'visits', s.visits) ORDER BY s.place) AS list
                                          FROM statuses s WHERE NOT s.is_whole GROUP BY s.doctor_id) by_status
                               ON by_status.doctor_id = d.id),
               'departments', (SELECT coalesce(json_agg(json_build_object(
                                          'departmentId', ulid(p.id), 'departmentName', p.name, 'visits', p.visits,
                                          'bills', p.bills, 'billed', p.billed) ORDER BY p.name, p.id), '[]')
                                 FROM (SELECT d.department_id AS id, d.department_name AS name,
                                              sum(d.visits) AS visits, sum(d.bills) AS bills, sum(d.billed) AS billed
                                         FROM doctor_rows d GROUP BY d.department_id, d.department_name) p),
               'methods', (SELECT coalesce(json_agg(json_build_object(
                                      'method', t.method, 'payments', t.payments, 'collected', t.collected,
                                      'refunds', t.refunds, 'refunded', t.refunded) ORDER BY t.method), '[]')
                             FROM till t WHERE t.is_whole),
               'cashiers', (SELECT coalesce(json_agg(json_build_object(
                                       'userId', ulid(u.id), 'name', u.name, 'method', t.method,
                                       'payments', t.payments, 'collected', t.collected, 'refunds', t.refunds,
                                       'refunded', t.refunded) ORDER BY u.name, u.id, t.method), '[]')
                              FROM till t JOIN users u ON u.id = t.user_id WHERE NOT t.is_whole)) AS body,
           (SELECT json_agg(json_build_object(
                       'date', d::date, 'patients', coalesce(f.patients, 0), 'visits', coalesce(f.visits, 0),
                       'bills', coalesce(f.bills, 0), 'billed', coalesce(f.billed, 0),
                       'discounts', coalesce(f.discounts, 0), 'outstanding', coalesce(f.outstanding, 0),
                       'voidedBills', coalesce(f.voided_bills, 0), 'voided', coalesce(f.voided, 0),
                       'collected', coalesce(f.collected, 0), 'refunded', coalesce(f.refunded, 0)) ORDER BY d)
              FROM generate_series((:first)::timestamp, (:last)::timestamp, interval '1 day') AS d
              LEFT JOIN figures f ON f.day = d::date AND NOT f.is_whole) AS days
      FROM figures w
     WHERE w.is_whole
)sql"};

constexpr Statement kStatements[]{kReport};

struct Parts {
    QByteArray body; ///< With its braces.
    QByteArray days;
};

Parts readReport(Transaction &tx, QDate first, QDate last)
{
    return *tx.one<Parts>(kReport, {{"first", first}, {"last", last}}, [](const Row &row) {
        return Parts{row.get<RawJson>("body").bytes, row.get<QString>("days").toUtf8()};
    });
}

} // namespace

RawJson dailyReport(Transaction &tx, QDate day)
{
    const Parts parts = readReport(tx, day, day);
    return {"{\"date\":\"" + day.toString(Qt::ISODate).toLatin1() + "\"," + parts.body.sliced(1)};
}

RawJson monthlyReport(Transaction &tx, QDate first)
{
    const Parts parts = readReport(tx, first, first.addMonths(1).addDays(-1));
    return {"{\"month\":\"" + first.toString(Qt::ISODate).left(7).toLatin1() + "\",\"days\":" + parts.days +
            ',' + parts.body.sliced(1)};
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::reports
