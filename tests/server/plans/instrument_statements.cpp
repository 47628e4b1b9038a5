// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"

namespace hms::test {

using namespace Qt::StringLiterals;

QList<DeskStatement> instrumentStatements()
{
    const auto values = [](const QHash<QString, QString> &others) {
        QHash<QString, QString> out{{u"ids"_s, u"ARRAY[md5('iv5')::uuid, md5('iv7')::uuid]"_s},
                                    {u"limit"_s, u"500"_s},
                                    {u"topic"_s, u"'instruments'"_s},
                                    {u"by"_s, u"(SELECT id FROM users WHERE username = 'reception')"_s}};
        out.insert(others);
        return out;
    };
    return {
        {"instruments.waiting", {u"instrument_values_waiting"_s, u"instrument_messages_pkey"_s}, values({})},
        {"topics.instruments", {u"topics_pkey"_s, u"instrument_values_waiting"_s}, values({})},
        {"instruments.lockValues", {u"instrument_values_pkey"_s, u"instrument_messages_pkey"_s}, values({})},
        {"instruments.told", {u"instrument_values_pkey"_s, u"instrument_messages_pkey"_s}, values({})},
        {"instruments.updateValues",
         {u"instrument_values_pkey"_s},
         values({{u"number"_s, u"'S-2026-5'"_s},
                 {u"placements"_s, u"(SELECT json_build_array(json_build_object('id', md5('iv5')::uuid, "
                                   u"'state', 'WAITING', 'waits',"
                                   " 'WRONG_UNIT')))"_s}})},
        {"instruments.discardValues", {u"instrument_values_pkey"_s}, values({{u"reason"_s, u"'x'"_s}})},
        {"instruments.updateMessages",
         {u"instrument_values_message_id_place_key"_s, u"instrument_messages_pkey"_s},
         values({{u"messages"_s, u"ARRAY[md5('im5')::uuid]"_s}})},
        {"instruments.visits",
         {u"samples_sample_number_key"_s},
         values({{u"numbers"_s, u"'[\"S-2026-5\"]'"_s}})},
        {"instruments.testCodes",
         {u"test_orders_by_sample"_s},
         values({{u"sample"_s, u"(SELECT sample_id FROM test_orders WHERE id = md5('q5005')::uuid)"_s}})},
        {"instruments.otherPatient",
         {u"patients_number_key"_s},
         values({{u"number"_s, u"'P-2026-0005'"_s}, {u"patient"_s, u"(SELECT id FROM patients LIMIT 1)"_s}})},
    };
}

} // namespace hms::test
