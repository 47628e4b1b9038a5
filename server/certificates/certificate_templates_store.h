// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/certificates/certificates_protocol.h"

#include <span>

namespace hms::server::certificates {

struct TemplateWords {
    QString title;
    QString text; ///< With its {places}.
};
/// Empty: nothing for this kind in this language.
std::optional<TemplateWords> templateWords(Transaction &tx, CertificateKind kind, const QString &language);

RawJson listTemplates(Transaction &tx);
/// CertificateTemplate. Empty: there is none.
std::optional<RawJson> readTemplate(Transaction &tx, CertificateKind kind, const QString &language);
/// False: another version by now.
bool saveTemplate(Transaction &tx, const SaveCertificateTemplate &request);

std::span<const Statement> templateStatements();

} // namespace hms::server::certificates
