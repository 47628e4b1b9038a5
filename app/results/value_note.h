// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/lab/evaluation.h"

#include <QWidget>

namespace hms::app {

/// What stands beside a value: its judgement, the usual range, the value before and the step from there.
struct NoteTexts {
    QString unit;
    StatusLook flag;
    QString range;
    QString previous;
    QString delta;
    bool deltaExceeded = false;

    /// Of an empty field as far as it is known; `value` is the evaluated one.
    static NoteTexts of(const TemplateField &field, const EvaluatedValue *value, const Subject &subject,
                        const EvaluatedValue *previous);
    /// A value as it is read: the label of a choice, a number in the desk's figures.
    static QString shown(const TemplateField &field, const QString &text);
};

/// Paints a note in columns that line up over all rows of a form: one widget instead of five makes a form of
/// forty fields open at once.
class ValueNote final : public QWidget {
    Q_OBJECT

public:
    explicit ValueNote(QWidget *parent = nullptr);

    void setTexts(const NoteTexts &texts);
    [[nodiscard]] const NoteTexts &texts() const { return m_texts; }
    /// Headings instead of values.
    void setHeading();
    /// What is wrong with what is typed stands in the place of the judgement.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// For a screen reader, on the input.
    [[nodiscard]] QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoteTexts m_texts;
    QString m_problem;
    bool m_isHeading = false;
};

} // namespace hms::app
