// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"

#include <QUrl>

namespace hms::load {

struct Credentials {
    QString username;
    QString password;
};

/// A user of the run: logged in, with an open drawer of their own.
struct Cashier {
    QString username;
    QString token; ///< Any number of sockets may take up this session.
};

/// Gives the hospital `count` users who may do everything a run does and nothing else: their role and logins
/// are made by `admin` when they are missing, and get a fresh password. Few, because each password costs the
/// server a slow hash; workstations share them. Throws std::runtime_error.
QList<Cashier> hireCashiers(const QUrl &server, const Credentials &admin, int count);

} // namespace hms::load
