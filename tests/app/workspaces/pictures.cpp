// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspaces/pictures.h"

#include "app/ui/format.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

/// Grabbing lays hidden pages out before they are dressed, which nobody's desk does; another size makes them
/// forget it.
void settle(QWidget &widget)
{
    const QSize size = widget.size();
    for (const QSize &each : {size + QSize(1, 1), size}) {
        widget.resize(each);
        QApplication::processEvents();
    }
    // A part that grew asks its window for room from the event loop, some turns later.
    for (int quiet = 0, turn = 0; quiet < 5 && turn < 50; ++turn) {
        const QSize before = widget.size();
        QApplication::processEvents();
        quiet = widget.size() == before && widget.minimumSize() == widget.minimumSizeHint() ? quiet + 1 : 0;
    }
}

} // namespace

Look::Look(app::ThemeName theme, int scale, const QString &language)
{
    appearance.setChoice(theme);
    appearance.setScale(scale);
    app::setFormat(app::Format(language, app::Figures::Latin, u"BDT"_s));
    if (language != u"en"_s) {
        REQUIRE(translator.load(u":/i18n/hms_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
    }
    QGuiApplication::setLayoutDirection(app::format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

Look::~Look()
{
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    app::setFormat(app::Format());
}

void keepPicture(QWidget &widget, const QString &name)
{
    settle(widget);
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void checkNothingCut(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            CHECK(label->width() >= label->minimumSizeHint().width());
    }
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        const QLayout *layout = widget->layout();
        const bool scrolls = !widget->findChildren<QAbstractScrollArea *>().isEmpty();
        if (layout && widget->isVisible() && !scrolls && layout->hasHeightForWidth())
            CHECK(widget->height() >= layout->totalHeightForWidth(widget->width()));
    }
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        if (button->isVisible())
            CHECK(button->width() >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')));
    }
}

} // namespace hms::test
