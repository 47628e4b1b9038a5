// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_instruments.h"

#include "server/instruments/astm_message.h"
#include "server/instruments/hl7_message.h"

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

using instruments::ParsedMessage;
using instruments::Protocol;

// The technician typed 9041 for 0041.
const auto kBloodCount =
    u"MSH|^~\\&|HX-500|Haematology|||DAY084512||ORU^R01|DAY-000017|P|2.5||||||UNICODE UTF-8\r"
    "OBR|1||S-YEAR-9041|CBC|||DAY084405\r"
    "OBX|1|NM|WBC||11.84|10*9/L|4.00-10.00|H|||F\rOBX|2|NM|RBC||4.52|10*12/L|4.00-5.50|N|||F\r"
    "OBX|3|NM|HGB||13.1|g/dL|12.0-16.0|N|||F\rOBX|4|NM|HCT||39.2|%|36.0-48.0|N|||F\r"
    "OBX|5|NM|RDW||13.0|%|11.5-14.5|N|||F\rOBX|6|NM|PLT||238|10*9/L|150-400|N|||F\r"
    "OBX|7|NM|NEUTROPHILS||71|%|40-70|H|||F\rOBX|8|NM|LYMPHOCYTES||20|%|20-40|N|||F\r"
    "OBX|9|NM|MONOCYTES||6|%|2-10|N|||F\rOBX|10|NM|EOSINOPHILS||3|%|1-6|N|||F\r"_s;
const auto kControl = u"H|\\^&|||COAG-1500^3.2|||||LIS||P|1394-97|DAY081200\rP|1\rO|1|QC-LEVEL-2||^^^PT|R\r"
                      "R|1|^^^PATIENTTIME|24.6|s||H||F||||DAY081145\rL|1|N\r"_s;

instruments::ReceiveMessage toRequest(Protocol protocol, const ParsedMessage &parsed)
{
    return {.protocol = protocol,
            .instrument = parsed.instrument,
            .controlId = parsed.controlId,
            .raw = parsed.text,
            .readings = parsed.readings};
}

} // namespace

QList<instruments::ReceiveMessage> instrumentMessages(const QDate &today)
{
    const auto dated = [&today](QString message) {
        return message.replace(u"DAY"_s, today.toString(u"yyyyMMdd"_s))
            .replace(u"YEAR"_s, today.toString(u"yyyy"_s))
            .toUtf8();
    };
    return {toRequest(Protocol::Hl7, instruments::parseHl7(dated(kBloodCount))),
            toRequest(Protocol::Astm, instruments::parseAstm(dated(kControl)))};
}

} // namespace hms::server::demo
