// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prescriptions/prescription_draft.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hms::app {

/// One line being written: preset, days, quantity, note, and under it what the server warns of with the
/// reason that sets it aside. Enter goes on to what is needed next.
class LineView final : public QFrame {
    Q_OBJECT

public:
    LineView(const DraftLine &line, const QList<MedicineInstruction> &presets, QWidget *parent = nullptr);

    [[nodiscard]] const DraftLine &line() const { return m_line; }
    /// The place among the lines, from 0.
    void setPlace(int place, int of);
    /// Days are told, so that the server can be asked.
    [[nodiscard]] bool isTold() const { return m_line.line.durationDays > 0; }

    /// What the server says of it; `warnings` of this line only.
    void setChecked(const CheckPrescription::Line &checked, const QList<PrescriptionWarning> &warnings);
    void setWarnings(const QList<PrescriptionWarning> &warnings);
    [[nodiscard]] bool hasProblem() const { return m_problem.has_value(); }
    [[nodiscard]] bool needsReason() const
    {
        return !m_warnings.isEmpty() && m_line.reason.trimmed().isEmpty();
    }
    [[nodiscard]] QList<WarningOverride> overrides() const;
    [[nodiscard]] QList<QWidget *> fields() const; ///< In reading order.

    void startWriting();    ///< The cursor goes to the preset.
    void goToWhatIsWrong(); ///< To the days, the quantity or the reason that is missing.

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();  ///< The server has to look at it again.
    void noted();    ///< Note or reason.
    void finished(); ///< Enter behind the last field.
    void removeWanted();
    void moveWanted(int by);

private:
    [[nodiscard]] bool onKey(const QKeyEvent &event, const QObject *field);
    void buildUi();
    void buildFields(QGridLayout *columns);
    QWidget *buildTools();
    QWidget *buildSafety();
    void connectFields();
    void showPreset();
    void forgetCopiedQuantity();
    void onDays();
    void onQuantity();
    void showWarnings();
    void markMissing();
    void onEnter(const QObject *field);
    [[nodiscard]] const MedicineInstruction *preset() const;

    DraftLine m_line;
    QList<MedicineInstruction> m_presets;
    QList<PrescriptionWarning> m_warnings;
    std::optional<LineProblem> m_problem;
    int m_place = 0;
    QLabel *m_number = nullptr;
    QLabel *m_words = nullptr;
    QComboBox *m_preset = nullptr;
    QLineEdit *m_days = nullptr;
    QLineEdit *m_quantity = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_safety = nullptr;
    QVBoxLayout *m_sentences = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
