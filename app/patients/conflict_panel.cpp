// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/conflict_panel.h"

#include "app/ui/icon_label.h"
#include "app/ui/labels.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

using namespace Qt::StringLiterals;

namespace hms::app {

QString patientFieldLabel(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {u"name"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Name")},
        {u"birth"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Age or date of birth")},
        {u"sex"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Sex")},
        {u"phone"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Phone")},
        {u"bloodGroup"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Blood group")},
        {u"address"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Address")},
        {u"guardian"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Guardian")},
        {u"nationalId"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "National ID")},
        {u"language"_s, QT_TRANSLATE_NOOP("hms::app::ConflictPanel", "Language of papers")},
    };
    return ConflictPanel::tr(labels.value(name));
}

QString patientFieldText(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return ConflictPanel::tr("(empty)");
    if (name == "sex"_L1)
        if (const auto sex = enumFromText<Sex>(value))
            return label(*sex);
    if (name == "language"_L1)
        return languageName(value);
    return value;
}

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
{
    QLabel *title = textLabel(tr("Somebody else changed this record while you were typing. Nothing is lost: "
                                 "choose for each field, then save."),
                              TextRole::Strong);
    title->setWordWrap(true);
    m_save = makeButton(tr("Save my &choice"), ButtonKind::Secondary, Icon::Check);
    m_save->setObjectName(u"saveChoice"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(new IconLabel(Icon::Warning, Tone::Warn), 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(3));
    layout->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(grid(3));
    layout->addLayout(m_rows);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_save, &QPushButton::clicked, this, [this] { emit decided(takenFields()); });
    hide();
}

QWidget *ConflictPanel::makeRow(const FieldClash &clash)
{
    auto *row = new QWidget;
    auto *choice = new Segmented;
    choice->setObjectName(u"choice-"_s + clash.name);
    choice->setAccessibleName(patientFieldLabel(clash.name));
    choice->addOption(tr("Keep mine: %1").arg(patientFieldText(clash.name, clash.mine)), false);
    choice->addOption(tr("Take theirs: %1").arg(patientFieldText(clash.name, clash.theirs)), true);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid(1));
    layout->addWidget(textLabel(patientFieldLabel(clash.name), TextRole::Caption));
    layout->addWidget(choice);
    m_choices.append({clash.name, choice});
    return row;
}

void ConflictPanel::show(const QList<FieldClash> &clashes)
{
    m_choices.clear();
    delete std::exchange(m_content, new QWidget);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    for (const FieldClash &clash : clashes)
        column->addWidget(makeRow(clash));
    m_rows->addWidget(m_content);
    setVisible(!clashes.isEmpty());
    if (!m_choices.isEmpty())
        m_choices.first().second->setFocus(Qt::OtherFocusReason);
}

QStringList ConflictPanel::takenFields() const
{
    QStringList out;
    for (const auto &[name, choice] : m_choices)
        if (choice->value().toBool())
            out += name;
    return out;
}

} // namespace hms::app
