// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/ui/text_label.h"
#include "tests/app/ui/gallery.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::app;

namespace {

/// Pictures for a human to look at, when HMS_PICTURES names a folder.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace

TEST_CASE("no label or button of the kit is cut, in any theme and size", "[ui]")
{
    Appearance theme;
    const auto name = GENERATE(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast);
    const int scale = GENERATE(100, 200);
    theme.setChoice(name);
    theme.setScale(scale);
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1280 * scale / 100, 1000 * scale / 100);
    gallery->show();
    QApplication::processEvents();

    for (const QLabel *label : gallery->findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
            CHECK(label->width() >= label->minimumSizeHint().width());
    }
    for (const QPushButton *button : gallery->findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        if (button->isVisible())
            CHECK(button->width() >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')));
    }
    keepPicture(*gallery, u"gallery-%1-%2"_s.arg(int(name)).arg(scale));
}

TEST_CASE("the kit mirrors for Arabic and shapes Bengali", "[ui]")
{
    Appearance theme;
    theme.setChoice(ThemeName::Light);
    const auto language = GENERATE(u"ar"_s, u"bn"_s);
    setFormat(Format(language, Figures::Native, u"BDT"_s, 2));
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1280, 1000);
    gallery->show();
    QApplication::processEvents();
    keepPicture(*gallery, u"gallery-"_s + language);

    const auto *amount = gallery->findChild<QLabel *>(QString(), Qt::FindChildrenRecursively);
    REQUIRE(amount);
    CHECK(gallery->isRightToLeft() == (language == u"ar"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
