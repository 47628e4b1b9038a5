// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_fields.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/segmented.h"
#include "app/ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestLeaveDays = 366;

QString typed(const QLineEdit *field)
{
    return field->text().trimmed();
}

std::optional<QString> ifTyped(const QLineEdit *field)
{
    const QString text = typed(field);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

CertificateFields::CertificateFields(QWidget *parent)
    : QWidget(parent)
{
    buildUi();
    connect(m_kind, &Segmented::valueChanged, this, [this] {
        update();
        emit kindChanged();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CertificateFields::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &CertificateFields::changed);
    connect(m_diagnoses, &QCheckBox::toggled, this, &CertificateFields::changed);
    for (QLineEdit *field : {m_from, m_addressee, m_reason})
        connect(field, &QLineEdit::textChanged, this, &CertificateFields::changed);
    connect(m_addressee, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::returnPressed, this, &CertificateFields::entered);
    update();
}

void CertificateFields::buildUi()
{
    m_kind = new Segmented(this);
    m_kind->setAccessibleName(tr("Kind of certificate"));
    for (const CertificateKind each :
         {CertificateKind::SickLeave, CertificateKind::Fitness, CertificateKind::Referral})
        m_kind->addEnum(label(each), each);
    m_form = new Form(3, this);
    m_from = new QLineEdit(m_form);
    m_from->setPlaceholderText(tr("Today"));
    m_from->setMaxLength(20);
    m_days = new QSpinBox(m_form);
    m_days->setRange(1, kLongestLeaveDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_language = new QComboBox(m_form);
    m_addressee = new QLineEdit(m_form);
    m_addressee->setMaxLength(200);
    m_reason = new QLineEdit(m_form);
    m_reason->setMaxLength(1'000);
    m_form->addField(u"fromDate"_s, tr("&First day"), m_from);
    m_form->addField(u"toDate"_s, tr("&Days"), m_days);
    m_form->addField(u"language"_s, tr("&Language"), m_language);
    m_form->addField(u"addressee"_s, tr("&To whom"), m_addressee, Required::No, 3);
    m_form->addField(u"reason"_s, tr("&Reason"), m_reason, Required::No, 3);
    m_diagnoses = new QCheckBox(tr("Say the dia&gnoses"), this);
    m_diagnoses->setObjectName(u"showDiagnoses"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_kind);
    column->addWidget(m_form);
    column->addWidget(m_diagnoses);
}

CertificateKind CertificateFields::kind() const
{
    return m_kind->valueAs<CertificateKind>();
}

bool CertificateFields::isLetter() const
{
    return kind() == CertificateKind::Referral;
}

void CertificateFields::update()
{
    m_from->setEnabled(!isLetter());
    m_days->setEnabled(kind() == CertificateKind::SickLeave);
    m_addressee->setEnabled(isLetter());
    // An employer need not know; a colleague must.
    m_diagnoses->setChecked(isLetter());
    m_form->clearErrors();
}

void CertificateFields::clear()
{
    for (QLineEdit *field : {m_from, m_addressee, m_reason})
        field->clear();
    m_days->setValue(1);
    m_kind->setEnumValue(CertificateKind::SickLeave);
    update();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void CertificateFields::setLanguages(const QStringList &languages)
{
    const QString own = QLocale(format().locale()).bcp47Name().section(u'-', 0, 0);
    const QString chosen = m_language->count() > 0 ? m_language->currentData().toString() : own;
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const QString &language : languages)
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

std::optional<QDate> CertificateFields::firstDay() const
{
    return format().parseDate(typed(m_from));
}

CertificateWish CertificateFields::wish(VisitId visit) const
{
    CertificateWish out;
    out.visitId = visit;
    out.kind = kind();
    out.language = m_language->currentData().toString();
    if (kind() == CertificateKind::Fitness)
        out.fromDate = firstDay();
    if (kind() == CertificateKind::SickLeave) {
        out.fromDate = firstDay().value_or(format().dateOf(QDateTime::currentDateTimeUtc()));
        out.toDate = out.fromDate->addDays(m_days->value() - 1);
    }
    out.reason = ifTyped(m_reason);
    out.showDiagnoses = m_diagnoses->isChecked();
    if (isLetter())
        out.addressee = ifTyped(m_addressee);
    return out;
}

bool CertificateFields::check()
{
    m_form->clearErrors();
    if (!isLetter() && !typed(m_from).isEmpty() && !firstDay())
        m_form->setError(u"fromDate"_s, tr("Type day, month and year."));
    if (isLetter() && typed(m_addressee).isEmpty())
        m_form->setError(u"addressee"_s, tr("To whom does the letter go?"));
    if (isLetter() && typed(m_reason).isEmpty())
        m_form->setError(u"reason"_s, tr("Why do you send the patient?"));
    return !m_form->hasErrors();
}

} // namespace hms::app
