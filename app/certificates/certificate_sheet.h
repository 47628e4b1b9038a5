// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/button.h"
#include "shared/certificates/certificates_protocol.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hms::app {

class CertificateFields;
class MessageBar;

/// Writes a certificate or a letter at a visit. Below the fields stands what the paper will say, as the
/// server fills the hospital's template; of a letter the doctor may change every word. Escape leaves.
class CertificateSheet final : public QWidget {
    Q_OBJECT

public:
    explicit CertificateSheet(ApiClient &api, QWidget *parent = nullptr);

    void open(VisitId visit, PatientId patient);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// It has its number; whoever listens prints it.
    void issued(const hms::Certificate &certificate);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void readLanguages();
    void draftSoon();
    void draft();
    void onDraft(const Result<DraftCertificate::Response> &answer);
    void startAnew();
    void issue();
    void onIssued(const Result<Certificate> &answer);
    void showError(const Error &error);
    void setBusy(bool busy, bool checking = false);
    void update();
    void leave();

    ApiClient &m_api;
    Generation m_drafts;
    Generation m_templates;
    QTimer m_typing; ///< One draft for a word, not for each letter.
    VisitId m_visit;
    PatientId m_patient;
    bool m_busy = false;
    bool m_isDrafted = false; ///< The text belongs to the fields as they are.
    CertificateFields *m_fields = nullptr;
    MessageBar *m_bar = nullptr;
    QLabel *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Button *m_anew = nullptr;
    Button *m_leave = nullptr;
    Button *m_issue = nullptr;
};

} // namespace hms::app
