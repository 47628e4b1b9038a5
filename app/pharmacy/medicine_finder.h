// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/pharmacy/medicine_models.h"
#include "shared/medicines/medicines_protocol.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace hms::app {

class TablePanel;

/// Finds a medicine while its name is typed: a field, and under it the hits with their stock. Up and down
/// move the mark, Enter takes the marked one, Escape leaves.
class MedicineFinder final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 150; ///< After the last key, before the server is asked.

    explicit MedicineFinder(ApiClient &api, QWidget *parent = nullptr);

    /// Empty, with the focus. `without` is not offered.
    void start(MedicineId without = {});
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const hms::Medicine &medicine);
    void left();
    void failed(const hms::Error &error);

private:
    void ask();
    void onAnswer(const Result<QList<Medicine>> &answer);
    void take(int row);
    void step(int rows);

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    MedicineId m_without;
    MedicineModel m_hits{MedicineModel::Use::Search};
    QLineEdit *m_field = nullptr;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
