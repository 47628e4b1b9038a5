// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace hms::app {

/// The language of one paper, which need not be the language of the screen: a Bengali desk may print English
/// bills. Reading it is safe from any thread.
class PrintLanguage {
public:
    /// `tag` is BCP 47 ("bn", "ar-EG"). Texts come from the translations built into the program; a language
    /// without one prints the English source texts.
    static PrintLanguage fromTag(const QString &tag);
    PrintLanguage(const QLocale &locale, std::shared_ptr<const QTranslator> translator);

    [[nodiscard]] QString translate(const char *context, const char *source) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    /// The script of the language first, then the others: a Bengali name on an English bill must show as
    /// well.
    [[nodiscard]] QStringList fontFamilies() const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// The texts of one document type: `text(QT_TRANSLATE_NOOP("Receipt", "Total"))`.
class PrintTexts {
public:
    PrintTexts(const PrintLanguage &language, const char *context)
        : m_language(language)
        , m_context(context)
    {
    }
    QString operator()(const char *source) const { return m_language.translate(m_context, source); }

private:
    const PrintLanguage &m_language;
    const char *m_context;
};

} // namespace hms::app
