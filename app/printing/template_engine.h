// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hms::app {

/// A filled template and what was wrong with it.
struct FilledTemplate {
    QString html;
    QStringList missing; ///< Names that the template uses and the fields lack; a paper must have none.
    QString syntaxError; ///< Empty when the template is well formed.
};

/// Fills a Mustache template. Every value is HTML-escaped. Empty texts and lists switch their section off;
/// `{{> name}}` takes the partial `partials[name]`.
FilledTemplate fillTemplate(const QString &source, const QJsonObject &fields,
                            const QHash<QString, QString> &partials = {});

} // namespace hms::app
