// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/certificates/certificates_protocol.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class IssuedCertificate;
class PermissionGate;

/// The certificates and letters of one visit, newest first; cancelled ones too. A page embeds it, and hides
/// it while it is empty.
class IssuedCertificates final : public QWidget {
    Q_OBJECT

public:
    IssuedCertificates(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// An invalid id closes.
    void open(VisitId visit);
    [[nodiscard]] VisitId visit() const { return m_visit; }
    void reload();
    /// One that was issued or changed just now; of another visit it is of no account.
    void put(const Certificate &certificate);
    [[nodiscard]] bool isEmpty() const { return m_certificates.isEmpty(); }
    /// Brings that one to the cursor as soon as its visit is open.
    void showOne(CertificateId certificate);
    /// Of which visit is it? Answers with `found`.
    void find(CertificateId certificate);

signals:
    void changed(); ///< Maybe from empty to not, or back.
    void found(const hms::Certificate &certificate);
    void shown(QWidget *certificate); ///< By showOne(); whoever scrolls scrolls to it.
    void printWanted(hms::CertificateId certificate);
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    void present(const QList<Certificate> &certificates);
    void addView(const Certificate &certificate);
    void cancel(CertificateId certificate, const QString &reason);
    void onCancelled(CertificateId certificate, const Result<Certificate> &answer);
    void setBusy(CertificateId certificate, bool busy, bool checking);
    void focusWanted();

    ApiClient &m_api;
    PermissionGate &m_gate;
    Generation m_lists;
    Generation m_finds;
    VisitId m_visit;
    CertificateId m_wanted;
    QList<Certificate> m_certificates;       ///< Newest first.
    QHash<CertificateId, bool> m_cancelling; ///< True: it is being checked.
    QList<IssuedCertificate *> m_views;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hms::app
