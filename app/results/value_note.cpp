// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/value_note.h"

#include "app/results/value_edit.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

// Widths in characters.
constexpr int kUnit = 10;
constexpr int kFlag = 18;
constexpr int kRange = 15;
constexpr int kPrevious = 8;
constexpr int kDelta = 16;

int character()
{
    return QFontMetrics(textFont(TextSize::Body)).averageCharWidth();
}

QString noValueWord(NoValue why)
{
    switch (why) {
    case NoValue::InputMissing: return ValueNote::tr("Values are missing");
    case NoValue::NotValid: return ValueNote::tr("Cannot be computed from these");
    case NoValue::SubjectUnknown: return ValueNote::tr("Needs age and sex");
    }
    Q_UNREACHABLE();
}

QString deltaText(const TemplateField &field, const EvaluatedValue &value)
{
    if (!value.delta || value.delta->millionths == 0)
        return value.delta ? ValueNote::tr("unchanged") : QString();
    const QString sign = value.delta->millionths > 0 ? u"+"_s : QString();
    const QString step = format().inFigures(sign + value.delta->toText(field.places()));
    if (!value.deltaPercent)
        return step;
    return ValueNote::tr("%1 (%2 %)", "change, the same in per cent")
        .arg(step, format().inFigures(sign + value.deltaPercent->toText(0)));
}

} // namespace

QString NoteTexts::shown(const TemplateField &field, const QString &text)
{
    if (const FieldChoice *choice = field.choice(text))
        return inDeskLanguage(choice->label);
    return field.isNumber() ? format().inFigures(text) : text;
}

NoteTexts NoteTexts::of(const TemplateField &field, const EvaluatedValue *value, const Subject &subject,
                        const EvaluatedValue *previous)
{
    NoteTexts out;
    if (field.unit)
        out.unit = field.unit->text;
    const ReferenceRange *range = field.informative ? nullptr : rangeFor(field, subject);
    if (range)
        out.range = format().inFigures(rangeText(*range, field.places()));
    if (previous && !previous->text.isEmpty())
        out.previous = shown(field, previous->text);
    if (!value)
        return out;
    if (value->noValue)
        out.flag = {noValueWord(*value->noValue), Icon::Info, Tone::Info};
    else
        out.flag = look(value->flag);
    out.delta = deltaText(field, *value);
    out.deltaExceeded = value->deltaExceeded;
    return out;
}

ValueNote::ValueNote(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueNote::setTexts(const NoteTexts &texts)
{
    m_texts = texts;
    update();
}

void ValueNote::setHeading()
{
    m_isHeading = true;
    m_texts = {tr("Unit"), {tr("Flag"), Icon::Dot, Tone::Neutral}, tr("Range"), tr("Before"), tr("Change"),
               false};
}

void ValueNote::setProblem(const QString &problem)
{
    m_problem = problem;
    update();
}

QSize ValueNote::sizeHint() const
{
    return {character() * (kUnit + kFlag + kRange + kPrevious + kDelta) + grid(2) * 5, controlHeight()};
}

QSize ValueNote::minimumSizeHint() const
{
    return {character() * (kUnit + kFlag + kRange), controlHeight()};
}

QString ValueNote::spoken() const
{
    QStringList parts{m_texts.unit, m_problem.isEmpty() ? m_texts.flag.word : m_problem};
    if (!m_texts.range.isEmpty())
        parts += tr("usual %1").arg(m_texts.range);
    if (!m_texts.previous.isEmpty())
        parts += tr("before %1").arg(m_texts.previous);
    parts += m_texts.delta;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ValueNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.setFont(textFont(TextSize::Body, m_isHeading ? QFont::DemiBold : QFont::Normal));
    int at = 0;
    const auto next = [&](int characters) {
        const QRect cell(at, 0, qMin(character() * characters, width() - at), height());
        at += character() * characters + grid(2);
        return QStyle::visualRect(layoutDirection(), rect(), cell);
    };
    const auto write = [&](const QRect &cell, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(cell,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    };
    const QColor quiet = t.textMuted;
    write(next(kUnit), m_texts.unit, quiet);
    const QRect flag = next(kFlag);
    if (m_isHeading) {
        write(flag, m_texts.flag.word, quiet);
    } else if (!m_problem.isEmpty()) {
        write(flag.united(next(kRange)), m_problem, t.bad);
        return;
    } else if (!m_texts.flag.word.isEmpty()) {
        const QSize size = StatusBadge::sizeOf(m_texts.flag).boundedTo(flag.size());
        StatusBadge::paint(
            painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, flag),
            m_texts.flag, layoutDirection());
    }
    write(next(kRange), m_texts.range, m_isHeading ? quiet : t.text);
    write(next(kPrevious), m_texts.previous, quiet);
    write(next(kDelta), m_texts.deltaExceeded ? u"! "_s + m_texts.delta : m_texts.delta,
          m_texts.deltaExceeded ? t.warn : quiet);
}

} // namespace hms::app
