// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a scanner or a person through the scan filter, and every text that the desk reads: codes, the
// search box, amounts, numbers, dates, ages.
#include "app/shell/scan_filter.h"
#include "app/shell/search_query.h"
#include "app/ui/birth_edit.h"
#include "app/ui/format.h"
#include "shared/printing/scan_code.h"
#include "tests/fuzz/target.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

constexpr QChar kEnter = u'\n';
constexpr QChar kPause = u'\t'; ///< Longer than a scanner takes between two keys.

/// What reaches the form, key by key.
class Form : public QWidget {
public:
    QString typed;

protected:
    void keyPressEvent(QKeyEvent *event) override { typed += event->text(); }
};

struct Desk {
    Form form;
    app::ScanFilter filter;
    QStringList scans;

    Desk()
    {
        QObject::connect(&filter, &app::ScanFilter::scanned, &form,
                         [this](const QString &text) { scans.append(text); });
        qApp->installEventFilter(&filter);
    }
    void press(QChar c)
    {
        QKeyEvent event(QEvent::KeyPress, c == kEnter ? Qt::Key_Return : Qt::Key_A, Qt::NoModifier,
                        QString(c));
        QCoreApplication::sendEvent(&form, &event);
    }
};

/// Nothing is lost, doubled or put in another order: a burst of enough keys that ends in Enter is a scan,
/// everything else is typing.
void checkFilter(const QString &keys)
{
    Desk desk;
    QString typed;
    QStringList scans;
    QString burst;
    for (const QChar c : keys) {
        if (c == kPause) {
            desk.filter.setEnabled(true); // Lets go of what is held, as the pause does.
            typed += std::exchange(burst, {});
            continue;
        }
        desk.press(c);
        if (c == kEnter && burst.size() >= app::ScanFilter::kMinKeys)
            scans.append(std::exchange(burst, {}));
        else if (c == kEnter || !c.isPrint())
            typed += std::exchange(burst, {}) + c;
        else
            burst += c;
    }
    desk.filter.setEnabled(true);
    require(desk.scans == scans, "scans are what came in a burst that ended in Enter");
    require(desk.form.typed == typed + burst, "every other key reaches the form once and in order");
}

void checkCode(const QString &text)
{
    if (const auto code = ScanCode::fromText(text)) {
        require(code->toText() == text && !code->value.isEmpty(), "a code says what was scanned");
        if (const auto visit = code->ofVisit())
            require(ScanCode::fromText(visit->toText()).has_value(),
                    "so does that of a prescription's visit");
    }
}

void checkQuery(const QString &text)
{
    const auto query = app::SearchQuery::of(text);
    require(query.kind == app::SearchQuery::Kind::Nothing || !query.text.isEmpty(),
            "a query asks for something");
    require(query.text.size() <= qMax<qsizetype>(120, text.size()), "a query is not longer than its text");
}

void checkFormats(const QString &text)
{
    static const QList<app::Format> formats{app::Format(u"en"_s), app::Format(u"bn"_s, app::Figures::Native),
                                            app::Format(u"ar"_s, app::Figures::Native, u"KWD"_s, 3),
                                            app::Format(u"es"_s, app::Figures::Latin, u"JPY"_s, 0)};
    for (const app::Format &format : formats) {
        if (const auto amount = format.parseMoney(text))
            require(format.parseMoney(format.money(*amount)) == amount,
                    "an amount can be read as it is shown");
        if (const auto number = format.parseNumber(text))
            require(format.parseNumber(format.number(*number)) == number, "so can a number");
        if (const auto day = format.parseDate(text))
            require(day->isValid(), "a date that was read exists");
    }
    const QDate today(2026, 11, 22);
    if (const auto birth = app::parseBirth(text, today))
        require(birth->date.has_value() != birth->ageYears.has_value() &&
                    birth->date.value_or(today) <= today && birth->ageYears.value_or(0) >= 0,
                "a birth lies in the past");
}

} // namespace

void begin(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QApplication(argc, argv); // Never deleted: libFuzzer ends by exit(), too late for Qt's windows.
}

QByteArrayList seeds()
{
    return {"HMS1:V:01JDA00000000000000000000V\n",
            "HMS1:P:P-2026-0007",
            "HMS1:B:B-2026-0042\n",
            "HMS1:R:R-2026-0107/7K3M-Q9TX\n",
            "HMS1:M:01JDA00000000000000000000M/01JDA00000000000000000000V\n",
            "HMS1:M:/",
            "rah\tim\n",
            "abcdefgh\t\n4006381333931\nxy",
            "B-2026-0001",
            "r-2026-0001 7k3m",
            "#12",
            "+880 1711-000000",
            "1,25,000.50",
            "১২,৩৪,৫৬৭.৮৯",
            "٤٥٦٫٧٨٩",
            "-0.005",
            "922337203685477580.7",
            "1.250,00",
            "12/3/2026",
            "31.02.2026",
            "12-Mar-1990",
            "36 y",
            "14 m",
            "১২/০৩/১৯৯০"};
}

QByteArrayList words()
{
    return {"HMS1:",   "V:", "R:", "M:", "/", "\n", "\t",        "B-",
            "P-2026-", ".",  ",",  "-",  "০", "٫",  "9999999999"};
}

void run(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input.left(300));
    checkFilter(text);
    QString line = text;
    line.remove(kEnter).remove(kPause);
    checkCode(line);
    checkQuery(line);
    checkFormats(line);
}

} // namespace hms::fuzz
