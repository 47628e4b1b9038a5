// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/vitals/reading.h"
#include "shared/vitals/vitals_protocol.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class MessageBar;
class ReadingEdit;

/// All of one measuring in one form. Enter goes from field to field and saves after the last; Ctrl+Enter
/// saves from anywhere. A correction is a new version with a reason. What is half typed is kept as a draft.
class VitalsForm final : public QWidget {
    Q_OBJECT

public:
    VitalsForm(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent = nullptr);

    /// The name is for what is said when it is saved. An invalid visit closes.
    void open(VisitId visit, const QString &patientName);
    void setAge(int years);
    /// Puts that measuring into the fields, to be corrected.
    void correct(const Vitals &vitals);
    void save();
    /// The cursor goes to the first field.
    void start();
    [[nodiscard]] VisitId visit() const { return m_visit; }
    [[nodiscard]] bool isCorrecting() const { return m_corrects.has_value(); }

signals:
    void saved(const hms::Vitals &vitals, const QString &patientName);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    void fill(const VitalSigns &signs);
    void keepDraft();
    bool restoreDraft();
    void next(qsizetype after);
    [[nodiscard]] std::optional<RecordVitals> request();
    void onAnswer(VisitId visit, const QString &name, const Result<Vitals> &answer);
    void onRefused(const Error &error);
    void leaveCorrection();
    void update();
    [[nodiscard]] static QString formOf(VisitId visit);

    ApiClient &m_api;
    Drafts *m_drafts;
    VisitId m_visit;
    QString m_name;
    std::optional<VitalsId> m_corrects;
    QSet<VisitId> m_saving; ///< Visits whose vitals are on their way.
    bool m_checking = false;
    MessageBar *m_message = nullptr;
    QList<ReadingEdit *> m_fields; ///< In the order of enum Reading.
    QWidget *m_correction = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
