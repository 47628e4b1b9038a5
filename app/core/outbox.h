// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sealed_files.h"
#include "shared/access/access.h"
#include "shared/operations/operations_protocol.h"

#include <QJsonObject>
#include <QObject>

namespace hms::app {

/// A command whose outcome this desk does not know yet.
struct OutboxEntry {
    OperationId operationId;
    UserId user; ///< Only this user may ask for its outcome.
    QString method;
    QJsonObject params; ///< Sent again exactly so.

    static void visit(auto &self, auto &&field)
    {
        field("operationId", self.operationId);
        field("user", self.user);
        field("method", self.method, Text{1, 64});
        field("params", self.params);
    }
};

/// Commands on disk until their outcome is known: one sealed file each, named after its operation id. Files
/// that were changed, renamed or come from elsewhere are set aside and reported, never executed.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// `key` seals the files; another OS user's opens none of them.
    Outbox(const QString &folder, const SealKey &key, QObject *parent = nullptr);

    /// False when it is not safely on disk: the command must not be sent.
    [[nodiscard]] bool put(const OutboxEntry &entry);
    void remove(OperationId id);
    /// What is left of the user's commands, oldest first.
    [[nodiscard]] QList<OutboxEntry> entriesOf(UserId user);

signals:
    /// A file that cannot be trusted now lies beside as `fileName` + ".bad".
    void damagedFileFound(const QString &fileName);

private:
    SealedFiles m_files;
};

} // namespace hms::app
