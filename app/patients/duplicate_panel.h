// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/patients/patient_fields.h"
#include "app/ui/button.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace hms::app {

class PatientList;

/// People who may be the one being typed in, with the reasons. Asks while typing; a refusal of the server
/// shows its candidates here as well and then offers to register all the same. Hidden while there is nobody.
class DuplicatePanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 300;

    explicit DuplicatePanel(ApiClient &api, QWidget *parent = nullptr);

    /// Asks after a pause of typing, when there is enough to go by.
    void ask(const FindDuplicates &question);
    /// The server refused: its candidates must be looked at.
    void insist(const QList<DuplicateCandidate> &candidates);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// Opens the numbered candidate, from 1.
    bool open(int number);

signals:
    void opened(const hms::PatientHit &hit);
    void newPersonConfirmed();

private:
    void buildUi();
    void send();
    void show(const QList<DuplicateCandidate> &candidates, bool insisting);

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    FindDuplicates m_question;
    QLabel *m_title = nullptr;
    PatientList *m_list = nullptr;
    Button *m_allTheSame = nullptr;
};

} // namespace hms::app
