// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/certificates/certificates_protocol.h"

namespace hms::server::certificates {

Result<DraftCertificate::Response> draft(Context &ctx, const DraftCertificate &request);
Result<RawJson> issue(Context &ctx, const IssueCertificate &request);
Result<RawJson> cancel(Context &ctx, const CancelCertificate &request);
Result<RawJson> get(Context &ctx, const GetCertificate &request);
Result<RawJson> list(Context &ctx, const ListCertificates &request);
Result<RawJson> templates(Context &ctx, const ListCertificateTemplates &request);
Result<RawJson> saveTemplate(Context &ctx, const SaveCertificateTemplate &request);

} // namespace hms::server::certificates
