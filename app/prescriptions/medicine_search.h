// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/prescriptions/medicine_hits.h"
#include "shared/medicines/medicines_protocol.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QFrame;
class QLabel;
class QListView;

namespace hms::app {

/// Finds medicines by generic or brand name while typing, with what is in stock, and the doctor's own sets by
/// name. Enter takes the row in sight, also when the answer is still on its way; Down in an empty field shows
/// the sets.
class MedicineSearch final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 120;

    explicit MedicineSearch(ApiClient &api, QWidget *parent = nullptr);
    ~MedicineSearch() override;

    /// Rows that are found by their title without the server: sets, "repeat last".
    void setShortcuts(const QList<MedicineHitRow> &rows);
    [[nodiscard]] bool isListOpen() const;

signals:
    void chosen(const hms::Medicine &medicine);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildList();
    void onTyped();
    void ask();
    void onFound(const QList<Medicine> &medicines);
    void present(QList<MedicineHitRow> rows, const QString &note);
    void place(int count);
    void close();
    void onEnter();
    void take(int row);
    void removeCurrent();
    void step(int by);
    [[nodiscard]] QList<MedicineHitRow> shortcutsFor(const QString &typed) const;
    [[nodiscard]] QString typed() const { return text().simplified(); }

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    bool m_answered = false; ///< The rows belong to the present text.
    bool m_enterWaits = false;
    QList<MedicineHitRow> m_shortcuts;
    MedicineHitModel *m_hits = nullptr;
    QPointer<QFrame> m_popup; ///< A child of the window, made when first needed.
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hms::app
