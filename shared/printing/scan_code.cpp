// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/scan_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

constexpr QStringView kPrefix = u"HMS1:";

constexpr char16_t letterOf(ScanCode::Kind kind)
{
    switch (kind) {
    case ScanCode::Kind::Visit: return u'V';
    case ScanCode::Kind::Patient: return u'P';
    case ScanCode::Kind::Bill: return u'B';
    case ScanCode::Kind::Receipt: return u'R';
    case ScanCode::Kind::LabReport: return u'L';
    case ScanCode::Kind::Sample: break;
    case ScanCode::Kind::Prescription: return u'M';
    }
    return u'?';
}

/// "S-2026-0001": a year, then a serial number of four digits or more.
bool isSampleNumber(QStringView text)
{
    constexpr qsizetype kSerialAt = 7;
    if (text.size() < kSerialAt + 4 || text.size() > kSerialAt + 9 || !text.startsWith(u"S-") ||
        text[kSerialAt - 1] != u'-')
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::ranges::all_of(text.sliced(2, 4), isDigit) &&
           std::ranges::all_of(text.sliced(kSerialAt), isDigit);
}

} // namespace

std::optional<ScanCode> ScanCode::fromText(QStringView text)
{
    if (isSampleNumber(text))
        return ScanCode{Kind::Sample, text.toString()};
    if (text.size() < 8 || text.size() > 80 || !text.startsWith(kPrefix) || text[6] != u':')
        return std::nullopt;
    for (const Kind kind :
         {Kind::Visit, Kind::Patient, Kind::Bill, Kind::Receipt, Kind::Prescription, Kind::LabReport})
        if (text[5] == letterOf(kind))
            return ScanCode{kind, text.mid(7).toString()};
    return std::nullopt;
}

std::optional<ScanCode> ScanCode::ofVisit() const
{
    const QString visit = value.section(u'/', 1);
    return kind == Kind::Prescription && !visit.isEmpty() ? std::optional(ScanCode{Kind::Visit, visit})
                                                          : std::nullopt;
}

QString ScanCode::toText() const
{
    if (kind == Kind::Sample)
        return value;
    return kPrefix.toString() + QChar(letterOf(kind)) + u':' + value;
}

} // namespace hms
