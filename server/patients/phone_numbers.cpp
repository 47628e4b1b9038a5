// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/phone_numbers.h"

#include <phonenumbers/phonenumberutil.h>

namespace hms::server::patients {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

} // namespace

QString normalPhone(const QString &typed, const QString &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const QString text = typed.simplified();
    PhoneNumber number;
    if (util.Parse(text.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return text;
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

QString phonePrefix(const QString &digits, const QString &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::string trunk; // The 0 before a number dialled inside the country; some countries have none.
    util.GetNddPrefixForRegion(region.toStdString(), true, &trunk);
    const QString national =
        digits.startsWith(QString::fromStdString(trunk)) ? digits.mid(qsizetype(trunk.size())) : digits;
    return QString::number(util.GetCountryCodeForRegion(region.toStdString())) + national;
}

} // namespace hms::server::patients
