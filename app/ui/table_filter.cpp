// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/table_filter.h"

#include "app/ui/format.h"
#include "app/ui/row_table_model.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Case, script of digits and bidi marks do not matter when somebody looks for a row.
QString folded(const QString &text)
{
    QString out = Format::latinDigits(text).toCaseFolded();
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return out;
}

QString cellText(const QModelIndex &index)
{
    const QVariant badge = index.data(table_role::kBadge);
    return badge.isValid() ? badge.value<StatusLook>().word : index.data(Qt::DisplayRole).toString();
}

} // namespace

TableFilter::TableFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(table_role::kSort);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void TableFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidate(); // invalidateRowsFilter() takes rows away one by one: seconds for 100,000.
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString line;
    for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(parent); ++column)
        line += folded(cellText(sourceModel()->index(row, column, parent))) + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString &word) { return line.contains(word); });
}

QString csvField(const QString &text)
{
    QString out = text;
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    static const QString formulaStarts = u"=+-@\t\r"_s;
    // A plain negative number is no formula.
    const bool isNumber = format().parseMoney(out).has_value();
    if (!out.isEmpty() && formulaStarts.contains(out.front()) && !isNumber)
        out.prepend(u'\'');
    if (out.contains(u'"') || out.contains(u',') || out.contains(u'\n') || out.contains(u'\r'))
        out = u'"' + out.replace(u'"', "\"\""_L1) + u'"';
    return out;
}

QString toCsv(const QAbstractItemModel &model)
{
    QString out;
    const int columns = model.columnCount();
    QStringList line;
    for (int column = 0; column < columns; ++column)
        line += csvField(model.headerData(column, Qt::Horizontal).toString());
    out += line.join(u',') + "\r\n"_L1;
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < columns; ++column)
            line += csvField(cellText(model.index(row, column)));
        out += line.join(u',') + "\r\n"_L1;
    }
    return out;
}

} // namespace hms::app
