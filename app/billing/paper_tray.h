// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_service.h"

#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class PaperLine;

/// The papers this screen asked for: one line each, gone when it is printed and the next one comes, kept as
/// long as something must be done about it.
class PaperTray final : public QWidget {
    Q_OBJECT

public:
    explicit PaperTray(PrintService &service, QWidget *parent = nullptr);

    void print(DocumentType type, const Ulid &documentId, const std::optional<QString> &reason = {});
    [[nodiscard]] QList<PaperLine *> lines() const;

signals:
    void stageChanged(const hms::app::PrintProgress &progress);

private:
    void onStage(const PrintProgress &progress);
    void dropSettled();
    [[nodiscard]] PaperLine *lineOf(DocumentType type, const Ulid &documentId) const;

    PrintService &m_service;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hms::app
