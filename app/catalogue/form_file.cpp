// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/form_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace hms::app {

std::optional<ParsedTemplate> readForm(const QString &path)
{
    constexpr int kIndented = 4; // A file for people is larger than the compact document.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kIndented * template_limits::kDocumentBytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(TestTemplate::parse(document.object())) : std::nullopt;
}

bool writeForm(const QString &path, const TestTemplate &form)
{
    const QByteArray bytes = QJsonDocument(form.toJson()).toJson();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace hms::app
