// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/byte_store.h"

#include <atomic>

namespace hms::server {

/// What a server that keeps documents has beside its database: the store of their bytes, and the port at
/// which they come and go. Lives as long as the server.
class DocumentHouse {
public:
    explicit DocumentHouse(std::unique_ptr<documents::ByteStore> store)
        : m_store(std::move(store))
    {
    }

    [[nodiscard]] documents::ByteStore &bytes() { return *m_store; }
    /// 0 until the HTTP socket listens.
    [[nodiscard]] quint16 port() const { return m_port; }
    void setPort(quint16 port) { m_port = port; }

private:
    std::unique_ptr<documents::ByteStore> m_store;
    std::atomic<quint16> m_port = 0;
};

} // namespace hms::server
