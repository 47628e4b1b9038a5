// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/patients/patients_protocol.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace hms::app {

class EmptyState;
class PatientList;

/// Finds a patient while typing: number, name in any spelling, any tail of the phone. Enter opens the chosen
/// row, also when the answer is still on its way.
class PatientSearch final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 150;
    static constexpr int kMinLength = 2;

    explicit PatientSearch(ApiClient &api, QWidget *parent = nullptr);

    /// The cursor goes to the field, whose text is selected: typing starts anew.
    void start();
    void clear();
    /// Opens the patient with that number at once.
    void openNumber(const QString &patientNumber);
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const hms::PatientHit &hit);
    void newPatientWanted(const QString &typed);
    void failed(const hms::Error &error);

private:
    void buildUi();
    void onTyped();
    void ask();
    void onHits(const QList<PatientHit> &hits);
    void onEnter();

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    bool m_answered = false; ///< The rows belong to the present text.
    bool m_enterWaits = false;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    PatientList *m_list = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_hint = nullptr;
    EmptyState *m_nobody = nullptr;
};

} // namespace hms::app
