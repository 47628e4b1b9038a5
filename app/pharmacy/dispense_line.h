// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/pharmacy/cart.h"
#include "shared/prescriptions/prescription.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class StatusBadge;
class SubstituteBox;

/// One medicine of a prescription at the counter: how it is taken, what was prescribed and given, how much is
/// given now and out of which batch, or what is given instead.
class DispenseLine final : public QWidget {
    Q_OBJECT

public:
    DispenseLine(ApiClient &api, int number, QWidget *parent = nullptr);

    /// The headings above a column of lines; their columns are as wide as those of the lines.
    static QWidget *headings(QWidget *parent);

    void setItem(const PrescriptionItem &item);
    /// What the cart keeps for this line; nothing is known of the stock before.
    void setPicks(const QList<ReservePrescription::Line> &picks);
    /// What lies on the shelf of the medicine that is given.
    void setBatches(const QList<StockBatch> &batches, QDate today);

    [[nodiscard]] PrescriptionItemId itemId() const { return m_item.id; }
    /// The one that is given: the prescribed one or its substitute.
    [[nodiscard]] MedicineId medicine() const;
    /// What is to be given now; an empty list for nothing. Empty when something is wrong, which is marked.
    [[nodiscard]] std::optional<QList<DispensePrescription::Item>> wish();
    void setProblem(const QString &text);
    void startSubstitute();
    void takeFocus();
    /// Something can still be given here.
    [[nodiscard]] bool isOpen() const { return remaining() > 0; }
    /// Nothing, or less than what is left, can be given.
    [[nodiscard]] bool isMissing() const { return m_picks && isOpen() && kept() == 0; }
    [[nodiscard]] bool lacks() const { return m_picks && kept() < remaining(); }

    [[nodiscard]] QJsonObject typed() const; ///< For a draft; empty when nothing was typed.
    void restore(const QJsonObject &typed);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void typedChanged();
    void medicineChanged(); ///< Its batches are to be told.
    void nextWanted();
    void previousWanted();
    void failed(const hms::Error &error);

private:
    void buildUi();
    QWidget *buildStock();
    void connectUi();
    void update();
    void updateStock();
    void updateBatchChoice();
    void proposeQuantity();
    void endSubstitute();
    void onInstead();
    [[nodiscard]] int remaining() const { return m_item.quantity - m_item.dispensedQuantity; }
    [[nodiscard]] int kept() const;
    [[nodiscard]] std::optional<StockBatchId> chosenBatch() const;
    [[nodiscard]] QList<DispensePrescription::Item> outOfPicks(int quantity) const;
    [[nodiscard]] QString batchesText() const;
    void reject(const QString &text);

    const int m_number;
    PrescriptionItem m_item;
    std::optional<QList<ReservePrescription::Line>> m_picks;
    QList<StockBatch> m_batches;
    MedicineId m_shelfOf; ///< Whose batches are shown.
    QDate m_today;
    bool m_typed = false; ///< The quantity is a person's, no longer the proposed one.

    QLabel *m_name = nullptr;
    QLabel *m_how = nullptr;
    QLabel *m_aside = nullptr; ///< A warning that the doctor knew of.
    QLabel *m_prescribed = nullptr;
    QLabel *m_given = nullptr;
    QLineEdit *m_now = nullptr;
    QLabel *m_price = nullptr;
    StatusBadge *m_state = nullptr;
    QLabel *m_shelf = nullptr;
    QComboBox *m_batch = nullptr;
    Button *m_substitute = nullptr;
    QWidget *m_stockRow = nullptr;
    SubstituteBox *m_instead = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace hms::app
