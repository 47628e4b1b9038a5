// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/age_limits_edit.h"

#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"
#include "app/ui/row_table_model.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kOldestAge = 150;
constexpr int kLargestDose = 100'000;

bool isBlank(const QLineEdit *field)
{
    return field->text().trimmed().isEmpty();
}

/// No value: nothing is typed. Empty: no dose is.
std::optional<std::optional<int>> doseOf(QLineEdit *field)
{
    if (isBlank(field))
        return std::optional<int>();
    const auto dose = parseHundredths(field->text());
    if (dose && *dose > 0 && *dose <= kLargestDose)
        return dose;
    field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

QString doseText(std::optional<int> dose)
{
    return dose ? hundredthsText(*dose) : QString();
}

} // namespace

bool AgeLimitsEdit::Row::isEmpty() const
{
    return isBlank(age) && isBlank(dose) && isBlank(day);
}

AgeLimitsEdit::AgeLimitsEdit(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(grid(1));
    const QStringList heads{tr("Younger than (years)"), tr("Most at once"), tr("Most a day")};
    for (int column = 0; column < heads.size(); ++column) {
        m_grid->addWidget(textLabel(heads[column], TextRole::Muted), 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (int i = 0; i < kMost; ++i) // All at once, so that Tab goes through them as they stand.
        m_rows.append({addField(heads[0], u"ageLimit"_s, 0), addField(heads[1], u"ageDose"_s, 1),
                       addField(heads[2], u"ageDay"_s, 2)});
    arrange();
}

QLineEdit *AgeLimitsEdit::addField(const QString &title, const QString &name, int column)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name + QString::number(m_rows.size()));
    field->setAccessibleName(title);
    field->setMaxLength(12);
    field->setAlignment(kNumberAligned);
    m_grid->addWidget(field, int(m_rows.size()) + 1, column);
    connect(field, &QLineEdit::returnPressed, this, &AgeLimitsEdit::entered);
    connect(field, &QLineEdit::textEdited, this, [this] {
        arrange();
        emit edited();
    });
    return field;
}

/// Those that say something, and one more.
void AgeLimitsEdit::arrange()
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const bool isWanted = i == 0 || !m_rows[i].isEmpty() || !m_rows[i - 1].isEmpty() ||
                              (i + 1 < m_rows.size() && !m_rows[i + 1].age->isHidden());
        for (QLineEdit *field : {m_rows[i].age, m_rows[i].dose, m_rows[i].day})
            field->setVisible(isWanted);
    }
}

void AgeLimitsEdit::fill(qsizetype row, const QStringList &texts)
{
    m_rows[row].age->setText(texts.value(0));
    m_rows[row].dose->setText(texts.value(1));
    m_rows[row].day->setText(texts.value(2));
}

void AgeLimitsEdit::show(const QList<AgeLimit> &limits)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const AgeLimit limit = limits.value(i);
        fill(i, i < limits.size()
                    ? QStringList{format().number(limit.underAgeYears), doseText(limit.maxPerDoseHundredths),
                                  doseText(limit.maxPerDayHundredths)}
                    : QStringList());
    }
    arrange();
}

std::optional<AgeLimit> AgeLimitsEdit::read(const Row &row) const
{
    const auto age = format().parseNumber(row.age->text());
    if (!age || *age < 1 || *age > kOldestAge) {
        row.age->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    const auto dose = doseOf(row.dose);
    const auto day = dose ? doseOf(row.day) : std::nullopt;
    if (!day)
        return std::nullopt;
    if (!*dose && !*day) { // An age alone limits nothing.
        row.dose->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return AgeLimit{int(*age), *dose, *day};
}

std::optional<QList<AgeLimit>> AgeLimitsEdit::read()
{
    QList<AgeLimit> out;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isEmpty())
            continue;
        const auto limit = read(row);
        if (!limit) {
            setFocusProxy(focusWidget()); // Who shows that something is wrong here leads to it.
            return std::nullopt;
        }
        const bool isTwice = std::ranges::any_of(
            out, [&](const AgeLimit &other) { return other.underAgeYears == limit->underAgeYears; });
        if (isTwice) {
            setFocusProxy(row.age);
            return std::nullopt;
        }
        out.append(*limit);
    }
    std::ranges::sort(out, {}, &AgeLimit::underAgeYears);
    return out;
}

QJsonArray AgeLimitsEdit::typed() const
{
    QJsonArray out;
    for (const Row &row : m_rows)
        if (!row.isEmpty())
            out.append(QJsonArray{row.age->text(), row.dose->text(), row.day->text()});
    return out;
}

void AgeLimitsEdit::restore(const QJsonArray &typed)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QJsonArray row = typed.at(i).toArray();
        fill(i, {row.at(0).toString(), row.at(1).toString(), row.at(2).toString()});
    }
    arrange();
}

} // namespace hms::app
