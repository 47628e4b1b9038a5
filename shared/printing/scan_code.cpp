// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/scan_code.h"

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
    case ScanCode::Kind::Prescription: return u'M';
    }
    return u'?';
}

} // namespace

std::optional<ScanCode> ScanCode::fromText(QStringView text)
{
    if (text.size() < 8 || text.size() > 80 || !text.startsWith(kPrefix) || text[6] != u':')
        return std::nullopt;
    for (const Kind kind : {Kind::Visit, Kind::Patient, Kind::Bill, Kind::Receipt, Kind::Prescription})
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
    return kPrefix.toString() + QChar(letterOf(kind)) + u':' + value;
}

} // namespace hms
