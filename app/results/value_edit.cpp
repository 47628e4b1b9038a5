// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/value_edit.h"

#include "app/results/table_edit.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestNumber = 20;
constexpr int kOneLine = 120; ///< Longer texts get more lines.
constexpr int kTextLines = 3;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

class NumberEdit final : public ValueEdit {
public:
    NumberEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMaxLength(kLongestNumber);
        m_edit->setInputMethodHints(Qt::ImhPreferNumbers);
        m_edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        install(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, &ValueEdit::edited);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const auto number = read();
        return number ? toJson(*number) : QJsonValue(QJsonValue::Undefined);
    }
    [[nodiscard]] QJsonValue typed() const override
    {
        if (m_edit->text().trimmed().isEmpty())
            return QJsonValue::Undefined;
        return read() ? value() : QJsonValue(m_edit->text());
    }
    void setTyped(const QJsonValue &typed) override
    {
        const QSignalBlocker quiet(m_edit);
        const auto number =
            typed.isDouble() ? Decimal::rounded(typed.toDouble(), Decimal::kMostDecimals) : std::nullopt;
        m_edit->setText(number ? number->toText(decimalsOf(*number)) : typed.toString());
    }
    [[nodiscard]] QString problem() const override
    {
        if (m_edit->text().trimmed().isEmpty())
            return {};
        const auto number = read();
        if (!number)
            return field().places() > 0
                       ? ValueEdit::tr("A number with at most %n decimal(s)", nullptr, field().places())
                       : ValueEdit::tr("A whole number");
        if (field().minimum && *number < *field().minimum)
            return ValueEdit::tr("At least %1").arg(shownNumber(*field().minimum, field().places()));
        if (field().maximum && *number > *field().maximum)
            return ValueEdit::tr("At most %1").arg(shownNumber(*field().maximum, field().places()));
        return {};
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    void enter(bool fromBehind) override
    {
        ValueEdit::enter(fromBehind);
        m_edit->selectAll();
    }

private:
    [[nodiscard]] std::optional<Decimal> read() const
    {
        const int decimals = field().places();
        const auto scaled = format().parseDecimal(m_edit->text(), decimals);
        const qint64 step = powerOfTen(Decimal::kMostDecimals - decimals);
        if (!scaled || qAbs(*scaled) > Decimal::kMax * powerOfTen(decimals))
            return std::nullopt;
        return Decimal(*scaled * step);
    }
    /// As many as it has, but not fewer than the field shows.
    [[nodiscard]] int decimalsOf(Decimal number) const
    {
        int decimals = field().places();
        while (!number.fits(decimals))
            ++decimals;
        return decimals;
    }

    QLineEdit *m_edit;
};

class ChoiceEdit final : public ValueEdit {
public:
    ChoiceEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_box(new QComboBox(this))
    {
        m_box->addItem(u"\u2013"_s); // Nothing is chosen for anybody.
        for (const FieldChoice &choice : field.choices)
            m_box->addItem(inDeskLanguage(choice.label), choice.code);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        // The box is as narrow as a number's; its list shows the words whole.
        m_box->view()->setMinimumWidth(m_box->view()->sizeHintForColumn(0) + 2 * cellMargin());
        install(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &ValueEdit::edited);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString code = m_box->currentData().toString();
        if (code.isEmpty())
            return QJsonValue::Undefined;
        return field().type == ValueType::Boolean ? QJsonValue(code == "true"_L1) : QJsonValue(code);
    }
    void setTyped(const QJsonValue &typed) override
    {
        const QSignalBlocker quiet(m_box);
        const QString code = typed.isBool() ? (typed.toBool() ? u"true"_s : u"false"_s) : typed.toString();
        m_box->setCurrentIndex(code.isEmpty() ? 0 : qMax(0, m_box->findData(code)));
    }

private:
    QComboBox *m_box;
};

class LineEdit final : public ValueEdit {
public:
    LineEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMaxLength(field.maxLength);
        install(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, &ValueEdit::edited);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setTyped(const QJsonValue &typed) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(typed.toString());
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

private:
    QLineEdit *m_edit;
};

