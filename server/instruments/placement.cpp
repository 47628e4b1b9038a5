// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/placement.h"

#include "server/instruments/instruments_store.h"
#include "server/instruments/placement_rules.h"
#include "server/lab/template_schema.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

QString numberOf(const HomelessValue &value)
{
    return value.reading.sampleNumber.trimmed().toUpper();
}

Placement waits(const HomelessValue &value, WaitReason reason)
{
    return {.id = value.id, .state = InstrumentValueState::Waiting, .waits = reason};
}

/// Where a value may go.
struct Target {
    TubeTest *test = nullptr;
    const TemplateField *field = nullptr;
};

class Placer {
public:
    Placer(Context &ctx, const QList<HomelessValue> &values);
    Placement place(const HomelessValue &value);
    void write() { writeDrafts(m_ctx, m_tubes); }

private:
    std::optional<WaitReason> problemOf(const OpenTube &tube, const Reading &reading);
    static QList<Target> targetsOf(OpenTube &tube, const Reading &reading, const CodeMeaning *meaning);
    static Placement fill(const Target &target, const HomelessValue &value, const CodeMeaning *meaning);

    Context &m_ctx;
    QHash<QString, OpenTube> m_tubes;
    QHash<QString, CodeMeaning> m_meanings; ///< By meaningKey.
};

QString meaningKey(const QString &instrument, const QString &code)
{
    return instrument + u'\n' + code;
}

Placer::Placer(Context &ctx, const QList<HomelessValue> &values)
    : m_ctx(ctx)
{
    QSet<QString> numbers, instruments;
    for (const HomelessValue &value : values) {
        numbers.insert(numberOf(value));
        instruments.insert(value.instrument);
    }
    for (const KnownCode &known : codeMeanings(ctx.tx, instruments.values()))
        m_meanings.insert(meaningKey(known.instrument, known.code), known.meaning);
    m_tubes = openTubes(ctx, numbers.values());
}

std::optional<WaitReason> Placer::problemOf(const OpenTube &tube, const Reading &reading)
{
    if (!reading.isFinal)
        return WaitReason::NotFinal;
    if (tube.tube.status == SampleStatus::Rejected)
        return WaitReason::SampleRejected;
    if (!tube.tube.collectedAt)
        return WaitReason::NotCollected;
    if (tube.patient && !reading.patientNumber.isEmpty() &&
        isOtherPatient(m_ctx.tx, reading.patientNumber, *tube.patient))
        return WaitReason::OtherPatient;
    return std::nullopt;
}

QList<Target> Placer::targetsOf(OpenTube &tube, const Reading &reading, const CodeMeaning *meaning)
{
    QList<Target> targets;
    for (TubeTest &test : tube.tests) {
        const TestTemplate &form = test.facts.form.test;
        if (meaning && meaning->test != test.facts.test)
            continue;
        const TemplateField *field =
            meaning ? form.field(meaning->field) : fieldNamed(form, test.testCode, reading.code);
        if (field)
            targets.append({&test, field});
    }
    return targets;
}

Placement Placer::fill(const Target &target, const HomelessValue &value, const CodeMeaning *meaning)
{
    TubeTest &test = *target.test;
    const TemplateField &field = *target.field;
    if (field.kind == FieldKind::Computed)
        return {.id = value.id, .state = InstrumentValueState::Ignored};
    if (!isInUnit(field, value.reading.unit, meaning))
        return waits(value, WaitReason::WrongUnit);
    const auto json = valueFor(field, value.reading.value);
    if (!json)
        return waits(value, WaitReason::InvalidValue);
    const Placement placed{.id = value.id,
                           .state = InstrumentValueState::Placed,
                           .waits = {},
                           .result = test.resultId,
                           .field = field.key};
    if (test.data.contains(field.key))
        return test.data.value(field.key) == *json ? placed : waits(value, WaitReason::AlreadyEntered);
    QJsonObject data = test.data;
    data.insert(field.key, *json);
    if (!lab::resultProblems(test.facts.form.test, data, lab::Completeness::Draft).isEmpty())
        return waits(value, WaitReason::InvalidValue);
    test.data = data;
    test.instrument = value.instrument;
    return placed;
}

Placement Placer::place(const HomelessValue &value)
{
    const Reading &reading = value.reading;
    const auto known = m_meanings.constFind(meaningKey(value.instrument, reading.code));
    const CodeMeaning *meaning = known != m_meanings.cend() ? &*known : nullptr;
    if (meaning && !meaning->test)
        return {.id = value.id, .state = InstrumentValueState::Ignored};
    const auto tube = m_tubes.find(numberOf(value));
    if (tube == m_tubes.end())
        return waits(value, WaitReason::UnknownSample);
    if (const auto problem = problemOf(*tube, reading))
        return waits(value, *problem);
    QList<Target> targets = targetsOf(*tube, reading, meaning);
    if (targets.isEmpty())
        return waits(value, meaning ? WaitReason::NotOrdered : WaitReason::UnknownCode);
    targets.removeIf([](const Target &target) { return !target.test->isOpen(); });
    if (targets.isEmpty())
        return waits(value, WaitReason::AlreadyCompleted);
    if (targets.size() > 1)
        return waits(value, WaitReason::AmbiguousCode);
    return fill(targets.first(), value, meaning);
}

} // namespace

QList<Placement> place(Context &ctx, const QList<HomelessValue> &values)
{
    Placer placer(ctx, values);
    QList<Placement> placements;
    for (const HomelessValue &value : values)
        placements.append(placer.place(value));
    placer.write();
    return placements;
}

} // namespace hms::server::instruments
