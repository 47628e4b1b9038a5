// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/row_table_model.h"
#include "shared/certificates/certificates_protocol.h"

#include <QCoreApplication>
#include <QWidget>

namespace hms::app {

class PermissionGate;
class TablePanel;

/// Templates by kind and language.
class TemplateModel final : public RowTableModel<CertificateTemplate> {
    Q_OBJECT

public:
    explicit TemplateModel(QObject *parent = nullptr);

    static QString keyOf(const CertificateTemplate &words);
};

/// The hospital's templates of certificates and letters, to choose one.
class TemplateList final : public QWidget {
    Q_OBJECT

public:
    TemplateList(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void load();
    /// It was saved just now: in the list and marked.
    void show(const CertificateTemplate &words);
    [[nodiscard]] std::optional<CertificateTemplate> marked() const;
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    void takeFocus();

signals:
    void chosen(const hms::CertificateTemplate &words); ///< Marked.
    void opened();                                      ///< Enter: to its words.
    void newWanted();
    void loaded();
    void failed(const hms::Error &error);

private:
    ApiClient &m_api;
    Generation m_generation;
    TemplateModel m_model;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
