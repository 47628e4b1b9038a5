// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hms::server {

/// When PostgreSQL plans a prepared statement. Planning what a desk asks took as long as running it, and left
/// to itself PostgreSQL went on planning most of it each time.
enum class Planning {
    Once,     ///< One plan for all parameters: the rule.
    EachTime, ///< Lists with filters that may be absent: the parameters decide which index serves.
};

/// A named SQL text with :name placeholders. The name appears in logs, metrics and in the test that prepares
/// every statement. Make them constexpr at namespace scope: a connection caches by the address of the text.
struct Statement {
    const char *name;
    const char *sql;
    Planning planning = Planning::Once;
};

} // namespace hms::server
