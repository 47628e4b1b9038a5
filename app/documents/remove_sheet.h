// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "shared/documents/documents_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

/// Asks in place why a document is removed, and removes it.
class RemoveSheet final : public QWidget {
    Q_OBJECT

public:
    explicit RemoveSheet(ApiClient &api, QWidget *parent = nullptr);

    void ask(const Document &document);
    void leave();

signals:
    void removed(const hms::Document &document);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void remove();
    void showState();

    ApiClient &m_api;
    DocumentId m_document; ///< Invalid: nothing is asked.
    bool m_isBusy = false;
    QLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
