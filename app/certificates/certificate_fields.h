// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.h"
#include "shared/certificates/certificates_protocol.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace hms::app {

class Segmented;

/// What a doctor decides of a certificate: its kind, language, days, reason, and to whom a letter goes. Only
/// what the kind asks for can be seen.
class CertificateFields final : public QWidget {
    Q_OBJECT

public:
    explicit CertificateFields(QWidget *parent = nullptr);

    /// Empty fields; the language stays, because the next patient mostly speaks the same.
    void clear();
    /// The kinds' languages, each once. The one that was chosen stays when it is still there.
    void setLanguages(const QStringList &languages);
    /// What is chosen, with the days of a sick leave counted from the first.
    [[nodiscard]] CertificateWish wish(VisitId visit) const;
    [[nodiscard]] bool isLetter() const;
    [[nodiscard]] Form *form() const { return m_form; }
    /// False, with the field marked, when something is missing or no date.
    [[nodiscard]] bool check();

signals:
    void changed();
    void kindChanged();
    void entered(); ///< Enter in the last field.

private:
    void buildUi();
    void update();
    [[nodiscard]] CertificateKind kind() const;
    [[nodiscard]] std::optional<QDate> firstDay() const;

    Segmented *m_kind = nullptr;
    Form *m_form = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_from = nullptr;
    QSpinBox *m_days = nullptr;
    QLineEdit *m_addressee = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_diagnoses = nullptr;
};

} // namespace hms::app
