// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/person_words.h"
#include "app/ui/specimen_words.h"
#include "shared/orders/samples_protocol.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString testCodes(const Sample &sample)
{
    QStringList codes;
    for (const TestOrder &order : sample.orders)
        if (order.status != TestOrderStatus::Cancelled)
            codes += order.testCode;
    return codes.join(u' ');
}

/// The time of collection is another one than the label's: an empty line waits for it.
QString takenLine(const ViewSource &source, const Sample &sample, const PrintTexts &text)
{
    return sample.collectedAt ? text(QT_TRANSLATE_NOOP("SampleLabel", "Taken %1"))
                                    .arg(source.format.dateTime(*sample.collectedAt))
                              : text(QT_TRANSLATE_NOOP("SampleLabel", "Taken ___________  by ______"));
}

} // namespace

DocumentView sampleLabelView(const ViewSource &source)
{
    const PrintTexts text(source.language, "SampleLabel");
    const Sample sample = source.snapshot().sample.value_or(Sample{});
    const QString age = sample.ageYears
                            ? PrintTexts(source.language, "Paper")(QT_TRANSLATE_NOOP("Paper", "%1 y"))
                                  .arg(source.format.number(*sample.ageYears))
                            : QString();
    DocumentView view = startView(source, u"sample_label"_s);
    view.title = text(QT_TRANSLATE_NOOP("SampleLabel", "Sample %1")).arg(sample.sampleNumber);
    view.fields.insert(u"name"_s, sample.patientName);
    view.fields.insert(u"person"_s,
                       source.joined({sample.patientNumber, ageAndSex(source, age, sample.sex)}));
    view.fields.insert(u"number"_s, sample.sampleNumber);
    view.fields.insert(u"tests"_s, testCodes(sample));
    view.fields.insert(u"tube"_s,
                       source.language.translate(kSpecimenContext, containerWord(sample.container)));
    view.fields.insert(u"taken"_s, takenLine(source, sample, text));
    return view;
}

} // namespace hms::app
