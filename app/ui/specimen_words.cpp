// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/specimen_words.h"

#include <QCoreApplication>

namespace hms::app {

const char *specimenWord(Specimen specimen)
{
    switch (specimen) {
    case Specimen::WholeBlood: return QT_TRANSLATE_NOOP("Specimens", "Whole blood");
    case Specimen::Serum: return QT_TRANSLATE_NOOP("Specimens", "Serum");
    case Specimen::Plasma: return QT_TRANSLATE_NOOP("Specimens", "Plasma");
    case Specimen::CapillaryBlood: return QT_TRANSLATE_NOOP("Specimens", "Capillary blood");
    case Specimen::Urine: return QT_TRANSLATE_NOOP("Specimens", "Urine");
    case Specimen::Stool: return QT_TRANSLATE_NOOP("Specimens", "Stool");
    case Specimen::Sputum: return QT_TRANSLATE_NOOP("Specimens", "Sputum");
    case Specimen::Swab: return QT_TRANSLATE_NOOP("Specimens", "Swab");
    case Specimen::Semen: return QT_TRANSLATE_NOOP("Specimens", "Semen");
    case Specimen::CerebrospinalFluid: return QT_TRANSLATE_NOOP("Specimens", "Cerebrospinal fluid");
    case Specimen::BodyFluid: return QT_TRANSLATE_NOOP("Specimens", "Body fluid");
    case Specimen::Tissue: return QT_TRANSLATE_NOOP("Specimens", "Tissue");
    case Specimen::Other: return QT_TRANSLATE_NOOP("Specimens", "Other specimen");
    }
    Q_UNREACHABLE();
}

const char *containerWord(Container container)
{
    switch (container) {
    case Container::EdtaTube: return QT_TRANSLATE_NOOP("Specimens", "EDTA tube");
    case Container::CitrateTube: return QT_TRANSLATE_NOOP("Specimens", "Citrate tube");
    case Container::FluorideTube: return QT_TRANSLATE_NOOP("Specimens", "Fluoride tube");
    case Container::HeparinTube: return QT_TRANSLATE_NOOP("Specimens", "Heparin tube");
    case Container::GelTube: return QT_TRANSLATE_NOOP("Specimens", "Gel tube");
    case Container::PlainTube: return QT_TRANSLATE_NOOP("Specimens", "Plain tube");
    case Container::EsrTube: return QT_TRANSLATE_NOOP("Specimens", "ESR tube");
    case Container::BloodCultureBottle: return QT_TRANSLATE_NOOP("Specimens", "Blood culture bottle");
    case Container::UrineCup: return QT_TRANSLATE_NOOP("Specimens", "Urine cup");
    case Container::SterileCup: return QT_TRANSLATE_NOOP("Specimens", "Sterile cup");
    case Container::StoolCup: return QT_TRANSLATE_NOOP("Specimens", "Stool cup");
    case Container::SwabTube: return QT_TRANSLATE_NOOP("Specimens", "Swab tube");
    case Container::Slide: return QT_TRANSLATE_NOOP("Specimens", "Slide");
    case Container::Other: return QT_TRANSLATE_NOOP("Specimens", "Other container");
    }
    Q_UNREACHABLE();
}

QString label(Specimen specimen)
{
    return QCoreApplication::translate(kSpecimenContext, specimenWord(specimen));
}

QString label(Container container)
{
    return QCoreApplication::translate(kSpecimenContext, containerWord(container));
}

} // namespace hms::app
