// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/line_view.h"

#include "app/prescriptions/line_columns.h"
#include "app/prescriptions/prescription_words.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/row_table_model.h"
#include "app/ui/text_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMaxDays = 1'000; // As the contract has them.
constexpr int kMaxQuantity = 10'000;

/// The list of presets shows the words too; the closed field only the label.
class PresetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data().toString() + u"   "_s + index.data(Qt::ToolTipRole).toString();
    }
};

QLabel *wrapped(const QString &text, TextRole role)
{
    QLabel *label = textLabel(text, role);
    label->setWordWrap(true);
    takeColumnWidth(*label);
    return label;
}

QLineEdit *numberField(const QString &name, const char *object)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(object));
    field->setAccessibleName(name);
    field->setAlignment(kNumberAligned);
    field->setMaxLength(6);
    takeColumnWidth(*field);
    return field;
}

void mark(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    restyle(field);
}

std::optional<int> numberIn(const QLineEdit &field, int most)
{
    const auto number = format().parseNumber(field.text());
    return number && *number >= 1 && *number <= most ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

LineView::LineView(const DraftLine &line, const QList<MedicineInstruction> &presets, QWidget *parent)
    : QFrame(parent)
    , m_line(line)
{
    for (const MedicineInstruction &preset : presets)
        if (preset.isActive || preset.id == line.line.instructionId)
            m_presets.append(preset);
    setObjectName(u"prescriptionLine"_s);
    setProperty("surface", u"soft"_s);
    setAccessibleName(line.medicineName);
    buildUi();
    connectFields();
    showPreset();
    showWarnings();
}

void LineView::buildUi()
{
    QGridLayout *columns = lineColumns(this);
    m_number = textLabel({}, TextRole::Muted);
    m_number->setAlignment(kNumberAligned);
    QLabel *name = wrapped(m_line.medicineName, TextRole::Strong);
    m_words = wrapped({}, TextRole::Muted);
    columns->addWidget(m_number, 0, kNumberColumn);
    columns->addWidget(name, 0, kMedicineColumn);
    buildFields(columns);
    columns->addWidget(buildTools(), 0, kToolsColumn, Qt::AlignTrailing);
    columns->addWidget(m_words, 1, kMedicineColumn, 1, kToolsColumn - kMedicineColumn + 1);
    columns->addWidget(buildSafety(), 2, kMedicineColumn, 1, kToolsColumn - kMedicineColumn + 1);
}

void LineView::buildFields(QGridLayout *columns)
{
    m_preset = new QComboBox;
    m_preset->setObjectName(u"preset"_s);
    m_preset->setAccessibleName(tr("How it is taken"));
    m_preset->setItemDelegate(new PresetDelegate(m_preset));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    takeColumnWidth(*m_preset);
    for (const MedicineInstruction &preset : std::as_const(m_presets)) {
        m_preset->addItem(preset.label);
        m_preset->setItemData(m_preset->count() - 1, inDeskLanguage(preset.words), Qt::ToolTipRole);
        if (preset.id == m_line.line.instructionId)
            m_preset->setCurrentIndex(m_preset->count() - 1);
    }
    m_preset->view()->setMinimumWidth(m_preset->view()->sizeHintForColumn(0) + grid(4));
    m_days = numberField(tr("Days"), "days");
    if (m_line.line.durationDays > 0)
        m_days->setText(format().number(m_line.line.durationDays));
    m_quantity = numberField(tr("Quantity"), "quantity");
    m_quantity->setToolTip(tr("Empty: doses a day times days, as the server computes it"));
    if (m_line.line.quantity)
        m_quantity->setText(format().number(*m_line.line.quantity));
    m_note = new QLineEdit(m_line.line.notes.value_or(QString()));
    m_note->setObjectName(u"note"_s);
    m_note->setMaxLength(300);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    takeColumnWidth(*m_note);
    columns->addWidget(m_preset, 0, kPresetColumn);
    columns->addWidget(m_days, 0, kDaysColumn);
    columns->addWidget(m_quantity, 0, kQuantityColumn);
    columns->addWidget(m_note, 0, kNoteColumn);
}

QWidget *LineView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(grid(1));
    m_up = makeIconButton(Icon::ArrowUp, tr("Move the line up (Ctrl+Up)"));
    m_down = makeIconButton(Icon::ArrowDown, tr("Move the line down (Ctrl+Down)"));
    QPushButton *remove = makeIconButton(Icon::X, tr("Remove the line (Ctrl+Delete)"));
    remove->setObjectName(u"removeLine"_s);
    m_up->setObjectName(u"lineUp"_s);
    m_down->setObjectName(u"lineDown"_s);
    for (QPushButton *button : {m_up, m_down, remove}) {
        button->setFocusPolicy(Qt::ClickFocus); // Each has its key; Tab goes from field to field.
        row->addWidget(button);
    }
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
    connect(remove, &QPushButton::clicked, this, &LineView::removeWanted);
    return tools;
}

QWidget *LineView::buildSafety()
{
    m_safety = new QWidget;
    auto *column = new QVBoxLayout(m_safety);
    column->setContentsMargins(0, grid(1), 0, 0);
    column->setSpacing(grid(1));
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(grid(1));
    m_reason = new QLineEdit(m_line.reason);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setMaxLength(300);
    m_reason->setAccessibleName(tr("Reason to prescribe it all the same"));
    m_reason->setPlaceholderText(tr("It is recorded, and the pharmacy sees it"));
    QLabel *caption = textLabel(tr("Reason to prescribe it all the same"), TextRole::Caption);
    m_reasonRow = new QWidget;
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(caption);
    row->addWidget(m_reason, 1);
    column->addLayout(m_sentences);
    column->addWidget(m_reasonRow);
    return m_safety;
}

