// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/mirror_rows.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hms::app {

QString mirrorRows(const QString &html)
{
    static const QRegularExpression tagPattern(u"<(/?)(tr|td|th)\\b[^>]*>"_s);
    QStringList open{QString()};    // What is being written: the page, or a row or cell within it.
    QList<QStringList> cellsOfRows; // Of the rows that are open, last cell first.
    qsizetype at = 0;
    for (auto tags = tagPattern.globalMatch(html); tags.hasNext();) {
        const QRegularExpressionMatch tag = tags.next();
        const bool closes = tag.capturedLength(1) > 0;
        const bool isRow = tag.capturedView(2) == u"tr";
        open.last() += QStringView(html).mid(at, tag.capturedStart() - at);
        at = tag.capturedEnd();
        if (!closes) {
            open.append(tag.captured());
            if (isRow)
                cellsOfRows.append(QStringList());
            continue;
        }
        QString element = open.takeLast();
        if (isRow)
            open.last() += element + cellsOfRows.takeLast().join(QString()) + tag.captured();
        else
            cellsOfRows.last().prepend(element + tag.captured());
    }
    return open.last() + html.mid(at);
}

} // namespace hms::app
