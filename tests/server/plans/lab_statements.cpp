// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

const auto kNull = u"NULL"_s;
const auto kTestKey = u"test_types_pkey|test_types_id_is_panel_key"_s; // Both begin with the id.
const auto kTest = u"md5('y5')::uuid"_s;

} // namespace

QList<DeskStatement> labStatements()
{
    return {
        {"testTypes.list",
         {u"test_types_by_name"_s, u"test_panel_members_pkey"_s},
         {{u"lab"_s, kNull}, {u"inactive"_s, u"false"_s}}},
        {"testTypes.search",
         {u"test_types_by_word"_s, kTestKey, u"test_panel_members_pkey"_s},
         {{u"text"_s, u"'test12'"_s},
          {u"latin"_s, u"'test12'"_s},
          {u"lab"_s, kNull},
          {u"inactive"_s, u"false"_s}}},
        {"testTypes.read", {kTestKey, u"test_panel_members_pkey"_s}, {{u"id"_s, kTest}}},
        {"testTemplates.read",
         {u"test_templates_version"_s, kTestKey},
         {{u"id"_s, kTest}, {u"version"_s, kNull}}},
    };
}

} // namespace hms::test
