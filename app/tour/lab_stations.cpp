// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through the laboratory.
#include "app/documents/image_strip.h"
#include "app/results/critical_banner.h"
#include "app/results/result_form.h"
#include "app/results/review_panel.h"
#include "app/tour/tour.h"
#include "app/ui/segmented.h"

#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr qint64 kOne = 1'000'000; ///< In millionths.

/// A believable number: in the middle of what is usual, or far above it where that is dangerous.
QString numberFor(const TemplateField &field, bool dangerous)
{
    if (field.ranges.isEmpty())
        return u"5"_s;
    const ReferenceRange &range = field.ranges.first();
    if (dangerous && range.criticalHigh)
        return Decimal(range.criticalHigh->millionths + kOne).toText(field.places());
    const qint64 low = range.low.value_or(Decimal()).millionths;
    const qint64 high = range.high ? range.high->millionths : low + 2 * kOne;
    return Decimal((low + high) / 2).toText(field.places());
}

/// A differential count must add up, or be empty.
bool isInRule(const TestTemplate &test, const QString &key)
{
    return std::ranges::any_of(test.rules,
                               [&](const TemplateRule &rule) { return rule.fields.contains(key); });
}

/// Types through the form up to its last field; the first number that can be dangerous is.
void fill(TourDesk &desk, const ResultForm &form)
{
    bool dangerous = true;
    QList<TemplateField> entered;
    for (const TemplateField &field : form.testTemplate().fields)
        if (field.kind != FieldKind::Computed && field.kind != FieldKind::Image)
            entered += field;
    for (const TemplateField &field : entered) {
        if (field.kind == FieldKind::Number && !isInRule(form.testTemplate(), field.key)) {
            desk.type(numberFor(field, dangerous));
            dangerous = dangerous && (field.ranges.isEmpty() || !field.ranges.first().criticalHigh);
        } else if (auto *choice = desk.find<QComboBox>(field.key)) {
            choice->setCurrentIndex(1);
        }
        if (field.key != entered.last().key)
            desk.press(Qt::Key_Return);
    }
}

/// A blood film as a microscope's camera sees it, near enough.
QString bloodFilm(const QString &folder)
{
    QImage film(640, 480, QImage::Format_RGB32);
    film.fill(QColor(0xf3e3ea));
    QPainter painter(&film);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0xc98a9c), 3));
    painter.setBrush(QColor(0xdfa3b1));
    for (int i = 0; i < 60; ++i)
        painter.drawEllipse(QPointF((i * 97) % 640, (i * 61) % 480), 26, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x5b3f8c));
    painter.drawEllipse(QPointF(330, 220), 38, 30);
    const QString path = QDir(folder).filePath(u"blood film.png"_s);
    film.save(path);
    return path;
}

/// The results of the other lane are reviewed already in the demo hospital.
void showClearLane(TourDesk &manager)
{
    for (Segmented *each : manager.window().findChildren<Segmented *>())
        if (each->accessibleName() == ReviewPanel::tr("Lanes"))
            each->setEnumValue(ResultLane::Clear);
}

} // namespace

void Tour::attachFilm(TourDesk &technician)
{
    auto *form = technician.find<ResultForm>(u"resultForm"_s);
    auto *images = form->parentWidget()->findChild<ImageStrip *>();
    const QTemporaryDir folder;
    images->add({bloodFilm(folder.path())});
    const auto *list = images->findChild<QListWidget *>();
    must(tourWait([&] { return !images->isBusy() && list->count() == 1; }), u"the attached image"_s);
    tourSettle(1200); // Its small picture is fetched.
}

void Tour::examine(TourDesk &technician, TourDesk &manager)
{
    tourSettle(1200);
    picture(technician, u"lab-worklist"_s);
    technician.press(Qt::Key_F9);
    must(tourWait([&] {
             const auto *complete = technician.find<QPushButton>(u"complete"_s);
             return complete && complete->isEnabled();
         }),
         u"a result to be entered"_s);
    tourSettle();
    fill(technician, *technician.find<ResultForm>(u"resultForm"_s));
    attachFilm(technician);
    picture(technician, u"lab-entry"_s);
    technician.press(Qt::Key_Return);
    tourSettle(1500);

    manager.press(Qt::Key_F7);
    showClearLane(manager);
    must(tourWait([&] {
             const auto *review = manager.find<QPushButton>(u"review"_s);
             return review && review->isEnabled();
         }),
         u"a result to be reviewed"_s);
    tourSettle();
    picture(manager, u"lab-review"_s);
    must(manager.push(u"review"_s), u"the review"_s);
    tourSettle(1500);
    manager.press(Qt::Key_F8);
    tourSettle(1500);
    picture(manager, u"lab-release"_s);
    manager.press(Qt::Key_F11);
    tourSettle(1000);
    picture(manager, u"lab-critical-values"_s);
}

/// The banner is on the desk of whoever ordered the test; that may be another doctor of the demo.
void Tour::readBack(TourDesk &doctor)
{
    if (tourWait([&] { return doctor.find<CriticalBanner>(u"criticalBanner"_s) != nullptr; }, 3'000))
        picture(doctor, u"critical-banner"_s);
}

} // namespace hms::app
