// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/shell/search_results.h"
#include "app/shell/workspace.h"

#include <QFrame>
#include <QLineEdit>
#include <QTimer>

class QLabel;
class QListView;

namespace hms::app {

/// The one box: patients in any spelling, phones, numbers of bills and receipts, tokens, scanned codes, and
/// commands by name. It waits for a pause in typing, drops answers to older texts, and never takes the focus
/// from itself: arrows choose, Enter opens, Escape goes back to the work.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 150;

    SearchBox(ApiClient &api, Session &session, Navigation &navigation, QWidget *parent = nullptr);

    void setCommands(QList<DeskCommand> commands) { m_commands = std::move(commands); }
    /// A scanned code: looked up at once; a single hit opens by itself.
    void submitScan(const QString &text);
    [[nodiscard]] const SearchResultsModel &results() const { return *m_results; }
    [[nodiscard]] bool isPopupOpen() const;

signals:
    void left(); ///< Escape in an empty box: the focus belongs to the workspace again.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildPopup();
    void onTextEdited();
    void ask();
    void askPatients(const QString &text);
    void askBill(const QString &number);
    void askReceipt(const QString &number, const QString &code);
    void askVisit(const QString &id);
    void askToken(int serial);
    void askSample(const QString &number);
    [[nodiscard]] QList<SearchResult> matchingCommands() const;
    void present(QList<SearchResult> found, const QString &note = {});
    void say(const QString &note);
    void activateCurrent();
    void step(int by);
    void close();

    ApiClient &m_api;
    Session &m_session;
    Navigation &m_navigation;
    QList<DeskCommand> m_commands;
    QTimer m_pause;
    Generation m_generation;
    bool m_openOnAnswer = false; ///< Enter was pressed, or a code scanned, before the answer came.

    SearchResultsModel *m_results = nullptr;
    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hms::app
