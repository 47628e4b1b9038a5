// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/lab/lab_protocol.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace hms::app {

class TestHits;

/// Finds tests and panels by code, name in any language or synonym while one types. Enter takes the marked
/// one, also when the answer is still on its way; Down in an empty field shows the favourites.
class TestSearch final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 120;

    explicit TestSearch(ApiClient &api, QWidget *parent = nullptr);
    ~TestSearch() override;

    void setFavourites(const QList<TestType> &tests) { m_favourites = tests; }
    [[nodiscard]] bool isListOpen() const;

signals:
    void chosen(const hms::TestType &test);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTyped();
    void ask();
    void onFound(const QList<TestType> &tests);
    void present(const QList<TestType> &tests, const QString &note);
    void close();
    void onEnter();
    void onStep(int by);
    void take();
    [[nodiscard]] QString typed() const { return text().simplified(); }

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    bool m_answered = false; ///< The rows belong to the present text.
    bool m_enterWaits = false;
    QList<TestType> m_favourites;
    QPointer<TestHits> m_hits; ///< A child of the window, made when first needed.
};

} // namespace hms::app
