// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "shared/certificates/certificates_protocol.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hms::app {

class Button;
class Card;
class Form;
class MessageBar;
class Segmented;
class TemplateExample;

/// What certificates of a kind say in a language. Beside the words stands at every key how they read for a
/// patient made up for it. Ctrl+Enter saves; what is not saved is kept as a draft.
class TemplateEditor final : public QWidget {
    Q_OBJECT

public:
    TemplateEditor(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    /// Of the hospital, for the example.
    void setHospital(const QString &name, QDate today);
    [[nodiscard]] QWidget *example() const; ///< For a place beside the editor.
    void edit(const CertificateTemplate &original);
    /// Another language: the words of `like` are there to translate.
    void create(const CertificateTemplate &like);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void takeFocus();
    void save();

signals:
    void saved(const hms::CertificateTemplate &saved);
    void left();
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    QWidget *buildWhich();
    void buildWords();
    QWidget *buildButtons();
    void show(const CertificateTemplate &words, const QString &draft);
    void restoreDraft();
    void onEdited();
    void onLanguage();
    void insertPlace(int index);
    [[nodiscard]] bool check();
    void send(const SaveCertificateTemplate &request);
    void onSaved(const SaveCertificateTemplate &request, const Result<CertificateTemplate> &answer);
    void onError(const Error &error);
    void takeBack(const CertificateTemplate &before, int rowVersion);
    void throwAway();
    [[nodiscard]] SaveCertificateTemplate typed() const;
    [[nodiscard]] bool isChanged() const;
    /// Why the words cannot be a template; empty: they can.
    [[nodiscard]] QString problem() const;
    void update(bool checking = false);

    ApiClient &m_api;
    Drafts *m_drafts;
    QString m_draft;
    CertificateTemplate m_original; ///< As read; of a new one what it is begun with, version 0.
    int m_rowVersion = 0;           ///< What is typed was begun on that one.
    bool m_busy = false;
    bool m_filling = false;
    Card *m_card = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    Segmented *m_kind = nullptr; ///< As the language, only of a new one.
    QLineEdit *m_language = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_places = nullptr;
    TemplateExample *m_example = nullptr;
    Button *m_leave = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
