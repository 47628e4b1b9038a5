// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_query.h"

#include "app/ui/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kShortest = 2;

SearchQuery receipt(const QString &numberAndCode)
{
    const qsizetype slash = numberAndCode.indexOf(u'/');
    return {SearchQuery::Kind::Receipt, numberAndCode.left(slash),
            slash < 0 ? QString() : numberAndCode.mid(slash + 1)};
}

SearchQuery ofCode(const ScanCode &code)
{
    switch (code.kind) {
    case ScanCode::Kind::Visit: return {SearchQuery::Kind::Visit, code.value, {}};
    case ScanCode::Kind::Patient: return {SearchQuery::Kind::Patient, code.value, {}};
    case ScanCode::Kind::Bill: return {SearchQuery::Kind::Bill, code.value, {}};
    case ScanCode::Kind::Receipt: return receipt(code.value);
    case ScanCode::Kind::Prescription: return code.ofVisit() ? ofCode(*code.ofVisit()) : SearchQuery{};
    }
    Q_UNREACHABLE();
}

} // namespace

SearchQuery SearchQuery::of(const QString &typed)
{
    const QString text = Format::latinDigits(typed).simplified();
    if (const auto code = ScanCode::fromText(text)) {
        const SearchQuery query = ofCode(*code);
        return query.text.isEmpty() ? SearchQuery{} : query; // "HMS1:R:/X" names no receipt.
    }
    static const QRegularExpression number(u"^([BR])-(\\d{4})-(\\d{1,9})(/.*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression serial(u"^#?\\d{1,3}$"_s);
    if (const auto match = number.match(text); match.hasMatch()) {
        const QString upper = text.toUpper();
        return upper.startsWith(u'B') ? SearchQuery{Kind::Bill, upper.section(u'/', 0, 0), {}}
                                      : receipt(upper.section(u'/', 0, 0) + match.captured(4));
    }
    if (serial.match(text).hasMatch())
        return {Kind::Token, text.startsWith(u'#') ? text.mid(1) : text, {}};
    return text.size() < kShortest ? SearchQuery{} : SearchQuery{Kind::Patient, text, {}};
}

} // namespace hms::app
