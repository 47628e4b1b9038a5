// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

#include <memory>

struct pg_result;

namespace hms::server {

/// What PostgreSQL answered to one statement: rows of text. Rows and columns count from 0 and must exist.
class QueryResult {
public:
    /// Takes the result over.
    explicit QueryResult(pg_result *result)
        : m_result(result)
    {
    }

    [[nodiscard]] int rows() const;
    /// Rows that were inserted, changed, deleted or answered.
    [[nodiscard]] int affectedRows() const;
    /// -1 when there is none of this name.
    [[nodiscard]] int column(const char *name) const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// As PostgreSQL wrote it; valid as long as the result.
    [[nodiscard]] QByteArrayView text(int row, int column) const;
    /// The bytes of a bytea, the UTF-8 text of anything else.
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    /// By the column's type: bool, qlonglong, QDate, QDateTime (UTC), QByteArray, else QString; invalid for
    /// NULL. A numeric stays text, never a double.
    [[nodiscard]] QVariant value(int row, int column) const;

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace hms::server
