// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/result_draft.h"
#include "app/results/result_reader.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace hms::app {

class Button;
class DraftNotice;
class ImageStrip;
class MessageBar;
class PermissionGate;
class ResultForm;
class StatusBadge;

/// Writes the result of one order after the other: Enter goes from field to field, and after the last one
/// completes the result and opens the next order of the list.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    /// Who comes after an order on the same list; empty at its end.
    using NextOf = std::function<std::optional<TestOrder>(const TestOrder &)>;

    EntryPanel(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent = nullptr);
    ~EntryPanel() override;

    void setNextOf(NextOf nextOf) { m_nextOf = std::move(nextOf); }
    void open(const TestOrder &order);
    void close();
    [[nodiscard]] const std::optional<TestOrder> &order() const { return m_order; }
    [[nodiscard]] ResultForm *form() const { return m_form; }
    void start();
    /// Completes what is on the screen and opens the next one.
    void complete();

signals:
    void completed(const hms::TestOrder &order, const hms::TestResult &result);
    /// The list has no more to enter.
    void listFinished();
    void opened(const hms::TestOrder &order);
    void sampleWanted(const QString &number);
    void failed(const hms::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QLayout *buildHead();
    QLayout *buildFoot(PermissionGate &gate);
    void onRead(const TestOrder &asked, const Result<GetTestResult::Response> &answer);
    void leaveDraft();
    void takeDraft(const GetTestResult::Response &opened);
    void connectDraft(ResultDraft *draft);
    void connectImages();
    void onCompleted(const ResultDraft *draft, const TestOrder &order, const TestResult &result);
    void onFailed(const ResultDraft *draft, const Error &error);
    void goOn(const TestOrder &from);
    void update();
    void showHead();

    ApiClient &m_api;
    Drafts *m_drafts;
    ResultReader m_reader;
    NextOf m_nextOf;
    std::optional<TestOrder> m_order;
    QHash<TestOrderId, ResultDraft *> m_open; ///< The one on the screen, and those that are still saving.
    ResultDraft *m_draft = nullptr;

    QLabel *m_patient = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_test = nullptr;
    QLabel *m_question = nullptr;
    StatusBadge *m_urgency = nullptr;
    StatusBadge *m_time = nullptr;
    MessageBar *m_bar = nullptr;
    DraftNotice *m_notice = nullptr;
    ResultForm *m_form = nullptr;
    ImageStrip *m_images = nullptr;
    QLabel *m_safety = nullptr;
    Button *m_sample = nullptr;
    Button *m_complete = nullptr;
};

} // namespace hms::app
