// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/documents/documents_protocol.h"

namespace hms::server::documents {

Result<RawJson> list(Context &ctx, const ListDocuments &request);
Result<DocumentTicket> open(Context &ctx, const OpenDocument &request);
Result<RawJson> remove(Context &ctx, const RemoveDocument &request);
Result<DocumentTicket> ticket(Context &ctx, const RequestDocumentTicket &request);

} // namespace hms::server::documents