void LineView::connectFields()
{
    const QList<QWidget *> all = fields();
    for (QWidget *field : all)
        field->installEventFilter(this); // The fields would keep some of our keys for themselves.
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        showPreset();
        forgetCopiedQuantity();
        emit changed();
    });
    connect(m_days, &QLineEdit::textChanged, this, &LineView::onDays);
    connect(m_quantity, &QLineEdit::textChanged, this, &LineView::onQuantity);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_line.line.notes = text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
        emit noted();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_line.reason = text;
        markMissing();
        emit noted();
    });
}

const MedicineInstruction *LineView::preset() const
{
    const int at = m_preset->currentIndex();
    return at >= 0 && at < m_presets.size() ? &m_presets[at] : nullptr;
}

QList<QWidget *> LineView::fields() const
{
    return {m_preset, m_days, m_quantity, m_note, m_reason};
}

void LineView::forgetCopiedQuantity()
{
    m_quantity->setPlaceholderText({}); // What was computed is of the doses before.
    if (std::exchange(m_line.quantityCopied, false))
        m_quantity->clear();
}

void LineView::showPreset()
{
    if (const MedicineInstruction *chosen = preset()) {
        m_line.line.instructionId = chosen->id;
        QStringList about{m_line.genericName};
        if (m_line.onHand.value_or(0) > 0)
            about.append(stockText(*m_line.onHand));
        about.append(inDeskLanguage(chosen->words));
        about.removeAll(QString());
        m_words->setText(about.join(u"  ·  "_s));
        m_preset->setToolTip(inDeskLanguage(chosen->words));
    }
}

void LineView::onDays()
{
    m_line.line.durationDays = numberIn(*m_days, kMaxDays).value_or(0);
    forgetCopiedQuantity();
    mark(*m_days, !m_days->text().isEmpty() && m_line.line.durationDays == 0);
    emit changed();
}

void LineView::onQuantity()
{
    m_line.line.quantity = numberIn(*m_quantity, kMaxQuantity);
    m_line.quantityCopied = false;
    mark(*m_quantity, !m_quantity->text().isEmpty() && !m_line.line.quantity);
    emit changed();
}

void LineView::setPlace(int place, int of)
{
    m_place = place;
    m_number->setText(format().serial(place + 1));
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < of);
}

void LineView::setChecked(const CheckPrescription::Line &checked, const QList<PrescriptionWarning> &warnings)
{
    m_problem = checked.problem;
    m_quantity->setPlaceholderText(checked.quantity ? format().number(*checked.quantity) : QString());
    setWarnings(warnings);
}

void LineView::setWarnings(const QList<PrescriptionWarning> &warnings)
{
    m_warnings = warnings;
    showWarnings();
}

void LineView::showWarnings()
{
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const StatusLook &look, const QString &text) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(grid(2));
        QLabel *words = textLabel(text);
        words->setObjectName(u"warning"_s);
        words->setWordWrap(true);
        row->addWidget(new StatusBadge(look), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_sentences->addWidget(line);
    };
    if (m_problem)
        add({tr("Not possible"), Icon::Ban, Tone::Bad}, sentence(*m_problem));
    for (const PrescriptionWarning &warning : std::as_const(m_warnings))
        add(look(warning.severity), sentence(warning));
    const bool gone = m_line.onHand == 0;
    if (gone)
        add({tr("Not in stock"), Icon::Warning, Tone::Warn},
            tr("The pharmacy has none today; it may give another medicine instead."));
    m_reasonRow->setVisible(!m_warnings.isEmpty());
    m_safety->setVisible(m_problem || gone || !m_warnings.isEmpty());
    markMissing();
}

void LineView::markMissing()
{
    if (!needsReason())
        mark(*m_reason, false);
}

QList<WarningOverride> LineView::overrides() const
{
    QList<WarningOverride> out;
    for (const PrescriptionWarning &warning : m_warnings)
        out.append({m_place, warning.kind, warning.about, m_line.reason.trimmed()});
    return out;
}

void LineView::startWriting()
{
    m_preset->setFocus(Qt::OtherFocusReason);
}

void LineView::goToWhatIsWrong()
{
    QLineEdit *field = !isTold() ? m_days
                       : m_problem == LineProblem::QuantityNeeded || m_problem == LineProblem::QuantityRange
                           ? m_quantity
                       : needsReason() ? m_reason
                                       : m_days;
    mark(*field, true);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void LineView::onEnter(const QObject *field)
{
    if (field == m_preset) {
        m_days->setFocus(Qt::TabFocusReason);
        m_days->selectAll();
        return;
    }
    const bool asNeeded = preset() && preset()->dosesPerDayHundredths == 0;
    if (field == m_days && !isTold())
        return mark(*m_days, true);
    if (field == m_days && asNeeded && !m_line.line.quantity)
        return m_quantity->setFocus(Qt::TabFocusReason); // Only the doctor knows how many.
    emit finished();
}

bool LineView::onKey(const QKeyEvent &event, const QObject *field)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && !(event.modifiers() & ~Qt::KeypadModifier))
        onEnter(field);
    else if (event.modifiers() != Qt::ControlModifier)
        return false;
    else if (event.key() == Qt::Key_Up)
        emit moveWanted(-1);
    else if (event.key() == Qt::Key_Down)
        emit moveWanted(1);
    else if (event.key() == Qt::Key_Delete)
        emit removeWanted();
    else
        return false;
    return true;
}

bool LineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event), watched))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace hms::app
