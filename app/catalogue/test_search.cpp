// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_search.h"

#include "app/catalogue/test_hits.h"
#include "app/ui/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

TestSearch::TestSearch(ApiClient &api, QWidget *parent)
    : QLineEdit(parent)
    , m_api(api)
{
    setMaxLength(80);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Test or panel, by code or name; Down shows the usual ones"));
    setAccessibleName(tr("Add a test or a panel"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TestSearch::ask);
    connect(this, &QLineEdit::textChanged, this, &TestSearch::onTyped);
}

TestSearch::~TestSearch()
{
    delete m_hits.data(); // It lies in the window, which may go on without this field.
}

bool TestSearch::isListOpen() const
{
    return m_hits && m_hits->isVisible();
}

void TestSearch::onTyped()
{
    m_answered = false;
    m_enterWaits = false;
    m_generation.forget(); // An answer to the text before must not show under this one.
    if (typed().isEmpty()) {
        m_pause.stop();
        close();
        return;
    }
    m_pause.start();
}

void TestSearch::ask()
{
    ListTestTypes request;
    request.text = typed();
    m_api.call(request, this, m_generation.newest([this](const Result<QList<TestType>> &answer) {
        if (answer)
            return onFound(*answer);
        close();
        emit failed(answer.error());
    }));
}

void TestSearch::onFound(const QList<TestType> &tests)
{
    m_answered = true;
    const bool enter = std::exchange(m_enterWaits, false);
    present(tests, tr("No such test. Try fewer letters, the code or another name."));
    // Pressed before anything was in sight: only an unmistakable answer is taken.
    if (enter && !tests.isEmpty() &&
        (tests.size() == 1 || tests.first().code.compare(typed(), Qt::CaseInsensitive) == 0))
        take();
}

void TestSearch::present(const QList<TestType> &tests, const QString &note)
{
    if (!m_hits) {
        m_hits = new TestHits(window());
        connect(m_hits, &TestHits::clicked, this, &TestSearch::take);
    }
    m_hits->present(*this, tests, note);
}

void TestSearch::close()
{
    if (m_hits)
        m_hits->hide();
}

void TestSearch::take()
{
    const auto test = m_hits ? m_hits->marked() : std::nullopt;
    if (!test)
        return;
    clear();
    close();
    emit chosen(*test);
}

void TestSearch::onEnter()
{
    if (isListOpen() && (m_answered || typed().isEmpty()))
        return take();
    if (typed().isEmpty())
        return;
    m_enterWaits = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
}

void TestSearch::onStep(int by)
{
    if (isListOpen())
        m_hits->step(by);
    else if (typed().isEmpty())
        present(m_favourites, tr("The laboratory has no tests yet."));
}

void TestSearch::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (plain)
            return onStep(event->key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain)
            return onEnter();
        return event->ignore(); // Ctrl+Enter sends; who stands around hears it.
    case Qt::Key_Escape:
        if (isListOpen() || !text().isEmpty()) {
            clear();
            return close();
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void TestSearch::focusOutEvent(QFocusEvent *event)
{
    close();
    QLineEdit::focusOutEvent(event);
}

} // namespace hms::app
