// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/code_form.h"

#include "app/ui/button.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"
#include "shared/lab/lab_protocol.h"
#include "shared/lab/template.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kHits = 20;
constexpr int kCodeWidth = 44; ///< Grid steps.

bool isFilled(const TemplateField &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Choice ||
           field.kind == FieldKind::Text;
}

QString nameOf(const TemplateField &field)
{
    const QString name = inDeskLanguage(field.label);
    return field.unit ? u"%1 (%2)"_s.arg(name, field.unit->text) : name;
}

} // namespace

CodeForm::CodeForm(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    connect(m_testCode, &QLineEdit::textEdited, this, [this] {
        m_test.reset();
        m_testName->clear();
        m_field->clear();
        update();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_nothing, &QPushButton::clicked, this, [this] { save(true); });
    hide();
}

void CodeForm::buildUi()
{
    m_question = textLabel({}, TextRole::Strong, this);
    m_testCode = new QLineEdit(this);
    m_testCode->setObjectName(u"taughtTest"_s);
    m_testCode->setAccessibleName(tr("Code of the test"));
    m_testCode->setPlaceholderText(tr("Test, such as CBC"));
    m_testCode->setFixedWidth(grid(kCodeWidth));
    m_testName = textLabel({}, TextRole::Muted, this);
    m_field = new QComboBox(this);
    m_field->setObjectName(u"taughtField"_s);
    m_field->setAccessibleName(tr("Field of its form"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit = new QLineEdit(this);
    m_unit->setObjectName(u"taughtUnit"_s);
    m_unit->setAccessibleName(tr("Unit as the instrument writes it"));
    m_unit->setPlaceholderText(tr("Its unit"));
    m_unit->setMaxLength(instrument_limits::kUnit.max);
    m_unit->setFixedWidth(grid(kCodeWidth));
    m_save = makeButton(tr("Teach &it"), ButtonKind::Secondary, Icon::Check, this);
    m_save->setObjectName(u"teach"_s);
    m_nothing = makeButton(tr("It stands for &nothing"), ButtonKind::Secondary, {}, this);
    m_nothing->setObjectName(u"teachNothing"_s);
    Button *leave = makeButton(tr("Leave"), ButtonKind::Quiet, {}, this);
    connect(leave, &QPushButton::clicked, this, &CodeForm::leave);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    for (QWidget *part :
         {static_cast<QWidget *>(m_testCode), static_cast<QWidget *>(m_testName),
          static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_save),
          static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(leave)})
        row->addWidget(part);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_question);
    column->addLayout(row);
}

void CodeForm::open(const InstrumentValue &value)
{
    m_value = value;
    m_test.reset();
    m_known.reset();
    m_rowVersion.reset();
    m_question->setText(tr("What %1 of %2 stands for").arg(value.code, value.instrument));
    m_testCode->clear();
    m_testName->clear();
    m_field->clear();
    m_unit->setText(value.unit);
    update();
    show();
    m_testCode->setFocus(Qt::OtherFocusReason);
}

void CodeForm::leave()
{
    m_generation.forget();
    hide();
}

void CodeForm::find()
{
    const QString text = m_testCode->text().trimmed();
    if (text.isEmpty())
        return;
    m_api.call(ListTestTypes{.text = text, .labId = {}, .includeInactive = {}, .after = {}, .limit = kHits},
               this, m_generation.newest([this](const Result<QList<TestType>> &tests) {
                   if (tests)
                       onTests(*tests);
                   else
                       emit failed(tests.error());
               }));
}

/// The test of exactly that code, else the likeliest one; a panel has no form.
void CodeForm::onTests(const QList<TestType> &tests)
{
    const TestType *found = nullptr;
    for (const TestType &test : tests) {
        const bool isExact = test.code.compare(m_testCode->text().trimmed(), Qt::CaseInsensitive) == 0;
        if (!test.isPanel && (!found || isExact))
            found = &test;
    }
    if (!found) {
        emit said(tr("No test is called so. Type its code or how its name begins."));
        return;
    }
    m_test = found->id;
    m_testCode->setText(found->code);
    m_testName->setText(inDeskLanguage(found->name));
    m_api.call(GetTestTemplate{.testTypeId = found->id, .version = {}}, this,
               m_generation.newest([this](const Result<TestTemplateVersion> &form) {
                   if (form)
                       onForm(form->document);
                   else
                       emit failed(form.error());
               }));
}

void CodeForm::onForm(const QJsonObject &document)
{
    const ParsedTemplate form = TestTemplate::parse(document);
    m_field->clear();
    for (const TemplateField &field : form.value.fields)
        if (isFilled(field))
            m_field->addItem(nameOf(field), field.key);
    m_field->setFocus(Qt::TabFocusReason);
    update();
}

void CodeForm::save(bool standsForNothing)
{
    if (m_isBusy || (!standsForNothing && !m_save->isEnabled()))
        return;
    SaveInstrumentCode request;
    request.id = m_known;
    request.rowVersion = m_rowVersion;
    request.instrument = m_value.instrument;
    request.code = m_value.code;
    if (!standsForNothing) {
        request.testTypeId = m_test;
        request.field = m_field->currentData().toString();
        request.unit = m_unit->text().trimmed();
    }
    m_isBusy = true;
    update();
    m_api.command(request, this, [this](const Result<InstrumentCode> &answer) {
        m_isBusy = false;
        update();
        if (answer) {
            leave();
            emit taught(*answer);
        } else if (answer.error().code == ErrorCode::Conflict) {
            onConflict(answer.error());
        } else {
            emit failed(answer.error());
        }
    });
}

/// It was taught before. Saying what it stood for, and changing that only when asked once more.
void CodeForm::onConflict(const Error &error)
{
    const auto known = decode<InstrumentCode>(error.data.value("current"_L1).toObject());
    if (!known) {
        emit failed(error);
        return;
    }
    m_known = known->id;
    m_rowVersion = known->rowVersion;
    emit said(known->field ? tr("It stands for %1 of %2 so far. Teach once more to change that.")
                                 .arg(*known->field, known->testCode.value_or(QString()))
                           : tr("It stands for nothing so far. Teach once more to change that."));
}

void CodeForm::update()
{
    m_save->setEnabled(!m_isBusy && m_test && m_field->count() > 0);
    m_nothing->setEnabled(!m_isBusy);
    m_field->setVisible(m_field->count() > 0);
    m_testName->setVisible(!m_testName->text().isEmpty());
}

void CodeForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && m_testCode->hasFocus())
        find();
    else if (isEnter && m_field->hasFocus())
        m_unit->setFocus(Qt::TabFocusReason);
    else if (isEnter)
        save(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
