// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/stock_sheet.h"
#include "shared/medicines/medicines_protocol.h"

namespace hms::app {

class AgeLimitsEdit;

/// A new medicine of the catalogue, or one that is there.
class MedicineEditor final : public StockSheet {
    Q_OBJECT

public:
    MedicineEditor(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    void create(const QString &barcode = {});
    void edit(const Medicine &medicine);
    bool takeBarcode(const QString &code) override;

signals:
    void saved(const hms::Medicine &medicine);

private:
    void buildFields();
    void buildSafety();
    void fill(const MedicineFacts &facts);
    void fillSafety(const MedicineSafety &safety);
    void send() override;
    void onError(const Error &error) override;
    void onConflict(const Medicine &current);
    [[nodiscard]] QJsonObject typed() const override;
    void restore(const QJsonObject &typed) override;
    void readFacts(MedicineFacts &facts);
    [[nodiscard]] MedicineSafety safety();
    [[nodiscard]] std::optional<int> dose(const QString &name, const QLineEdit *field);
    [[nodiscard]] QList<QString> names(const QString &name, const QLineEdit *field);

    std::optional<Medicine> m_medicine; ///< As read; empty for a new one.
    QLineEdit *m_generic = nullptr;
    QLineEdit *m_brand = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_strength = nullptr;
    MoneyEdit *m_price = nullptr;
    QLineEdit *m_low = nullptr;
    QLineEdit *m_barcode = nullptr;
    QLineEdit *m_leastDose = nullptr;
    QLineEdit *m_mostDose = nullptr;
    QLineEdit *m_mostAtOnce = nullptr;
    QLineEdit *m_mostDays = nullptr;
    QLineEdit *m_substances = nullptr;
    QLineEdit *m_classes = nullptr;
    QLineEdit *m_minAge = nullptr;
    QLineEdit *m_maxAge = nullptr;
    QComboBox *m_pregnancy = nullptr;
    AgeLimitsEdit *m_ageLimits = nullptr;
    QCheckBox *m_active = nullptr;
};

} // namespace hms::app
