// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diagnoses/icd_file.h"

#include "server/db/operator_error.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hms::server::diagnoses {

namespace {

constexpr int kTitleLength = 200;

[[noreturn]] void refuse(qsizetype line, const QString &why)
{
    throw OperatorError(EX_DATAERR, u"line %1: %2"_s.arg(line).arg(why));
}

QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        throw OperatorError(EX_DATAERR, u"the file is not UTF-8"_s);
    return text;
}

QString titleOf(QStringView field, qsizetype line)
{
    QString title = field.trimmed().toString();
    if (title.startsWith(u'"')) {
        static const QRegularExpression quoted(u"^\"((?:[^\"]|\"\")*)\"$"_s);
        const auto match = quoted.match(title);
        if (!match.hasMatch())
            refuse(line, u"the quotes of the title do not match"_s);
        title = match.captured(1).replace(u"\"\""_s, u"\""_s).trimmed();
    } else if (title.contains(u',')) {
        refuse(line, u"more than two columns; a title with a comma stands in double quotes"_s);
    }
    if (title.isEmpty() || title.size() > kTitleLength)
        refuse(line, u"a title has 1 to %1 characters"_s.arg(kTitleLength));
    return title;
}

DiagnosisCode codeOf(QStringView text, qsizetype line)
{
    static const QRegularExpression form(u"^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$"_s);
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        refuse(line, u"code and title are expected, with a comma between them"_s);
    const QString code = text.first(comma).trimmed().toString();
    if (!form.match(code).hasMatch())
        refuse(line, u"\"%1\" is no ICD-10 code"_s.arg(code.left(20)));
    return {code, titleOf(text.sliced(comma + 1), line)};
}

} // namespace

QList<DiagnosisCode> parseIcdFile(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    QList<DiagnosisCode> codes;
    QHash<QString, qsizetype> lineOf;
    bool headed = false;
    qsizetype number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!headed) {
            if (line != u"code,title")
                refuse(number, u"the heading \"code,title\" is expected"_s);
            headed = true;
            continue;
        }
        const DiagnosisCode code = codeOf(line, number);
        if (const qsizetype earlier = lineOf.value(code.code))
            refuse(number, u"%1 stands in line %2 already"_s.arg(code.code).arg(earlier));
        lineOf.insert(code.code, number);
        codes.append(code);
    }
    if (codes.isEmpty())
        throw OperatorError(EX_DATAERR, u"the file has no codes"_s);
    return codes;
}

QByteArray commonIcdFile()
{
    QFile file(u":/icd10/common.csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hms::server::diagnoses
