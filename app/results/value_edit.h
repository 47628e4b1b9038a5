// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/evaluation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hms::app {

/// The input of one field of a template. Enter and Down go on, Up goes back; what that means is the form's
/// business.
class ValueEdit : public QWidget {
    Q_OBJECT

public:
    /// Of the field's kind. A table is a TableEdit.
    static ValueEdit *make(const TemplateField &field, QWidget *parent = nullptr);

    [[nodiscard]] const TemplateField &field() const { return m_field; }
    /// Undefined when empty and when what is typed cannot be read.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// As it stands; a number that cannot be read as text. For the draft on this desk.
    [[nodiscard]] virtual QJsonValue typed() const { return value(); }
    /// Takes both, says nothing.
    virtual void setTyped(const QJsonValue &typed) = 0;
    /// Why what is typed cannot stay; empty when it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// False for what nobody types: computed values, pictures.
    [[nodiscard]] virtual bool isEntered() const { return true; }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// The judgement of it, for what shows it itself.
    virtual void setJudged(const QList<EvaluatedValue> &) {}
    /// Shows or takes back the mark of a wrong value.
    virtual void setWrong(bool wrong);
    /// The cursor comes from the field before, or from the one behind.
    virtual void enter(bool fromBehind = false);

signals:
    void edited();
    void left();
    void wentBack();

protected:
    ValueEdit(const TemplateField &field, QWidget *parent);
    /// Puts the input into the layout and listens to its keys.
    void install(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool onKey(QObject *watched, const QKeyEvent &key);

    TemplateField m_field;
    QWidget *m_input = nullptr;
};

/// "13.5" in the desk's figures.
QString shownNumber(Decimal number, int decimals);

} // namespace hms::app
