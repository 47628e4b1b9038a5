// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/stock_sheet.h"
#include "shared/medicines/medicines_protocol.h"

namespace hms::app {

/// A preset of how medicines are taken, with its words in the languages of the papers.
class InstructionEditor final : public StockSheet {
    Q_OBJECT

public:
    InstructionEditor(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    void create(int place);
    void edit(const MedicineInstruction &instruction);

signals:
    void saved(const hms::MedicineInstruction &instruction);

private:
    void fill(const InstructionFacts &facts);
    void send() override;
    void onError(const Error &error) override;
    [[nodiscard]] std::optional<int> largestDose();

    std::optional<MedicineInstruction> m_instruction; ///< As read; empty for a new one.
    QLineEdit *m_label = nullptr;
    QLineEdit *m_doses = nullptr;
    QLineEdit *m_atOnce = nullptr;
    QLineEdit *m_en = nullptr;
    QLineEdit *m_bn = nullptr;
    QLineEdit *m_ar = nullptr;
    QLineEdit *m_place = nullptr;
    QCheckBox *m_active = nullptr;
};

} // namespace hms::app
