// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/config.h"
#include "server/db/embedded_cluster.h"
#include "server/db/migrator.h"

#include <memory>

namespace hms::server {

/// The database of this installation: the embedded cluster or the one that is configured.
class Installation {
public:
    enum class Access {
        Own,  ///< Run the embedded cluster oneself; refused while another hmsd does.
        Join, ///< Use a cluster that another hmsd runs, else run it for as long as this object lives.
        Look, ///< Use a cluster that runs; start nothing.
    };

    /// Throws OperatorError. `Own` makes the embedded cluster if there is none, the others do not.
    Installation(const Config &config, Access access);

    [[nodiscard]] bool isReachable() const { return m_external || m_cluster || m_joined; }
    /// Admin and Owner of a database that is configured are its --database-owner.
    [[nodiscard]] ConnectionSettings as(EmbeddedCluster::Role role) const;
    /// The cluster this object runs; null when the database is configured or another hmsd runs it.
    [[nodiscard]] EmbeddedCluster *cluster() { return m_cluster.get(); }
    [[nodiscard]] PostgresBinaries binaries() const;

private:
    Config m_config;
    bool m_external = false;
    bool m_joined = false;
    std::unique_ptr<EmbeddedCluster> m_cluster;
};

/// Brings the schema up to date, with the common diagnosis codes where there are none; throws OperatorError
/// with the migrator's reason. Returns what was applied.
QList<int> migrate(const ConnectionSettings &owner);

/// A connection for one command. Throws OperatorError when the database does not answer.
void requireOpen(const ScopedConnection &connection);

} // namespace hms::server
