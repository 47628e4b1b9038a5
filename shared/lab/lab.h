// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/doctors/doctors_protocol.h"
#include "shared/lab/lab_ids.h"
#include "shared/lab/lab_words.h"

namespace hms {

/// What is taken of the patient.
enum class Specimen {
    WholeBlood,
    Serum,
    Plasma,
    CapillaryBlood,
    Urine,
    Stool,
    Sputum,
    Swab,
    Semen,
    CerebrospinalFluid,
    BodyFluid,
    Tissue,
    Other,
};
template <>
inline constexpr auto kEnumNames<Specimen> = std::to_array<std::pair<Specimen, const char *>>({
    {Specimen::WholeBlood, "WHOLE_BLOOD"},
    {Specimen::Serum, "SERUM"},
    {Specimen::Plasma, "PLASMA"},
    {Specimen::CapillaryBlood, "CAPILLARY_BLOOD"},
    {Specimen::Urine, "URINE"},
    {Specimen::Stool, "STOOL"},
    {Specimen::Sputum, "SPUTUM"},
    {Specimen::Swab, "SWAB"},
    {Specimen::Semen, "SEMEN"},
    {Specimen::CerebrospinalFluid, "CSF"},
    {Specimen::BodyFluid, "BODY_FLUID"},
    {Specimen::Tissue, "TISSUE"},
    {Specimen::Other, "OTHER"},
});

/// What it is taken into. Tests of one specimen and container may share a tube.
enum class Container {
    EdtaTube,
    CitrateTube,
    FluorideTube,
    HeparinTube,
    GelTube,
    PlainTube,
    EsrTube,
    BloodCultureBottle,
    UrineCup,
    SterileCup,
    StoolCup,
    SwabTube,
    Slide,
    Other,
};
template <>
inline constexpr auto kEnumNames<Container> = std::to_array<std::pair<Container, const char *>>({
    {Container::EdtaTube, "EDTA_TUBE"},
    {Container::CitrateTube, "CITRATE_TUBE"},
    {Container::FluorideTube, "FLUORIDE_TUBE"},
    {Container::HeparinTube, "HEPARIN_TUBE"},
    {Container::GelTube, "GEL_TUBE"},
    {Container::PlainTube, "PLAIN_TUBE"},
    {Container::EsrTube, "ESR_TUBE"},
    {Container::BloodCultureBottle, "BLOOD_CULTURE_BOTTLE"},
    {Container::UrineCup, "URINE_CUP"},
    {Container::SterileCup, "STERILE_CUP"},
    {Container::StoolCup, "STOOL_CUP"},
    {Container::SwabTube, "SWAB_TUBE"},
    {Container::Slide, "SLIDE"},
    {Container::Other, "OTHER"},
});

/// A bench of the laboratory with its own worklist.
struct LabFacts {
    QString code; ///< "HAEM".
    LabWords name;
    std::optional<DepartmentId> departmentId;
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 20});
        field("name", self.name);
        field("departmentId", self.departmentId);
        field("isActive", self.isActive);
    }
};

struct Lab : LabFacts {
    LabId id;
    std::optional<QString> departmentName;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        LabFacts::visit(self, field);
        field("departmentName", self.departmentName);
        field("rowVersion", self.rowVersion);
    }
};

/// What is written about a test. A panel is a test with members instead of a form of its own: who orders it
/// orders its members.
struct TestTypeFacts {
    static constexpr int kLongestTurnaround = 90 * 24 * 60; ///< Cultures of mycobacteria take weeks.

    QString code; ///< "CBC".
    LabWords name;
    QList<QString> synonyms; ///< It is also found by these: "FBC", "sugar".
    LabId labId;
    std::optional<Money>
        price; ///< Empty: a panel costs the sum of its members, another test has no price yet.
    Specimen specimen = Specimen::Serum;
    Container container = Container::GelTube;
    QString labelColour;             ///< "#rrggbb", of the tube's cap.
    int turnaroundMinutes = 0;       ///< From collection to release.
    int urgentTurnaroundMinutes = 0; ///< Urgent and stat; never longer than the routine one.
    bool isPanel = false;            ///< Decided once.
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 20});
        field("name", self.name);
        field("synonyms", self.synonyms, Items{0, 20});
        field("labId", self.labId);
        field("price", self.price, Range{});
        field("specimen", self.specimen);
        field("container", self.container);
        field("labelColour", self.labelColour, Text{1, 7});
        field("turnaroundMinutes", self.turnaroundMinutes, Range{1, kLongestTurnaround});
        field("urgentTurnaroundMinutes", self.urgentTurnaroundMinutes, Range{1, kLongestTurnaround});
        field("isPanel", self.isPanel);
        field("isActive", self.isActive);
    }
};

/// A test that a panel orders.
struct PanelMember {
    TestTypeId id;
    QString code;
    LabWords name;
    bool isActive = true; ///< Of the member itself; ordering the panel leaves an inactive one out.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("code", self.code);
        field("name", self.name);
        field("isActive", self.isActive);
    }
};

/// A line of the catalogue.
struct TestType : TestTypeFacts {
    TestTypeId id;
    LabWords labName;
    std::optional<Money> chargedPrice;  ///< What it costs; of a panel without a price the sum of its active
                                        ///< members. Empty: cannot be billed (a missing price is never 0).
    std::optional<int> templateVersion; ///< The form results are entered with; empty: none yet, or a panel.
    QList<PanelMember> members;         ///< In their order on the paper.
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        TestTypeFacts::visit(self, field);
        field("labName", self.labName);
        field("chargedPrice", self.chargedPrice);
        field("templateVersion", self.templateVersion);
        field("members", self.members);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
