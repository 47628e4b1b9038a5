// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_formats.h"

namespace hms::app {

Format formatOf(const Letterhead &letterhead, const QString &language, bool nativeDigits)
{
    const QTimeZone zone(letterhead.timeZone.toLatin1());
    return Format(language, nativeDigits ? Figures::Native : Figures::Latin, letterhead.currency,
                  letterhead.currencyDecimals, zone.isValid() ? zone : QTimeZone::utc());
}

} // namespace hms::app
