// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue_labels.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of the catalogue's labels for translators.
struct CatalogueLabels {
    Q_DECLARE_TR_FUNCTIONS(hms::app::CatalogueLabels)
};

struct ProblemSentence {
    QLatin1StringView slug;
    const char *text;
};

constexpr std::array kProblems{
    ProblemSentence{"missing"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "Something is missing here.")},
    ProblemSentence{"type"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "This is no value of the right kind.")},
    ProblemSentence{"range"_L1, QT_TRANSLATE_NOOP("hms::app::CatalogueLabels",
                                                  "This is outside of what is possible, or limits cross.")},
    ProblemSentence{"tooShort"_L1, QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "This must not be empty.")},
    ProblemSentence{"tooLong"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "This is too long or too much.")},
    ProblemSentence{"unknown"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels",
                                      "This is not known, or belongs to another kind of field.")},
    ProblemSentence{"key"_L1, QT_TRANSLATE_NOOP("hms::app::CatalogueLabels",
                                                "A key is a small letter, then letters and digits.")},
    ProblemSentence{"twice"_L1, QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "This is there twice.")},
    ProblemSentence{"decimals"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "More decimals than the field has.")},
    ProblemSentence{"choices"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "The choices do not fit the field.")},
    ProblemSentence{"formula"_L1, QT_TRANSLATE_NOOP("hms::app::CatalogueLabels",
                                                    "The formula needs other fields or other units.")},
    ProblemSentence{"schema"_L1,
                    QT_TRANSLATE_NOOP("hms::app::CatalogueLabels", "This is not allowed in a form.")},
};

} // namespace

QString usualCapColour(Container container)
{
    switch (container) {
    case Container::EdtaTube: return u"#7d3c98"_s;
    case Container::CitrateTube: return u"#5dade2"_s;
    case Container::FluorideTube: return u"#808b96"_s;
    case Container::HeparinTube: return u"#27ae60"_s;
    case Container::GelTube: return u"#f1c40f"_s;
    case Container::PlainTube: return u"#c0392b"_s;
    case Container::EsrTube: return u"#17202a"_s;
    default: return u"#ffffff"_s;
    }
}

QString label(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: return CatalogueLabels::tr("Number");
    case FieldKind::Choice: return CatalogueLabels::tr("Choice");
    case FieldKind::Text: return CatalogueLabels::tr("Text");
    case FieldKind::Table: return CatalogueLabels::tr("Table");
    case FieldKind::Computed: return CatalogueLabels::tr("Computed");
    case FieldKind::Image: return CatalogueLabels::tr("Image");
    }
    Q_UNREACHABLE();
}

Icon icon(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: return Icon::Chart;
    case FieldKind::Choice: return Icon::Check;
    case FieldKind::Text: return Icon::Ledger;
    case FieldKind::Table: return Icon::Queue;
    case FieldKind::Computed: return Icon::Percent;
    case FieldKind::Image: return Icon::Eye;
    }
    Q_UNREACHABLE();
}

QString label(Formula formula)
{
    switch (formula) {
    case Formula::LdlFriedewald: return CatalogueLabels::tr("LDL cholesterol (Friedewald)");
    case Formula::NonHdl: return CatalogueLabels::tr("Non-HDL cholesterol");
    case Formula::VldlFriedewald: return CatalogueLabels::tr("VLDL cholesterol (Friedewald)");
    case Formula::EgfrCkdEpi2021: return CatalogueLabels::tr("eGFR (CKD-EPI 2021)");
    case Formula::Mcv: return CatalogueLabels::tr("MCV");
    case Formula::Mch: return CatalogueLabels::tr("MCH");
    case Formula::Mchc: return CatalogueLabels::tr("MCHC");
    case Formula::TransferrinSaturation: return CatalogueLabels::tr("Transferrin saturation");
    case Formula::AnionGap: return CatalogueLabels::tr("Anion gap");
    case Formula::CorrectedCalcium: return CatalogueLabels::tr("Corrected calcium");
    case Formula::IndirectBilirubin: return CatalogueLabels::tr("Indirect bilirubin");
    case Formula::Globulin: return CatalogueLabels::tr("Globulin");
    case Formula::AlbuminGlobulinRatio: return CatalogueLabels::tr("Albumin to globulin ratio");
    case Formula::Inr: return CatalogueLabels::tr("INR");
    case Formula::AbsoluteCount: return CatalogueLabels::tr("Absolute count of cells");
    case Formula::EstimatedAverageGlucose: return CatalogueLabels::tr("Estimated average glucose");
    case Formula::TotalSpermNumber: return CatalogueLabels::tr("Total sperm number");
    }
    Q_UNREACHABLE();
}

QString label(ChoiceFlag flag)
{
    switch (flag) {
    case ChoiceFlag::Normal: return CatalogueLabels::tr("Normal");
    case ChoiceFlag::Abnormal: return CatalogueLabels::tr("Abnormal");
    case ChoiceFlag::Critical: return CatalogueLabels::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString turnaroundText(int minutes)
{
    constexpr int kDay = 24 * 60;
    if (minutes >= 2 * kDay && minutes % kDay == 0)
        return CatalogueLabels::tr("%n day(s)", "turnaround", minutes / kDay);
    return format().minutes(minutes);
}

QString priceText(const TestType &test)
{
    return test.chargedPrice ? format().money(*test.chargedPrice) : CatalogueLabels::tr("no price");
}

TwoLines twoLines(const TestType &test)
{
    QStringList members;
    for (const PanelMember &member : test.members)
        if (member.isActive)
            members.append(inDeskLanguage(member.name));
    const QStringList own{test.code, inDeskLanguage(test.labName), label(test.container)};
    return {.icon = test.isPanel ? Icon::Queue : Icon::Flask,
            .title = inDeskLanguage(test.name),
            .end = priceText(test),
            .endTone = test.chargedPrice ? Tone::Neutral : Tone::Warn,
            .details = test.isPanel ? members.join(u", "_s) : own.join(u"  ·  "_s)};
}

QString message(const TemplateProblem &problem)
{
    const auto found = std::ranges::find(kProblems, problem.problem, &ProblemSentence::slug);
    return found == kProblems.end() ? CatalogueLabels::tr("This cannot be saved so.")
                                    : CatalogueLabels::tr(found->text);
}

} // namespace hms::app
