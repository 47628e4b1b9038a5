// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/page_layout.h"

#include "app/printing/barcode.h"
#include "app/printing/mirror_rows.h"
#include "app/printing/rendered_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QTextObjectInterface>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr double kFooterMm = 8;      ///< Kept free at the foot of a sheet for the page number.
constexpr double kFooterGapMm = 2;   ///< Between the texts in it.
constexpr double kLinearCodeMm = 10; ///< Height of a linear code whose image does not say another one.
constexpr double kRuleMm = 0.2;

/// Stands for images: <img src="qr" width="24"> (the document's code), "code128" (its number, or else its
/// code) and "rule", in millimetres. Modules and rules are whole dots: a scanner reads uneven modules badly,
/// and a 203 dpi head shows every fraction.
class PaperObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    PaperObject(const DocumentView &view, double dotsPerMm, QObject *parent)
        : QObject(parent)
        , m_code(view.code)
        , m_linearCode(view.linearCode.isEmpty() ? view.code : view.linearCode)
        , m_dotsPerMm(dotsPerMm)
    {
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        if (isRule(format))
            return {std::floor(wantedDots(format)), std::max(1.0, std::round(kRuleMm * m_dotsPerMm))};
        const Barcode barcode = encode(format);
        const double module = moduleDots(barcode, format);
        const bool linear = barcode.size().height() == 1;
        return {barcode.size().width() * module,
                linear ? std::round(linearMm(format) * m_dotsPerMm) : barcode.size().height() * module};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        const QPointF corner(std::round(rect.left()), std::round(rect.top()));
        if (isRule(format)) {
            painter->fillRect(QRectF(corner, rect.size()), Qt::black);
            return;
        }
        const Barcode barcode = encode(format);
        const double module = moduleDots(barcode, format);
        const double height = barcode.size().height() == 1 ? rect.height() : module;
        painter->fillPath(barcode.toPath(corner, {module, height}), Qt::black);
    }

private:
    [[nodiscard]] static bool isRule(const QTextFormat &format)
    {
        return format.toImageFormat().name() == u"rule"_s;
    }
    [[nodiscard]] static double linearMm(const QTextFormat &format)
    {
        const double height = format.toImageFormat().height();
        return height > 0 ? height : kLinearCodeMm;
    }
    [[nodiscard]] double wantedDots(const QTextFormat &format) const
    {
        return format.toImageFormat().width() * m_dotsPerMm;
    }
    [[nodiscard]] Barcode encode(const QTextFormat &format) const
    {
        const bool linear = format.toImageFormat().name() == u"code128"_s;
        return linear ? Barcode::encode(BarcodeKind::Code128, m_linearCode)
                      : Barcode::encode(BarcodeKind::Qr, m_code);
    }
    [[nodiscard]] double moduleDots(const Barcode &barcode, const QTextFormat &format) const
    {
        return barcode.isNull() ? 0 : std::max(1.0, std::floor(wantedDots(format) / barcode.size().width()));
    }

    QString m_code;
    QString m_linearCode;
    double m_dotsPerMm = 1;
};

QString styleOf(const Paper &paper)
{
    if (paper.isRoll())
        return u"roll.css"_s;
    return paper.isLabel() ? u"label.css"_s : u"sheet.css"_s;
}

/// Kept free for the page number.
double footerMm(const Paper &paper)
{
    return paper.isLabel() ? 0 : kFooterMm;
}

QString readResource(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

} // namespace

PageLayout::PageLayout(const DocumentView &view, const PrintLanguage &language, QPaintDevice *device,
                       double dotsPerMm)
    : m_view(view)
    , m_dotsPerMm(dotsPerMm)
{
    auto *layout = m_document.documentLayout();
    layout->setPaintDevice(device);
    layout->registerHandler(QTextFormat::ImageObject, new PaperObject(view, m_dotsPerMm, &m_document));

    QFont font;
    font.setFamilies(language.fontFamilies());
    m_document.setDefaultFont(font);
    QTextOption option;
    option.setTextDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_document.setDefaultTextOption(option);
    m_document.setDocumentMargin(0);
    m_document.setDefaultStyleSheet(readResource(styleOf(view.paper)));
    const FilledTemplate filled = fillDocument(view);
    // Templates are part of the program; a test fills each of them.
    Q_ASSERT(filled.missing.isEmpty() && filled.syntaxError.isEmpty());
    m_document.setHtml(filled.html);

    const double width = dots(view.paper.widthMm - 2 * view.paper.marginMm);
    if (view.paper.isRoll())
        m_document.setTextWidth(width);
    else
        m_document.setPageSize(
            {width, dots(view.paper.heightMm - 2 * view.paper.marginMm - footerMm(view.paper))});
}

