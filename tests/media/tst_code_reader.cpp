// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/print_mark.h"
#include "models/media/code_reader.h"
#include "tests/forms/sample_forms.h"
#include "views/forms/form_document.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

//! Our own sheet as a scanner sees it.
struct Scan {
    int dotsPerInch = 200;
    qreal degrees = 0;
    int noise = 0; //!< grey steps up or down
    bool isFax = false; //!< black and white only
};

QImage noisy(QImage grey, int most)
{
    QRandomGenerator dice(7);
    for (int y = 0; y < grey.height(); ++y)
        for (uchar *point = grey.scanLine(y), *end = point + grey.width(); point < end; ++point)
            *point = uchar(qBound(0, *point + int(dice.bounded(2 * most + 1)) - most, 255));
    return grey;
}

QImage scanned(const FormData &data, Form form, const Scan &scan)
{
    auto document = FormDocument::make(*shippedLayout(form), u"a4"_s, {});
    QImage image = document->picture(data, 0, 0, scan.dotsPerInch);
    if (scan.degrees != 0) {
        const QImage turned = image.transformed(QTransform().rotate(scan.degrees), Qt::SmoothTransformation);
        image = QImage(turned.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, turned);
    }
    image = image.convertToFormat(QImage::Format_Grayscale8);
    if (scan.noise > 0)
        image = noisy(image, scan.noise);
    return scan.isFax ? image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither) : image;
}

} // namespace

class CodeReaderTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourSheetsAreReadFromScans_data()
    {
        QTest::addColumn<Scan>("scan");
        QTest::newRow("200 dpi") << Scan{};
        QTest::newRow("300 dpi") << Scan{.dotsPerInch = 300};
        QTest::newRow("150 dpi") << Scan{.dotsPerInch = 150};
        QTest::newRow("upside down") << Scan{.degrees = 180};
        QTest::newRow("on its side") << Scan{.degrees = 90};
        QTest::newRow("crooked") << Scan{.degrees = 7};
        QTest::newRow("crooked the other way, 150 dpi") << Scan{.dotsPerInch = 150, .degrees = -12};
        QTest::newRow("noisy") << Scan{.noise = 60};
        QTest::newRow("noisy, 150 dpi") << Scan{.dotsPerInch = 150, .noise = 60};
        QTest::newRow("noisy, crooked, 150 dpi") << Scan{.dotsPerInch = 150, .degrees = 4, .noise = 50};
        QTest::newRow("black and white") << Scan{.isFax = true};
    }

    void ourSheetsAreReadFromScans()
    {
        QFETCH(Scan, scan);
        for (const Form form : {Form::Registration, Form::Acceptance, Form::AcceptanceBatch}) {
            const FormData data = sampleForm(form, 12);
            const QStringList texts = codesIn(scanned(data, form, scan));
            QVERIFY2(texts.contains(written(data.mark)),
                     qPrintable(u"form %1: %2"_s.arg(int(form)).arg(texts.join(u' '))));
        }
    }

    void aPageWithoutACodeHasNone()
    {
        QImage page(1654, 2339, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter(&page).drawText(200, 200, u"没有二维码"_s);
        QVERIFY(codesIn(page).isEmpty());
    }

    void severalCodesOnAPageAreAllRead()
    {
        const QImage sheet = scanned(sampleForm(Form::Registration, 1), Form::Registration, {});
        QImage two(sheet.width() * 2, sheet.height(), QImage::Format_Grayscale8);
        two.fill(Qt::white);
        QPainter painter(&two);
        painter.drawImage(0, 0, sheet);
        painter.drawImage(sheet.width(), 0, scanned(sampleForm(Form::Acceptance, 1), Form::Acceptance, {}));
        painter.end();
        QCOMPARE(codesIn(two).size(), 2);
    }
};

QTEST_MAIN(CodeReaderTests)
#include "tst_code_reader.moc"
