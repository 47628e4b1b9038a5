// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/printing/printing_protocol.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTimer>
#include <QWidget>

class QPdfView;

namespace hms::app {

class Segmented;

/// What a result will look like on paper, as the real PDF in each language, marked as a draft.
class PrintedPreview final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 300; ///< After the last change it is rendered.

    explicit PrintedPreview(QWidget *parent = nullptr);
    ~PrintedPreview() override;

    /// `hospital` stands on top of the paper.
    void setHospital(const Letterhead &hospital) { m_letterhead = hospital; }
    void show(const TestType &test, const TestTemplate &form, const QJsonObject &typed,
              const Subject &subject);
    using QWidget::show;
    [[nodiscard]] int pages() const { return m_document.pageCount(); }

signals:
    void rendered();

private:
    void render();
    void onRendered(quint64 ticket, const QByteArray &pdf);

    Letterhead m_letterhead;
    LabReport m_report;
    QTimer m_pause;
    quint64 m_ticket = 0; ///< Of the newest rendering; an older one is dropped.
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfView *m_view = nullptr;
    Segmented *m_language = nullptr;
};

} // namespace hms::app
