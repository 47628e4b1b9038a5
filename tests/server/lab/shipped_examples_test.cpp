// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/shipped_tests.h"
#include "server/lab/template_schema.h"
#include "shared/lab/evaluation.h"

#include <QJsonDocument>
#include <QSet>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::lab;

namespace {

const Subject kMan{Sex::Male, 14'610, {}};
const Subject kWoman{Sex::Female, 10'957, false};
const Subject kPregnant{Sex::Female, 10'957, true};
const Subject kNewborn{Sex::Female, 2, {}};
const Subject kChild{Sex::Male, 2'000, {}};
const Subject kNobody{Sex::Unknown, 14'610, {}};

struct Example {
    const char *code;
    Subject subject;
    const char *data;
    const char *says; ///< "field text flag", separated by commas; the others are not looked at.
};

const Example kExamples[]{
    {"CBC", kMan,
     R"({"hb":13.0,"rbc":4.5,"hct":40,"wbc":8,"neutrophils":60,"lymphocytes":30,"monocytes":6,"eosinophils":3,"basophils":1,"plt":250})",
     "hb 13.0 NORMAL,mcv 88.9 NORMAL,mch 28.9 NORMAL,mchc 32.5 NORMAL,wbc 8.00 NORMAL,neutrophils 60 NORMAL,"
     "neutrophilsAbsolute 4.80 NORMAL,lymphocytesAbsolute 2.40 NORMAL,monocytesAbsolute 0.48 NORMAL,"
     "eosinophilsAbsolute 0.24 NORMAL,basophilsAbsolute 0.08 NORMAL,plt 250 NORMAL"},
    {"CBC", kWoman, R"({"hb":6.5,"rbc":3.2,"hct":21,"wbc":1.9,"neutrophils":20,"lymphocytes":80,"plt":36})",
     "hb 6.5 CRITICAL_LOW,mcv 65.6 LOW,wbc 1.90 CRITICAL_LOW,neutrophilsAbsolute 0.38 CRITICAL_LOW,plt 36 "
     "CRITICAL_LOW"},
    {"CBC", kPregnant, R"({"hb":11.0,"rbc":4,"hct":34,"wbc":10,"plt":150})",
     "hb 11.0 NORMAL,rbc 4.00 NOT_ASSESSABLE,plt 150 NORMAL"},
    {"CBC", kNewborn, R"({"hb":13.9,"rbc":6,"hct":55,"wbc":26,"plt":99})",
     "hb 13.9 LOW,rbc 6.00 NORMAL,wbc 26.00 NORMAL,plt 99 LOW,mcv 91.7 LOW"},
    {"CBC", kChild, R"({"hb":11.0,"rbc":4.2,"hct":36,"wbc":15.01,"plt":550})",
     "hb 11.0 NORMAL,wbc 15.01 HIGH,plt 550 NORMAL,mcv 85.7 NORMAL"},
    {"CBC", kNobody, R"({"hb":14,"rbc":4.6,"hct":42,"wbc":5,"plt":200})",
     "hb 14.0 NOT_ASSESSABLE,wbc 5.00 NORMAL"},
    {"ESR", kMan, R"({"esr":15})", "esr 15 NORMAL"},
    {"ESR", kWoman, R"({"esr":21})", "esr 21 HIGH"},
    {"ESR", kPregnant, R"({"esr":21})", "esr 21 NOT_ASSESSABLE"},
    {"PT", kMan, R"({"patientTime":36.0,"controlTime":12.0,"isi":1.0})",
     "patientTime 36.0 HIGH,controlTime 12.0 NONE,isi 1.00 NONE,inr 3.00 HIGH"},
    {"PT", kMan, R"({"patientTime":62.4,"controlTime":12.0,"isi":1.0})", "inr 5.20 CRITICAL_HIGH"},
    {"BGRP", kMan, R"({"abo":"AB","rhD":"NEGATIVE","reverse":"AGREES"})",
     "abo AB NONE,rhD NEGATIVE NONE,reverse AGREES NORMAL"},
    {"URINE", kWoman,
     R"({"colour":"YELLOW","appearance":"TURBID","specificGravity":1.031,"ph":6,"protein":"PLUS2","glucose":"NIL","ketones":"NIL",
         "bilirubin":"NIL","blood":"TRACE","leukocyteEsterase":"PLUS3","urobilinogen":"NORMAL","nitrite":"POSITIVE","pusCells":40,
         "redCells":3,"epithelialCells":6,"casts":"NIL","crystals":"NIL","bacteria":"MANY","yeast":"NIL"})",
     "colour YELLOW NORMAL,appearance TURBID ABNORMAL,specificGravity 1.031 HIGH,ph 6.0 NORMAL,protein PLUS2 "
     "ABNORMAL,"
     "glucose NIL NORMAL,nitrite POSITIVE ABNORMAL,pusCells 40 HIGH,redCells 3 NORMAL,epithelialCells 6 "
     "HIGH,bacteria MANY ABNORMAL"},
    {"STOOL", kChild,
     R"({"colour":"BROWN","consistency":"WATERY","mucus":"PRESENT","visibleBlood":"ABSENT","pusCells":12,"redCells":1,
         "ova":"FEW","cysts":"NIL","trophozoites":"NIL","larvae":"NIL","parasites":"Ascaris lumbricoides"})",
     "colour BROWN NORMAL,consistency WATERY ABNORMAL,pusCells 12 HIGH,redCells 1 HIGH,ova FEW "
     "ABNORMAL,cysts NIL NORMAL,"
     "parasites Ascaris lumbricoides NONE"},
    {"UPT", kWoman, R"({"hcg":"POSITIVE"})", "hcg POSITIVE NONE"},
    {"SEMEN", kMan,
     R"({"abstinence":3,"liquefaction":30,"volume":1.4,"ph":7.1,"concentration":16,"totalMotility":42,"progressiveMotility":29,
         "normalForms":4})",
     "abstinence 3 NONE,liquefaction 30 NORMAL,volume 1.4 NORMAL,ph 7.1 LOW,concentration 16.0 "
     "NORMAL,totalNumber 22.4 LOW,"
     "totalMotility 42 NORMAL,progressiveMotility 29 LOW,normalForms 4 NORMAL"},
    {"GLU-F", kMan, R"({"glucose":99})", "glucose 99 NORMAL"},
    {"GLU-F", kMan, R"({"glucose":100})", "glucose 100 HIGH"},
    {"GLU-F", kPregnant, R"({"glucose":92})", "glucose 92 HIGH"},
    {"GLU-F", kNewborn, R"({"glucose":32})", "glucose 32 CRITICAL_LOW"},
    {"GLU-R", kMan, R"({"glucose":485})", "glucose 485 CRITICAL_HIGH"},
    {"GLU-R", kChild, R"({"glucose":60})", "glucose 60 NORMAL"},
    {"GLU-2H", kPregnant, R"({"glucose":152})", "glucose 152 NORMAL"},
    {"GLU-2H", kWoman, R"({"glucose":152})", "glucose 152 HIGH"},
    {"HBA1C", kMan, R"({"hba1c":7})", "hba1c 7.0 HIGH,averageGlucose 154 NONE"},
    {"CREA", kMan, R"({"creatinine":1.0})", "creatinine 1.00 NORMAL,egfr 98 NORMAL"},
    {"CREA", kWoman, R"({"creatinine":1.05})", "creatinine 1.05 HIGH,egfr 73 LOW"},
    {"CREA", kMan, R"({"creatinine":7.41})", "creatinine 7.41 CRITICAL_HIGH"},
    {"CREA", kChild, R"({"creatinine":0.31})", "creatinine 0.31 NORMAL,egfr - NONE"},
    {"CREA", kNobody, R"({"creatinine":1.0})", "creatinine 1.00 NOT_ASSESSABLE,egfr - NONE"},
    {"UREA", kMan, R"({"urea":43})", "urea 43 NORMAL"},
    {"ELEC", kMan, R"({"sodium":136,"potassium":6.3,"chloride":107,"bicarbonate":12})",
     "sodium 136 NORMAL,potassium 6.3 CRITICAL_HIGH,chloride 107 NORMAL,bicarbonate 12 LOW,anionGap 17 HIGH"},
    {"ELEC", kNewborn, R"({"sodium":133,"potassium":6.3,"chloride":113,"bicarbonate":17})",
     "sodium 133 NORMAL,potassium 6.3 HIGH,bicarbonate 17 NORMAL,anionGap 3 NOT_ASSESSABLE"},
    {"LFT", kMan,
     R"({"totalBilirubin":2.0,"directBilirubin":0.3,"alt":49,"ast":50,"alp":130,"totalProtein":7.0,"albumin":4.0})",
     "totalBilirubin 2.0 HIGH,directBilirubin 0.3 NORMAL,indirectBilirubin 1.7 HIGH,alt 49 NORMAL,ast 50 "
     "HIGH,alp 130 NORMAL,"
     "globulin 3.0 NORMAL,agRatio 1.3 NORMAL"},
    {"LFT", kNewborn,
     R"({"totalBilirubin":15.1,"directBilirubin":0.5,"alt":20,"ast":40,"alp":100,"totalProtein":6.0,"albumin":3.0})",
     "totalBilirubin 15.1 CRITICAL_HIGH,directBilirubin 0.5 NOT_ASSESSABLE,alp 100 NORMAL,albumin 3.0 "
     "NORMAL"},
    {"LIPID", kMan, R"({"totalCholesterol":240,"triglycerides":150,"hdl":40})",
     "totalCholesterol 240 HIGH,triglycerides 150 HIGH,hdl 40 NORMAL,ldl 170 HIGH,nonHdl 200 HIGH,vldl 30 "
     "NORMAL"},
    {"LIPID", kWoman, R"({"totalCholesterol":199,"triglycerides":401,"hdl":49})",
     "totalCholesterol 199 NORMAL,hdl 49 LOW,ldl - NONE,nonHdl 150 NORMAL,vldl - NONE"},
    {"TSH", kMan, R"({"tsh":4.01})", "tsh 4.01 HIGH"},
    {"TSH", kPregnant, R"({"tsh":0.1})", "tsh 0.10 NORMAL"},
    {"TSH", kNewborn, R"({"tsh":20})", "tsh 20.00 NORMAL"},
    {"CRP", kMan, R"({"crp":5.04})", "crp 5.0 NORMAL"},
    {"CRP", kMan, R"({"crp":5.05})", "crp 5.1 HIGH"},
    {"TROPI", kMan, R"({"troponin":35})", "troponin 35 HIGH"},
    {"TROPI", kWoman, R"({"troponin":64})", "troponin 64 CRITICAL_HIGH"},
    {"IRON", kMan, R"({"iron":30,"tibc":450,"ferritin":8})",
     "iron 30 LOW,tibc 450 HIGH,saturation 7 LOW,ferritin 8 LOW"},
    {"IRON", kPregnant, R"({"iron":80,"tibc":400,"ferritin":14})",
     "iron 80 NOT_ASSESSABLE,saturation 20 NORMAL,ferritin 14 LOW"},
    {"VITD", kMan, R"({"vitaminD":19.9})", "vitaminD 19.9 LOW"},
    {"VITD", kMan, R"({"vitaminD":151})", "vitaminD 151.0 CRITICAL_HIGH"},
    {"URIC", kMan, R"({"uricAcid":7.2})", "uricAcid 7.2 NORMAL"},
    {"URIC", kWoman, R"({"uricAcid":6.1})", "uricAcid 6.1 HIGH"},
    {"CA", kMan, R"({"calcium":8.0,"albumin":2.0})", "calcium 8.0 LOW,albumin 2.0 LOW,corrected 9.6 NORMAL"},
    {"CA", kMan, R"({"calcium":13.0})", "calcium 13.0 CRITICAL_HIGH"},
    {"DENGUE", kChild, R"({"illnessDay":3,"ns1":"POSITIVE","igm":"NEGATIVE","igg":"EQUIVOCAL"})",
     "illnessDay 3 NONE,ns1 POSITIVE ABNORMAL,igm NEGATIVE NORMAL,igg EQUIVOCAL ABNORMAL"},
    {"WIDAL", kMan, R"({"typhiO":"T160","typhiH":"T80","paratyphiAH":"LT_20","paratyphiBH":"T320"})",
     "typhiO T160 ABNORMAL,typhiH T80 NORMAL,paratyphiAH LT_20 NORMAL,paratyphiBH T320 ABNORMAL"},
    {"HBSAG", kMan, R"({"result":"REACTIVE"})", "result REACTIVE ABNORMAL"},
    {"HCV", kMan, R"({"result":"NON_REACTIVE"})", "result NON_REACTIVE NORMAL"},
    {"VDRL", kMan, R"({"result":"INDETERMINATE"})", "result INDETERMINATE ABNORMAL"},
    {"HIV", kMan, R"({"assay1":"REACTIVE","assay2":"NOT_DONE","status":"INCONCLUSIVE"})",
     "assay1 REACTIVE ABNORMAL,assay2 NOT_DONE NONE,status INCONCLUSIVE ABNORMAL"},
    {"MALARIA", kMan,
     R"({"pfAntigen":"POSITIVE","pvAntigen":"NEGATIVE","film":"FALCIPARUM","density":500001})",
     "pfAntigen POSITIVE CRITICAL,pvAntigen NEGATIVE NORMAL,film FALCIPARUM CRITICAL,density 500001 "
     "CRITICAL_HIGH"},
    {"CULTURE", kWoman,
     R"({"specimen":"URINE","growth":"GROWTH","organism":"Escherichia coli","incubation":24,
         "sensitivity":[{"antibiotic":"AMIKACIN","zone":20,"category":"S"},{"antibiotic":"AMPICILLIN","category":"R"}]})",
     "specimen URINE NONE,growth GROWTH ABNORMAL,incubation 24 NONE,organism Escherichia coli NONE,"
     "sensitivity.0.antibiotic AMIKACIN NONE,sensitivity.0.zone 20 NONE,sensitivity.0.category S NORMAL,"
     "sensitivity.1.category R ABNORMAL"},
};

