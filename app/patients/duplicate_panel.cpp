// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/duplicate_panel.h"

#include "app/patients/patient_list.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kEnoughLetters = 3;
constexpr int kEnoughDigits = 6;
constexpr int kRowsInSight = 3;

bool isEnough(const FindDuplicates &question)
{
    return question.name.value_or(QString()).size() >= kEnoughLetters ||
           question.phone.value_or(QString()).size() >= kEnoughDigits || question.nationalId;
}

} // namespace

DuplicatePanel::DuplicatePanel(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DuplicatePanel::send);
    connect(m_list, &PatientList::opened, this, &DuplicatePanel::opened);
    connect(m_allTheSame, &QPushButton::clicked, this, &DuplicatePanel::newPersonConfirmed);
    show({}, false);
}

void DuplicatePanel::buildUi()
{
    m_title = textLabel({}, TextRole::Strong);
    m_title->setObjectName(u"duplicateTitle"_s);
    m_title->setWordWrap(true);
    m_list = new PatientList;
    m_list->setObjectName(u"duplicates"_s);
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_allTheSame =
        makeButton(tr("Register as a new person all t&he same"), ButtonKind::Secondary, Icon::UserPlus);
    m_allTheSame->setObjectName(u"allTheSame"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(new IconLabel(Icon::Warning, Tone::Warn));
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_allTheSame, 0, Qt::AlignLeading);
}

void DuplicatePanel::ask(const FindDuplicates &question)
{
    m_generation.forget();
    m_question = question;
    if (isEnough(question)) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    show({}, false);
}

void DuplicatePanel::insist(const QList<DuplicateCandidate> &candidates)
{
    m_pause.stop();
    m_generation.forget();
    show(candidates, true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatePanel::clear()
{
    m_pause.stop();
    m_generation.forget();
    show({}, false);
}

bool DuplicatePanel::isEmpty() const
{
    return m_list->rows().isEmpty();
}

bool DuplicatePanel::open(int number)
{
    return m_list->open(number - 1);
}

void DuplicatePanel::send()
{
    // A failure is no news here: the server looks again when the patient is registered.
    m_api.call(m_question, this, m_generation.newest([this](const Result<QList<DuplicateCandidate>> &answer) {
        if (answer)
            show(*answer, false);
    }));
}

void DuplicatePanel::show(const QList<DuplicateCandidate> &candidates, bool insisting)
{
    m_list->setRows(asRows(candidates));
    m_list->setFixedHeight(m_list->heightOf(qBound(1, int(candidates.size()), kRowsInSight)));
    m_title->setText(insisting ? tr("Not registered yet: this looks like somebody who is already known.")
                               : tr("Already known? The key at the row opens the record."));
    m_allTheSame->setVisible(insisting);
    setVisible(!candidates.isEmpty());
}

} // namespace hms::app
