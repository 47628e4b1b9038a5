-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of the laboratory's reports: one a visit, in the order in which the visits' first ones were made.

-- step: numbers of reports
CREATE TEMP TABLE report_numbers AS
SELECT v, year, document_number('L', year, row_number() OVER (PARTITION BY year ORDER BY ms, v)) AS report_number
  FROM (SELECT v, ms, extract(year FROM business_date(pg_temp.at(ms)))::text AS year FROM reported WHERE version = 1) first;

-- step: report numbers
INSERT INTO counters (kind, series, value)
SELECT 'report', year, count(*) FROM report_numbers GROUP BY year;

-- step: index of days of reports
CREATE INDEX ON reported (d);

-- step: statistics of reports
ANALYZE reported, report_numbers, patients, lab_report_results, test_results, test_orders, samples;
