// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hms::server {

/// A named SQL text with :name placeholders. The name appears in logs, metrics and in the test that prepares
/// every statement. Make them constexpr at namespace scope: a connection caches by the address of the text.
struct Statement {
    const char *name;
    const char *sql;
};

} // namespace hms::server
