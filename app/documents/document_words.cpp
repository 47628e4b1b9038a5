// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_words.h"

#include "app/ui/format.h"

#include <QCoreApplication>

namespace hms::app {

namespace {

struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(hms::app::DocumentWords)
};

} // namespace

QString label(DocumentOwnerKind kind)
{
    switch (kind) {
    case DocumentOwnerKind::Patient: return DocumentWords::tr("Patient's file");
    case DocumentOwnerKind::Visit: return DocumentWords::tr("Visit");
    case DocumentOwnerKind::TestResult: return DocumentWords::tr("Test result");
    case DocumentOwnerKind::LabReport: return DocumentWords::tr("Laboratory report");
    case DocumentOwnerKind::LabDelivery: return DocumentWords::tr("Delivery of a report");
    }
    Q_UNREACHABLE();
}

QString label(DocumentFormat type)
{
    return type == DocumentFormat::Pdf ? DocumentWords::tr("PDF") : DocumentWords::tr("Image");
}

Icon icon(DocumentOwnerKind kind)
{
    switch (kind) {
    case DocumentOwnerKind::Patient: return Icon::User;
    case DocumentOwnerKind::Visit: return Icon::Stethoscope;
    case DocumentOwnerKind::TestResult:
    case DocumentOwnerKind::LabReport: return Icon::Flask;
    case DocumentOwnerKind::LabDelivery: return Icon::Check;
    }
    Q_UNREACHABLE();
}

QString fileSize(qint64 bytes)
{
    constexpr qint64 kMega = 1'000'000;
    if (bytes < kMega)
        return DocumentWords::tr("%1 kB", "size of a file").arg(format().number((bytes + 999) / 1000));
    return DocumentWords::tr("%1 MB", "size of a file")
        .arg(format().decimal((bytes * 10 + kMega / 2) / kMega, 1));
}

} // namespace hms::app
