// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prescriptions/line_view.h"

#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class EmptyState;

/// The lines being written, in their order.
class LinesEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LinesEditor(QWidget *parent = nullptr);

    void setPresets(const QList<MedicineInstruction> &presets) { m_presets = presets; }
    [[nodiscard]] const QList<MedicineInstruction> &presets() const { return m_presets; }

    void setLines(const QList<DraftLine> &lines);
    /// Adds a line behind the others and puts the cursor into it.
    void write(const DraftLine &line);
    /// Adds lines as they are, without taking the cursor.
    void add(const QList<DraftLine> &lines);
    [[nodiscard]] QList<DraftLine> lines() const;
    [[nodiscard]] bool isEmpty() const { return m_views.isEmpty(); }

    /// What the contract calls the items, or nothing while a line lacks its days.
    [[nodiscard]] std::optional<QList<PrescriptionLine>> items() const;
    [[nodiscard]] QList<WarningOverride> overrides() const;
    void setChecked(const CheckPrescription::Response &checked);
    void setWarnings(const QList<PrescriptionWarning> &warnings);
    /// The first line that cannot be sent as it is gets the cursor. False when there is none.
    bool goToWhatIsWrong();

signals:
    void changed(); ///< The server has to look at the lines again.
    void noted();
    void finished();

private:
    LineView *append(const DraftLine &line);
    void remove(LineView *view);
    void move(LineView *view, int by);
    void renumber();

    QList<MedicineInstruction> m_presets;
    QList<LineView *> m_views;
    QWidget *m_headings = nullptr;
    QVBoxLayout *m_column = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace hms::app