QSizeF PageLayout::sheetMm() const
{
    if (!m_view.paper.isRoll())
        return {m_view.paper.widthMm, m_view.paper.heightMm};
    return {m_view.paper.widthMm, m_document.size().height() / m_dotsPerMm + 2 * m_view.paper.marginMm};
}

QSize PageLayout::contentDots() const
{
    const double width = dots(m_view.paper.widthMm - 2 * m_view.paper.marginMm);
    return {int(std::lround(width)), int(std::ceil(m_document.size().height()))};
}

void PageLayout::paintPage(QPainter &painter, int page)
{
    const double height = m_view.paper.isRoll() ? m_document.size().height() : m_document.pageSize().height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * height, m_document.size().width(), height);
    painter.save();
    painter.translate(0, -page * height);
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PageLayout::paintSheet(QPainter &painter, int page)
{
    painter.save();
    painter.translate(dots(m_view.paper.marginMm), dots(m_view.paper.marginMm));
    if (!m_view.watermark.isEmpty())
        paintWatermark(painter);
    paintPage(painter, page);
    if (!m_view.paper.isRoll() && !m_view.paper.isLabel())
        paintFooter(painter, page);
    painter.restore();
}

/// Across the whole sheet, below the text: pale enough to read through, too large to overlook.
void PageLayout::paintWatermark(QPainter &painter)
{
    const QSizeF page = m_document.pageSize();
    const double diagonal = std::hypot(page.width(), page.height());
    QFont font = m_document.defaultFont();
    font.setBold(true);
    font.setPixelSize(int(page.height() / 5));
    const double width = QFontMetricsF(font).horizontalAdvance(m_view.watermark);
    font.setPixelSize(std::max(1, int(font.pixelSize() * std::min(1.0, 0.8 * diagonal / width))));
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0xe4, 0xe4, 0xe4));
    painter.translate(page.width() / 2, page.height() / 2);
    painter.rotate(-std::atan2(page.height(), page.width()) * 180 / M_PI);
    painter.drawText(QRectF(-diagonal / 2, -diagonal / 2, diagonal, diagonal), Qt::AlignCenter,
                     m_view.watermark);
    painter.restore();
}

void PageLayout::paintFooter(QPainter &painter, int page)
{
    QFont font = m_document.defaultFont();
    font.setPointSizeF(8);
    painter.setFont(font);
    const QRectF area(0, m_document.pageSize().height(), m_document.pageSize().width(), dots(kFooterMm));
    const bool mirrored = m_document.defaultTextOption().textDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft
                                        : Qt::LeftToRight); // Left means start from here on.
    const QString printed = m_view.fields.value(u"printed").toString();
    const QString demo = m_view.fields.value(u"demo").toString();
    const QString name = m_view.title + u" · "_s + m_view.pageFooter(page + 1, pageCount());
    const QFontMetricsF metrics(font, painter.device());
    const double left = metrics.horizontalAdvance(printed);
    const double right = metrics.horizontalAdvance(name);
    const double middle = metrics.horizontalAdvance(demo);
    const double needed = middle > 0 ? 2 * std::max(left, right) + middle : left + right;
    const bool isNarrow = needed + 2 * dots(kFooterGapMm) > area.width(); // Then in two lines.
    const QRectF upper = area.adjusted(0, 0, 0, isNarrow ? -metrics.lineSpacing() : 0);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft, printed);
    painter.drawText(upper, Qt::AlignBottom | (isNarrow ? Qt::AlignLeft : Qt::AlignHCenter), demo);
    painter.drawText(upper, Qt::AlignBottom | Qt::AlignRight, name);
}

FilledTemplate fillDocument(const DocumentView &view)
{
    FilledTemplate filled = fillTemplate(readResource(view.templateName + u".html"_s), view.fields,
                                         {{u"letterhead"_s, readResource(u"letterhead.html"_s)}});
    if (view.fields.value(u"direction").toString() == u"rtl")
        filled.html = mirrorRows(filled.html);
    return filled;
}

} // namespace hms::app

#include "page_layout.moc"
