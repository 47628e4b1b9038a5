// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documents_model.h"

#include "app/documents/document_words.h"
#include "app/ui/format.h"

namespace hms::app {

namespace {

/// "Visit, PDF, 340 kB, by Karim".
QString factsText(const Document &document)
{
    return DocumentsModel::tr("%1, %2, %3, by %4", "whose, kind of file, size, name")
        .arg(label(document.owner.kind), label(document.type), fileSize(document.size), document.uploadedBy);
}

/// A later version says so.
QString titleText(const Document &document)
{
    if (document.version == 1)
        return document.name;
    return DocumentsModel::tr("%1 (version %2)").arg(document.name, format().number(document.version));
}

} // namespace

DocumentsModel::DocumentsModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const Document &document) { return document.id.toText(); });
    setOrder([](const Document &a, const Document &b) { return a.uploadedAt > b.uploadedAt; });
    setColumns({
        {.title = tr("Document"),
         .text =
             [](const Document &document) {
                 return QStringList{titleText(document), factsText(document),
                                    format().dateTime(document.uploadedAt)}
                     .join(u' ');
             },
         .tip =
             [](const Document &document) {
                 return document.name + u'\n' + factsText(document) + u'\n' +
                        format().dateTime(document.uploadedAt);
             },
         .stretch = true},
    });
}

TwoLines DocumentsModel::describe(const Document &document)
{
    TwoLines row;
    row.icon = icon(document.owner.kind);
    row.iconTone = Tone::Accent;
    row.title = titleText(document);
    row.end = format().date(format().dateOf(document.uploadedAt));
    row.details = factsText(document);
    return row;
}

} // namespace hms::app
