// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desk_menu.h"

#include "app/ui/format.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct DeskMenu {
    Q_DECLARE_TR_FUNCTIONS(hms::app::DeskMenu)
};

struct ThemeChoice {
    Theme theme;
    Icon icon;
    QString name;
};

QList<ThemeChoice> themeChoices()
{
    return {
        {Theme::System, Icon::Gear, DeskMenu::tr("Theme of the desktop")},
        {Theme::Light, Icon::Sun, DeskMenu::tr("Light theme")},
        {Theme::Dark, Icon::Moon, DeskMenu::tr("Dark theme")},
        {Theme::HighContrast, Icon::Eye, DeskMenu::tr("High contrast theme")},
    };
}

/// Adds one checkable action of an exclusive group.
template <class Run>
void addChoice(QMenu *menu, QActionGroup *group, const QString &name, bool checked, Run run)
{
    QAction *action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, run);
}

} // namespace

QList<std::pair<QString, QString>> deskLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"bn"_s, u"বাংলা"_s}, {u"ar"_s, u"العربية"_s}};
}

void addAppearanceMenus(QMenu &menu, Settings &settings)
{
    QMenu *themes = menu.addMenu(icon(Icon::Sun), DeskMenu::tr("Theme"));
    auto *themeGroup = new QActionGroup(themes);
    for (const ThemeChoice &choice : themeChoices())
        addChoice(themes, themeGroup, choice.name, settings.theme() == choice.theme,
                  [&settings, theme = choice.theme] { settings.setTheme(theme); });
    QMenu *sizes = menu.addMenu(icon(Icon::Search), DeskMenu::tr("Text size"));
    auto *sizeGroup = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, 200})
        addChoice(sizes, sizeGroup, format().percent(percent), settings.scalePercent() == percent,
                  [&settings, percent] { settings.setScalePercent(percent); });
    QMenu *languages = menu.addMenu(icon(Icon::Language), DeskMenu::tr("Language"));
    auto *languageGroup = new QActionGroup(languages);
    for (const auto &[code, name] : deskLanguages())
        addChoice(languages, languageGroup, name, format().locale().bcp47Name().startsWith(code),
                  [&settings, code = code] { settings.setLanguage(code); });
    languages->addSeparator();
    auto *digitsGroup = new QActionGroup(languages);
    addChoice(languages, digitsGroup, DeskMenu::tr("Digits of the language"),
              settings.digits() == Digits::Language, [&settings] { settings.setDigits(Digits::Language); });
    addChoice(languages, digitsGroup, DeskMenu::tr("Digits 0 to 9"), settings.digits() == Digits::Western,
              [&settings] { settings.setDigits(Digits::Western); });
}

QList<DeskCommand> appearanceCommands(Settings &settings)
{
    QList<DeskCommand> commands;
    for (const ThemeChoice &choice : themeChoices())
        commands.append(
            {choice.name, choice.icon, [&settings, theme = choice.theme] { settings.setTheme(theme); }});
    for (const auto &[code, name] : deskLanguages())
        commands.append({DeskMenu::tr("Language: %1").arg(name), Icon::Language,
                         [&settings, code = code] { settings.setLanguage(code); }, code});
    commands.append({DeskMenu::tr("Larger text"), Icon::Plus,
                     [&settings] { settings.setScalePercent(std::min(200, settings.scalePercent() + 25)); }});
    commands.append({DeskMenu::tr("Smaller text"), Icon::Minus,
                     [&settings] { settings.setScalePercent(std::max(100, settings.scalePercent() - 25)); }});
    return commands;
}

} // namespace hms::app
