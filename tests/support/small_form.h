// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace hms::test {

/// The form of a test with one number, whose usual values end at `high` and which is critical above 99.
inline QJsonObject smallForm(int high = 17)
{
    return QJsonDocument::fromJson(R"({"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
        "additionalProperties": false, "properties": {"hb": {"type": "number", "x-lab": {"order": 1, "kind": "NUMBER",
        "decimals": 1, "label": {"en": "Haemoglobin", "bn": "", "ar": ""}, "ranges": [{"criticalHigh": 99, "high": )" +
                                   QByteArray::number(high) + R"(}]}}}, "x-lab": {}})")
        .object();
}

} // namespace hms::test
