// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sealed_files.h"
#include "shared/access/access.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hms::app {

/// What a user has typed into forms and not saved yet, kept through a lost link, an idle lock and a crash.
/// Sealed with a key of the user and this desk's key file: nobody else's session opens them.
class Drafts : public QObject {
    Q_OBJECT
public:
    /// Writes at most once per `pause` of typing.
    Drafts(const QString &folder, const SealKey &key, UserId user,
           std::chrono::milliseconds pause = std::chrono::milliseconds(800), QObject *parent = nullptr);
    ~Drafts() override; ///< Writes what is still waiting.

    /// The form's state; `form` names it and its record, for example "patient-new" or "visit-" + id.
    void keep(const QString &form, const QJsonObject &content);
    /// Empty when there is none.
    [[nodiscard]] std::optional<QJsonObject> restored(const QString &form) const;
    /// After the form was saved or thrown away.
    void discard(const QString &form);
    [[nodiscard]] QStringList forms() const; ///< With a draft, sorted.
    /// Writes now; false when something is not on disk (it stays waiting).
    bool flush();

private:
    [[nodiscard]] QString fileOf(const QString &form) const;

    SealedFiles m_files;
    QHash<QString, QJsonObject> m_waiting;
    QTimer m_timer;
};

} // namespace hms::app