class TextEdit final : public ValueEdit {
public:
    TextEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kTextLines + grid(4));
        install(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &ValueEdit::edited);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString text = m_edit->toPlainText().trimmed();
        return text.isEmpty() || !problem().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    [[nodiscard]] QJsonValue typed() const override
    {
        const QString text = m_edit->toPlainText();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setTyped(const QJsonValue &typed) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(typed.toString());
    }
    [[nodiscard]] QString problem() const override
    {
        const bool tooLong = m_edit->toPlainText().trimmed().size() > field().maxLength;
        return tooLong ? ValueEdit::tr("At most %n character(s)", nullptr, field().maxLength) : QString();
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

private:
    QPlainTextEdit *m_edit;
};

/// Shows what the laboratory's table of formulas makes of the other fields.
class ComputedEdit final : public ValueEdit {
public:
    ComputedEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_text(textLabel({}, TextRole::Strong, this))
    {
        m_text->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        m_text->setMinimumHeight(controlHeight());
        install(m_text);
    }
    [[nodiscard]] QJsonValue value() const override { return QJsonValue::Undefined; }
    void setTyped(const QJsonValue &) override {}
    [[nodiscard]] bool isEntered() const override { return false; }
    void setReadOnly(bool) override {}
    void setJudged(const QList<EvaluatedValue> &values) override
    {
        const auto number = values.isEmpty() ? std::nullopt : values.first().number;
        m_text->setText(number ? shownNumber(*number, field().places()) : u"\u2013"_s);
    }

private:
    QLabel *m_text;
};

/// Says whether there is a picture; it is attached below the form.
class PictureEdit final : public ValueEdit {
public:
    PictureEdit(const TemplateField &field, QWidget *parent)
        : ValueEdit(field, parent)
        , m_text(textLabel({}, TextRole::Muted, this))
    {
        m_text->setMinimumHeight(controlHeight());
        install(m_text);
        setTyped(QJsonValue::Undefined);
    }
    [[nodiscard]] QJsonValue value() const override { return m_picture; }
    void setTyped(const QJsonValue &typed) override
    {
        m_picture = typed;
        m_text->setText(typed.isUndefined() ? ValueEdit::tr("Attach the picture below the form")
                                            : ValueEdit::tr("A picture is attached"));
    }
    [[nodiscard]] bool isEntered() const override { return false; }
    void setReadOnly(bool) override {}

private:
    QJsonValue m_picture = QJsonValue::Undefined;
    QLabel *m_text;
};

} // namespace

QString shownNumber(Decimal number, int decimals)
{
    return format().inFigures(number.toText(decimals));
}

ValueEdit *ValueEdit::make(const TemplateField &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Number: return new NumberEdit(field, parent);
    case FieldKind::Choice: return new ChoiceEdit(field, parent);
    case FieldKind::Text:
        if (field.maxLength > kOneLine)
            return new TextEdit(field, parent);
        return new LineEdit(field, parent);
    case FieldKind::Table: return new TableEdit(field, parent);
    case FieldKind::Computed: return new ComputedEdit(field, parent);
    case FieldKind::Image: return new PictureEdit(field, parent);
    }
    Q_UNREACHABLE();
}

ValueEdit::ValueEdit(const TemplateField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

void ValueEdit::install(QWidget *input)
{
    m_input = input;
    input->setObjectName(m_field.key);
    input->setAccessibleName(inDeskLanguage(m_field.label));
    input->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(input);
    setFocusProxy(input);
}

void ValueEdit::setWrong(bool wrong)
{
    if (!m_input || m_input->property("invalid").toBool() == wrong)
        return;
    m_input->setProperty("invalid", wrong);
    restyle(*m_input);
}

void ValueEdit::enter(bool)
{
    if (m_input)
        m_input->setFocus(Qt::TabFocusReason);
}

bool ValueEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    // A wheel that scrolls the form must not choose a result on its way.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ValueEdit::onKey(QObject *watched, const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier))
        return false;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isLine = qobject_cast<QLineEdit *>(watched);
    if (isEnter || (isLine && key.key() == Qt::Key_Down)) {
        emit left();
        return true;
    }
    if (isLine && key.key() == Qt::Key_Up) {
        emit wentBack();
        return true;
    }
    return false;
}

} // namespace hms::app
