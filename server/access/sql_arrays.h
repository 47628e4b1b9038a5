// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace hms::server {

/// A list of texts for jsonb_array_elements_text((:texts)::jsonb).
inline QString sqlTexts(const QList<QString> &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace hms::server
