// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/subject_picker.h"

#include "app/catalogue/field_text.h"
#include "app/ui/labels.h"
#include "app/ui/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kThirtyYears = 10'957; // In days.

} // namespace

SubjectPicker::SubjectPicker(QWidget *parent)
    : QWidget(parent)
{
    m_sex = new Segmented;
    m_sex->setObjectName(u"subjectSex"_s);
    m_sex->setAccessibleName(tr("Sex of the sample patient"));
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
        m_sex->addEnum(label(sex), sex);
    m_age = new QLineEdit(ageText(kThirtyYears));
    m_age->setObjectName(u"subjectAge"_s);
    m_age->setAccessibleName(tr("Age of the sample patient"));
    m_age->setMaxLength(8);
    m_age->setMaximumWidth(m_age->fontMetrics().horizontalAdvance(u"000 mo 00"_s) + 4 * grid(2));
    m_pregnant = new QCheckBox(tr("pregnant"));
    m_pregnant->setObjectName(u"subjectPregnant"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_sex);
    row->addWidget(m_age);
    row->addWidget(m_pregnant);
    row->addStretch(1);
    connect(m_sex, &Segmented::valueChanged, this, &SubjectPicker::changed);
    connect(m_age, &QLineEdit::textEdited, this, &SubjectPicker::changed);
    connect(m_pregnant, &QCheckBox::toggled, this, &SubjectPicker::changed);
}

Subject SubjectPicker::subject() const
{
    Subject out;
    out.sex = m_sex->valueAs<Sex>();
    out.ageDays = parseAge(m_age->text()).value;
    if (out.sex == Sex::Female)
        out.pregnant = m_pregnant->isChecked();
    return out;
}

} // namespace hms::app
