// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/template_example.h"

#include "app/certificates/example_places.h"
#include "app/ui/card.h"
#include "app/ui/text_label.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

TemplateExample::TemplateExample(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("As the paper will read"));
    auto *about = textLabel(tr("With a made-up patient. A line about which nothing is known is left out."),
                            TextRole::Muted);
    about->setWordWrap(true);
    m_title = textLabel({}, TextRole::Title);
    m_title->setObjectName(u"exampleTitle"_s);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"exampleText"_s);
    m_text->setAccessibleName(tr("As the paper will read"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    card->body()->addWidget(about);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void TemplateExample::setHospital(const QString &name, QDate today)
{
    m_hospital = name;
    m_today = today;
}

void TemplateExample::show(const QString &language, const QString &title, const QString &text)
{
    const CertificatePlaces places = examplePlaces(language, m_hospital, m_today);
    const auto direction = QLocale(language).textDirection();
    const int scrolled = m_text->verticalScrollBar()->value();
    m_title->setText(fillPlaces(title, places));
    m_text->setLayoutDirection(direction);
    m_text->setPlainText(fillPlaces(text, places));
    m_text->verticalScrollBar()->setValue(scrolled);
}

} // namespace hms::app
