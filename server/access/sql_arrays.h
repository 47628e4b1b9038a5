// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace hms::server {

/// A list of ids as text for a (:ids)::uuid[] parameter.
template <class Tag>
QString sqlArray(const QList<Id<Tag>> &ids)
{
    QString out = QStringLiteral("{");
    for (const Id<Tag> &id : ids) {
        if (out.size() > 1)
            out += u',';
        out += id.value.toUuidText();
    }
    return out + u'}';
}

/// A list of texts for jsonb_array_elements_text((:texts)::jsonb).
inline QString sqlTexts(const QList<QString> &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace hms::server
