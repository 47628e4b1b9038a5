// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/issued_certificates.h"

#include "app/certificates/issued_certificate.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

IssuedCertificates::IssuedCertificates(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_gate(gate)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(grid(2));
}

void IssuedCertificates::open(VisitId visit)
{
    if (visit != m_visit)
        present({});
    m_visit = visit;
    reload();
}

void IssuedCertificates::reload()
{
    m_lists.forget();
    if (m_visit.isValid() && m_gate.allows(Permission::ClinicalView))
        m_api.call(ListCertificates{m_visit, {}}, this,
                   m_lists.newest([this](const Result<QList<Certificate>> &answer) {
                       if (answer)
                           present(*answer);
                       else
                           emit failed(answer.error());
                   }));
}

void IssuedCertificates::put(const Certificate &certificate)
{
    if (certificate.visitId != m_visit)
        return;
    m_lists.forget(); // A list that was asked before does not know it.
    QList<Certificate> now = m_certificates;
    now.removeIf([&](const Certificate &other) { return other.id == certificate.id; });
    now.append(certificate);
    std::ranges::sort(now, std::greater(), [](const Certificate &each) { return each.issuedAt; });
    present(now);
}

void IssuedCertificates::present(const QList<Certificate> &certificates)
{
    if (toJson(certificates) != toJson(m_certificates)) { // Else a reason may be half typed.
        m_certificates = certificates;
        for (IssuedCertificate *view : std::as_const(m_views))
            view->deleteLater(), view->hide();
        m_views.clear();
        for (const Certificate &certificate : certificates)
            addView(certificate);
        emit changed();
    }
    focusWanted();
}

void IssuedCertificates::addView(const Certificate &certificate)
{
    auto *view = new IssuedCertificate(certificate, m_gate);
    m_views.append(view);
    m_column->addWidget(view);
    view->show();
    const CertificateId id = certificate.id;
    connect(view, &IssuedCertificate::printWanted, this, [this, id] { emit printWanted(id); });
    connect(view, &IssuedCertificate::cancelWanted, this,
            [this, id](const QString &reason) { cancel(id, reason); });
    const auto busy = m_cancelling.constFind(id);
    if (busy != m_cancelling.constEnd())
        view->setBusy(true, *busy);
}

void IssuedCertificates::cancel(CertificateId certificate, const QString &reason)
{
    if (m_cancelling.contains(certificate))
        return;
    setBusy(certificate, true, false);
    m_api.command(
        CancelCertificate{certificate, reason}, this,
        [this, certificate](const Result<Certificate> &answer) { onCancelled(certificate, answer); },
        [this, certificate](CommandState state) {
            if (state == CommandState::Checking)
                setBusy(certificate, true, true);
        });
}

void IssuedCertificates::onCancelled(CertificateId certificate, const Result<Certificate> &answer)
{
    setBusy(certificate, false, false);
    if (answer) {
        put(*answer);
        emit done(tr("Certificate %1 is cancelled.").arg(answer->number), {});
        return;
    }
    if (answer.error().code == ErrorCode::Rejected)
        reload(); // Somebody else was faster: show what stands.
    emit failed(answer.error());
}

void IssuedCertificates::setBusy(CertificateId certificate, bool busy, bool checking)
{
    if (busy)
        m_cancelling.insert(certificate, checking);
    else
        m_cancelling.remove(certificate);
    for (IssuedCertificate *view : std::as_const(m_views))
        if (view->certificate().id == certificate)
            view->setBusy(busy, checking);
}

void IssuedCertificates::showOne(CertificateId certificate)
{
    m_wanted = certificate;
    focusWanted();
}

void IssuedCertificates::focusWanted()
{
    for (IssuedCertificate *view : std::as_const(m_views))
        if (view->certificate().id == m_wanted) {
            m_wanted = {};
            view->takeFocus();
            emit shown(view);
            return;
        }
}

void IssuedCertificates::find(CertificateId certificate)
{
    m_api.call(GetCertificate{certificate}, this, m_finds.newest([this](const Result<Certificate> &answer) {
        if (answer)
            emit found(*answer);
        else
            emit failed(answer.error());
    }));
}

} // namespace hms::app
