// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_box.h"

#include "app/shell/search_query.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"
#include "shared/orders/samples_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/visits/visits_protocol.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kRows = 8;

bool isNumberOf(const SearchQuery &query)
{
    return query.kind != SearchQuery::Kind::Patient && query.kind != SearchQuery::Kind::Nothing;
}

} // namespace

SearchBox::SearchBox(ApiClient &api, Session &session, Navigation &navigation, QWidget *parent)
    : QLineEdit(parent)
    , m_api(api)
    , m_session(session)
    , m_navigation(navigation)
{
    setObjectName(u"searchBox"_s);
    setProperty("flat", true);
    setMaxLength(120);
    setPlaceholderText(tr("Search patient, phone, bill, token or command   (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_results = new SearchResultsModel(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::onTextEdited);
}

void SearchBox::buildPopup()
{
    // A plain child of the window, not a popup window: the keyboard stays in the box.
    m_popup = new QFrame(window());
    m_popup->setObjectName(u"searchPopup"_s);
    m_list = new QListView;
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note = textLabel({}, TextRole::Muted);
    m_note->setObjectName(u"searchNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, grid(1), 1, grid(1));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_list, &QListView::clicked, this, &SearchBox::activateCurrent);
}

void SearchBox::submitScan(const QString &scanned)
{
    setFocus(Qt::OtherFocusReason);
    setText(scanned);
    m_pause.stop();
    m_openOnAnswer = true;
    ask();
}

bool SearchBox::isPopupOpen() const
{
    return m_popup && m_popup->isVisible();
}

void SearchBox::onTextEdited()
{
    m_openOnAnswer = false;
    m_generation.forget();
    if (text().trimmed().isEmpty()) {
        m_pause.stop();
        close();
        return;
    }
    m_pause.start();
}

void SearchBox::ask()
{
    const SearchQuery query = SearchQuery::of(text());
    switch (query.kind) {
    case SearchQuery::Kind::Nothing: present(matchingCommands()); return;
    case SearchQuery::Kind::Patient: askPatients(query.text); return;
    case SearchQuery::Kind::Bill: askBill(query.text); return;
    case SearchQuery::Kind::Receipt: askReceipt(query.text, query.code); return;
    case SearchQuery::Kind::Visit: askVisit(query.text); return;
    case SearchQuery::Kind::Token: askToken(query.text.toInt()); return;
    case SearchQuery::Kind::Sample: askSample(query.text); return;
    }
}

void SearchBox::askPatients(const QString &text)
{
    if (!m_session.can(Permission::PatientsView)) {
        present(matchingCommands());
        return;
    }
    m_api.call(SearchPatients{.text = text, .limit = 20}, this,
               m_generation.newest([this](const Result<QList<PatientHit>> &hits) {
                   if (!hits)
                       return say(message(hits.error()));
                   QList<SearchResult> found;
                   for (const PatientHit &hit : *hits) {
                       const QString phone = hit.phone ? u"   "_s + format().isolated(*hit.phone) : QString();
                       found.append({Icon::User, hit.name,
                                     ageAndSex(hit.ageYears, hit.sex) + phone + u"   "_s +
                                         format().isolated(hit.patientNumber),
                                     [this, id = hit.id] { m_navigation.openPatient(id); }});
                   }
                   present(found + matchingCommands());
               }));
}

void SearchBox::askBill(const QString &number)
{
    m_api.call(GetBill{.id = {}, .billNumber = number}, this,
               m_generation.newest([this](const Result<Bill> &bill) {
                   if (!bill)
                       return say(message(bill.error()));
                   present({{Icon::Ledger, bill->patientName,
                             tr("%1, %2, due %3")
                                 .arg(format().isolated(bill->billNumber), label(bill->status),
                                      format().moneyWithCurrency(bill->dueAmount)),
                             [this, id = bill->id] { m_navigation.openBill(id); }}});
               }));
}

void SearchBox::askReceipt(const QString &number, const QString &code)
{
    const auto optionalCode = code.isEmpty() ? std::nullopt : std::optional(code);
    m_api.call(VerifyReceipt{number, optionalCode}, this,
               m_generation.newest([this, number](const Result<VerifyReceipt::Response> &receipt) {
                   if (!receipt)
                       return say(message(receipt.error()));
                   if (!receipt->payment)
                       return say(tr("No receipt %1 is known here.").arg(format().isolated(number)));
                   present(
                       {{Icon::Receipt, format().isolated(receipt->payment->receiptNumber),
                         tr("%1, %2, %3")
                             .arg(label(receipt->state), format().moneyWithCurrency(receipt->payment->amount),
                                  format().dateTime(receipt->payment->receivedAt)),
                         [this, id = receipt->payment->billId] { m_navigation.openBill(id); }}});
               }));
}

void SearchBox::askVisit(const QString &id)
{
    const auto ulid = Ulid::fromText(id);
    if (!ulid)
        return say(tr("This code is damaged. Scan it again or search by name."));
    m_api.call(GetVisit{.id = VisitId(*ulid)}, this, m_generation.newest([this](const Result<Visit> &visit) {
        if (!visit)
            return say(message(visit.error()));
        present({{Icon::Queue, tr("%1  %2").arg(format().serial(visit->serialNumber), visit->patientName),
                  tr("%1, %2").arg(visit->doctorName, label(visit->status)),
                  [this, patient = visit->patientId] { m_navigation.openPatient(patient); }}});
    }));
}

void SearchBox::askToken(int serial)
{
    if (!m_session.can(Permission::VisitsView))
        return askPatients(text().trimmed());
    m_api.call(ListVisits{.date = m_session.server().businessDate, .doctorId = {}, .patientId = {}}, this,
               m_generation.newest([this, serial](const Result<QList<Visit>> &visits) {
                   if (!visits)
                       return say(message(visits.error()));
                   QList<SearchResult> found;
                   for (const Visit &visit : *visits)
                       if (visit.serialNumber == serial)
                           found.append(
                               {Icon::Queue, tr("%1  %2").arg(format().serial(serial), visit.patientName),
                                tr("%1, %2").arg(visit.doctorName, label(visit.status)),
                                [this, patient = visit.patientId] { m_navigation.openPatient(patient); }});
                   present(found);
               }));
}

void SearchBox::askSample(const QString &number)
{
    m_api.call(GetSample{number}, this, m_generation.newest([this](const Result<Sample> &sample) {
        if (!sample)
            return say(message(sample.error()));
        QStringList tests;
        for (const TestOrder &order : sample->orders)
            tests += order.testCode;
        present({{Icon::Flask, tr("%1  %2").arg(format().isolated(sample->sampleNumber), sample->patientName),
                  tests.join(u", "_s),
                  [this, found = sample->sampleNumber] { m_navigation.openSample(found); }}});
    }));
}

QList<SearchResult> SearchBox::matchingCommands() const
{
    QList<SearchResult> found;
    const QString typed = text().trimmed();
    for (const DeskCommand &command : m_commands)
        if (command.name.contains(typed, Qt::CaseInsensitive) ||
            (typed.size() > 1 && command.otherWords.contains(typed, Qt::CaseInsensitive)))
            found.append({command.icon, command.name, tr("Command"), command.run});
    return found;
}

void SearchBox::present(QList<SearchResult> found, const QString &note)
{
    if (!m_popup)
        buildPopup();
    const bool open = std::exchange(m_openOnAnswer, false);
    m_results->setResults(std::move(found));
    const int rows = m_results->rowCount();
    if (open && rows == 1) {
        activateCurrent();
        return;
    }
    m_list->setVisible(rows > 0);
    m_note->setText(rows > 0 || !note.isEmpty()
                        ? note
                        : tr("Nothing found. Try fewer letters, the phone, or the patient number."));
    m_note->setVisible(!m_note->text().isEmpty());
    if (rows > 0)
        m_list->setCurrentIndex(m_results->index(0));
    m_list->setFixedHeight(std::min(rows, kRows) * (controlHeight() + grid(1)));
    m_popup->setFixedWidth(std::max(width(), grid(120)));
    m_popup->adjustSize();
    const QPoint below =
        mapTo(window(), QPoint(isRightToLeft() ? width() - m_popup->width() : 0, height() + grid(1)));
    m_popup->move(below);
    m_popup->raise();
    m_popup->show();
}

void SearchBox::say(const QString &note)
{
    present({}, note);
}

void SearchBox::activateCurrent()
{
    const int row = m_list && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    if (row >= m_results->rowCount())
        return;
    const auto open = m_results->results()[row].open;
    clear();
    close();
    emit left();
    if (open)
        open();
}

void SearchBox::step(int by)
{
    const int rows = m_results->rowCount();
    if (rows > 0 && isPopupOpen())
        m_list->setCurrentIndex(m_results->index((m_list->currentIndex().row() + by + rows) % rows));
}

void SearchBox::close()
{
    m_openOnAnswer = false;
    m_results->setResults({});
    if (m_popup)
        m_popup->hide();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPopupOpen() && !m_pause.isActive()) {
            activateCurrent();
        } else if (!text().trimmed().isEmpty()) {
            m_pause.stop();
            m_openOnAnswer = isNumberOf(SearchQuery::of(text()));
            ask();
        }
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        clear();
        close();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup)
        m_popup->hide();
}

} // namespace hms::app
