// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/batch_row.h"

#include "app/results/value_edit.h"
#include "app/ui/badge.h"
#include "app/ui/lab_labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// What deserves the eye most.
const EvaluatedValue *loudest(const Evaluation &evaluation)
{
    const auto loudness = [](const EvaluatedValue &value) {
        return isCritical(value.flag)                   ? 4
               : isAbnormal(value.flag)                 ? 3
               : value.deltaExceeded                    ? 2
               : value.flag == ValueFlag::NotAssessable ? 1
                                                        : 0;
    };
    const auto most = std::ranges::max_element(evaluation.values, {}, loudness);
    return most == evaluation.values.end() ? nullptr : &*most;
}

} // namespace

BatchRow::BatchRow(ApiClient &api, Drafts *drafts, const GetTestResult::Response &opened,
                   const TestTemplate &test, QWidget *parent)
    : QObject(parent)
    , m_order(opened.order)
    , m_test(test)
    , m_subject(opened.subject)
{
    if (!opened.previous.isEmpty())
        m_previous = Evaluation{opened.previous.first().fields, {}};
    m_draft = new ResultDraft(api, drafts, opened, this);
    m_mark = new StatusBadge({}, parent);
    for (const TemplateField &field : test.fields) {
        ValueEdit *edit = ValueEdit::make(field, parent);
        edit->setTyped(m_draft->typed().value(field.key));
        if (QWidget *input = edit->focusProxy()) {
            input->setObjectName(m_order.sampleNumber.value_or(QString()) + u'.' + field.key);
            input->setAccessibleName(
                tr("%1, %2", "patient, field").arg(m_order.patientName, inDeskLanguage(field.label)));
        }
        const qsizetype at = m_edits.size();
        connect(edit, &ValueEdit::edited, this, [this] {
            m_problem.clear();
            judge();
            m_draft->edit(typed());
        });
        connect(edit, &ValueEdit::left, this, [this, at] { step(at, +1); });
        connect(edit, &ValueEdit::wentBack, this, [this, at] { step(at, -1); });
        m_edits += edit;
    }
    connect(m_draft, &ResultDraft::stateChanged, this, &BatchRow::update);
    connect(m_draft, &ResultDraft::failed, this, [this](const Error &error) {
        m_problem = tr("Not saved");
        update();
        emit failed(error);
    });
    connect(m_draft, &ResultDraft::completed, this, [this](const TestResult &result) {
        m_done = true;
        for (ValueEdit *each : m_edits)
            each->setReadOnly(true);
        update();
        emit completed(result);
    });
    judge();
}

ResultDraft::Typed BatchRow::typed() const
{
    ResultDraft::Typed out;
    for (const ValueEdit *edit : m_edits) {
        if (const QJsonValue value = edit->typed(); !value.isUndefined())
            out.all.insert(edit->field().key, value);
        if (const QJsonValue value = edit->value(); !value.isUndefined())
            out.data.insert(edit->field().key, value);
    }
    return out;
}

bool BatchRow::isEmpty() const
{
    return typed().all.isEmpty();
}

void BatchRow::judge()
{
    m_evaluation = evaluate(m_test, typed().data, m_subject, m_previous ? &*m_previous : nullptr);
    for (ValueEdit *edit : m_edits) {
        const EvaluatedValue *value = m_evaluation.value(edit->field().key);
        edit->setJudged(value ? QList{*value} : QList<EvaluatedValue>());
        if (edit->problem().isEmpty())
            edit->setWrong(false);
    }
    update();
}

void BatchRow::update()
{
    const EvaluatedValue *loud = loudest(m_evaluation);
    if (!m_problem.isEmpty())
        m_mark->setLook({m_problem, Icon::Warning, Tone::Bad});
    else if (m_draft->safety() == ResultDraft::Safety::Clash)
        m_mark->setLook({tr("Open it alone: somebody else wrote"), Icon::Warning, Tone::Warn});
    else if (m_draft->isCompleting())
        m_mark->setLook({tr("Completing..."), Icon::Clock, Tone::Neutral});
    else if (loud && (isAbnormal(loud->flag) || loud->flag == ValueFlag::NotAssessable))
        m_mark->setLook(look(loud->flag));
    else if (loud && loud->deltaExceeded)
        m_mark->setLook({tr("Large change"), Icon::Warning, Tone::Warn});
    else if (m_done)
        m_mark->setLook({tr("Completed", "result"), Icon::Check, Tone::Ok});
    else
        m_mark->setLook({});
    m_mark->setVisible(!m_mark->look().word.isEmpty());
}

void BatchRow::start()
{
    step(-1, +1);
}

void BatchRow::step(qsizetype from, int by)
{
    if (from >= 0)
        m_edits[from]->setWrong(!m_edits[from]->problem().isEmpty());
    qsizetype to = from + by;
    while (to >= 0 && to < m_edits.size() && !m_edits[to]->isEntered())
        to += by;
    if (to >= 0 && to < m_edits.size())
        m_edits[to]->enter(by < 0);
    else if (by > 0)
        emit finished();
    else
        emit wentBack();
}

bool BatchRow::complete()
{
    for (ValueEdit *edit : m_edits) {
        const bool missing = edit->field().required && edit->isEntered() && edit->typed().isUndefined();
        if (!missing && edit->problem().isEmpty())
            continue;
        m_problem = missing ? tr("%1 is missing").arg(inDeskLanguage(edit->field().label)) : edit->problem();
        edit->setWrong(true);
        edit->enter();
        update();
        return false;
    }
    if (!m_evaluation.brokenRules.isEmpty()) {
        m_problem = tr("Does not add up to 100 %");
        update();
        return false;
    }
    m_draft->edit(typed());
    m_draft->complete();
    return true;
}

} // namespace hms::app
