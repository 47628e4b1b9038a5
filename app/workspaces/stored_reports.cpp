// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/stored_reports.h"

#include "app/documents/document_transfer.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

DocumentOwner ownerOf(const LabReport &report)
{
    return {DocumentOwnerKind::LabReport, report.id.value};
}

} // namespace

StoredReports::StoredReports(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

template <class Done>
DocumentTransfer *StoredReports::begin(const QObject *context, const Done &done)
{
    auto *transfer = new DocumentTransfer(m_api, m_network, this);
    connect(transfer, &DocumentTransfer::failed, transfer, &QObject::deleteLater);
    connect(transfer, &DocumentTransfer::failed, context, [done](const Error &error) { done(error); });
    return transfer;
}

void StoredReports::fetch(const LabReport &report, const QObject *context, const Fetched &done)
{
    DocumentTransfer *transfer = begin(context, done);
    connect(transfer, &DocumentTransfer::downloaded, transfer, &QObject::deleteLater);
    connect(transfer, &DocumentTransfer::downloaded, context,
            [done](const Document &, const QByteArray &bytes) { done(bytes); });
    const auto onListed = [transfer, wanted = report.documentId](const Result<QList<Document>> &answer) {
        if (!answer) {
            emit transfer->failed(answer.error());
            return;
        }
        const auto found = std::ranges::find_if(
            *answer, [&](const Document &document) { return document.id.value == wanted; });
        if (found == answer->end())
            emit transfer->failed(Error::notFound(u"document"_s));
        else
            transfer->download(*found);
    };
    m_api.call(ListDocuments{ownerOf(report), {}}, transfer, onListed);
}

void StoredReports::store(const LabReport &report, const QByteArray &pdf, const QObject *context,
                          const Stored &done)
{
    DocumentTransfer *transfer = begin(context, done);
    connect(transfer, &DocumentTransfer::uploaded, transfer, &QObject::deleteLater);
    connect(transfer, &DocumentTransfer::uploaded, context,
            [done](const Document &document) { done(document.id.value); });
    transfer->upload(ownerOf(report), u"%1-v%2.pdf"_s.arg(report.reportNumber).arg(report.version), pdf);
}

} // namespace hms::app
