// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/consultations/consultation.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"

#include <QStringListModel>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QListView;

namespace hms::app {

/// Finds an ICD-10 code by its beginning or by words while typing. Enter takes the chosen line; the last line
/// is the typed text itself, for what the list does not know.
class DiagnosisSearch final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 150;

    explicit DiagnosisSearch(ApiClient &api, QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The rank is left to who adds it.
    void chosen(const hms::Diagnosis &diagnosis);
    void failed(const hms::Error &error);

private:
    void onTyped();
    void ask();
    void onHits(const QList<DiagnosisCode> &hits);
    void onEnter();
    void take(int row);
    void step(int rows);
    [[nodiscard]] QString text() const;

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    QList<DiagnosisCode> m_hits; ///< Those of the list; the line of words follows them.
    QStringListModel m_lines;
    bool m_answered = false;
    bool m_enterWaits = false;
    QLineEdit *m_field = nullptr;
    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
};

} // namespace hms::app