QStringList saidOf(const Evaluation &evaluation)
{
    QStringList said;
    for (const EvaluatedValue &value : evaluation.values) {
        QString place = value.field;
        if (value.row)
            place += u".%1.%2"_s.arg(*value.row).arg(*value.column);
        said.append(place + u' ' + (value.text.isEmpty() ? u"-"_s : value.text) + u' ' +
                    enumText(value.flag));
    }
    return said;
}

} // namespace

TEST_CASE("each shipped form judges example values as its sources say", "[lab]")
{
    QHash<QString, TestTemplate> forms;
    for (const ShippedTest &test : shippedTests())
        if (test.form)
            forms.insert(test.code, TestTemplate::parse(*test.form).value);
    QSet<QString> shown;
    for (const Example &example : kExamples) {
        const QString code = QString::fromLatin1(example.code);
        INFO(example.code << " " << example.data);
        REQUIRE(forms.contains(code));
        shown.insert(code);
        const QJsonObject data = QJsonDocument::fromJson(example.data).object();
        CHECK(resultProblems(forms[code], data, Completeness::Complete).isEmpty());
        const Evaluation evaluation = evaluate(forms[code], data, example.subject);
        CHECK(evaluation.brokenRules.isEmpty());
        const QStringList said = saidOf(evaluation);
        for (const QString &line : QString::fromLatin1(example.says).split(u',')) {
            INFO(line.toStdString() << " among " << said.join(u", "_s).toStdString());
            CHECK(said.contains(line));
        }
    }
    CHECK(shown.size() == forms.size()); // No form without an example.
}
