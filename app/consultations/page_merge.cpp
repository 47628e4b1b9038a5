// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/page_merge.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString both(const QString &mine, const QString &theirs)
{
    return (mine + u"\n\n"_s + theirs).left(kClinicalText.max);
}

/// At most one line of a page is the primary one.
QList<Diagnosis> both(const QList<Diagnosis> &mine, const QList<Diagnosis> &theirs)
{
    QList<Diagnosis> all = mine;
    for (Diagnosis line : theirs) {
        line.rank = mine.isEmpty() ? line.rank : DiagnosisRank::Secondary;
        const bool known = std::ranges::any_of(mine, [&line](const Diagnosis &each) {
            return each.code == line.code && each.title == line.title;
        });
        if (!known && all.size() < kDiagnoses.max)
            all.append(line);
    }
    return all;
}

std::optional<QDate> both(const std::optional<QDate> &mine, const std::optional<QDate> &theirs)
{
    return mine ? mine : theirs;
}

/// The longer of two texts of which one begins with the other.
const QString *continued(const QString &mine, const QString &theirs)
{
    return mine.startsWith(theirs) ? &mine : theirs.startsWith(mine) ? &theirs : nullptr;
}
template <class T>
const T *continued(const T &, const T &)
{
    return nullptr;
}

class Merger {
public:
    explicit Merger(Keep keep)
        : m_keep(keep)
    {
    }
    template <class T>
    T member(const QString &name, const T &base, const T &mine, const T &theirs)
    {
        if (mine == theirs || theirs == base)
            return mine;
        if (mine == base)
            return theirs;
        if (const T *longer = continued(mine, theirs))
            return *longer;
        m_clashes.append(name);
        switch (m_keep) {
        case Keep::Mine: return mine;
        case Keep::Theirs: return theirs;
        case Keep::Both: return both(mine, theirs);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] const QStringList &clashes() const { return m_clashes; }

private:
    Keep m_keep;
    QStringList m_clashes;
};

} // namespace

MergedPage mergePages(const ConsultationPage &base, const ConsultationPage &mine,
                      const ConsultationPage &theirs, Keep keep)
{
    Merger merge(keep);
    MergedPage out;
    out.page.complaint = merge.member(u"complaint"_s, base.complaint, mine.complaint, theirs.complaint);
    out.page.examination =
        merge.member(u"examination"_s, base.examination, mine.examination, theirs.examination);
    out.page.plan = merge.member(u"plan"_s, base.plan, mine.plan, theirs.plan);
    out.page.diagnoses = merge.member(u"diagnoses"_s, base.diagnoses, mine.diagnoses, theirs.diagnoses);
    out.page.followUpDate =
        merge.member(u"followUpDate"_s, base.followUpDate, mine.followUpDate, theirs.followUpDate);
    out.clashes = merge.clashes();
    return out;
}

ConsultationPage withMembers(const ConsultationPage &page, const ConsultationPage &from,
                             const QStringList &members)
{
    QJsonObject out = encode(page);
    const QJsonObject source = encode(from);
    for (const QString &member : members)
        out.insert(member, source.value(member)); // An absent one takes the member away.
    const auto joined = decode<ConsultationPage>(out);
    return joined ? *joined : page;
}

bool isBlank(const ConsultationPage &page)
{
    return page.complaint.trimmed().isEmpty() && page.examination.trimmed().isEmpty() &&
           page.plan.trimmed().isEmpty() && page.diagnoses.isEmpty() && !page.followUpDate;
}

} // namespace hms::app
