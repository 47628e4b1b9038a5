// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_language.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace hms::app {

PrintLanguage PrintLanguage::fromTag(const QString &tag)
{
    const QLocale locale(tag);
    const auto translator = std::make_shared<QTranslator>();
    if (!translator->load(locale, u"hms"_s, u"_"_s, u":/i18n"_s))
        return {locale, nullptr};
    return {locale, translator};
}

PrintLanguage::PrintLanguage(const QLocale &locale, std::shared_ptr<const QTranslator> translator)
    : m_locale(locale)
    , m_translator(std::move(translator))
{
}

QString PrintLanguage::translate(const char *context, const char *source) const
{
    const QString text = m_translator ? m_translator->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QStringList PrintLanguage::fontFamilies() const
{
    const QStringList bengali{u"Noto Sans Bengali UI"_s, u"Noto Sans Bengali"_s};
    const QStringList arabic{u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s};
    const QStringList latin{u"DejaVu Sans"_s};
    switch (m_locale.script()) {
    case QLocale::BengaliScript: return bengali + latin + arabic;
    case QLocale::ArabicScript: return arabic + latin + bengali;
    default: return latin + bengali + arabic;
    }
}

} // namespace hms::app
