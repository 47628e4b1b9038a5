// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/consultations/consultation.h"

#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class DiagnosisSearch;

/// The diagnoses of a page, the primary one first. The first that is added is the primary one.
class DiagnosisEditor final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisEditor(ApiClient &api, QWidget *parent = nullptr);

    void show(const QList<Diagnosis> &diagnoses);
    void setEditable(bool editable);
    [[nodiscard]] const QList<Diagnosis> &diagnoses() const { return m_diagnoses; }
    [[nodiscard]] DiagnosisSearch *search() const { return m_search; }

signals:
    void edited();
    void failed(const hms::Error &error);

private:
    void add(Diagnosis diagnosis);
    void makePrimary(qsizetype at);
    void remove(qsizetype at);
    void change(const QList<Diagnosis> &diagnoses);
    void rebuild();

    QList<Diagnosis> m_diagnoses;
    bool m_editable = true;
    DiagnosisSearch *m_search = nullptr;
    QWidget *m_none = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace hms::app
