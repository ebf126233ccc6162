// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/status_label.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

#include <cmath>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

//! Of two colours, as WCAG 2 defines it: 1 (none) to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ShellTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyWordCanBeRead()
    {
        QFETCH(const bool, dark);
        const Colours &colours = dark ? darkColours() : lightColours();
        constexpr double readable = 4.5; // WCAG 2 AA for text
        for (const QColor &ground :
             {colours.window, colours.surface, colours.raised, colours.hover, colours.accentSoft}) {
            QVERIFY(contrast(colours.text, ground) >= readable);
            QVERIFY(contrast(colours.quiet, ground) >= readable);
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= readable);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Bad}) {
            QVERIFY(contrast(colours.of(tone), colours.softOf(tone)) >= readable);
            QVERIFY(contrast(colours.of(tone), colours.window) >= readable);
            QVERIFY(contrast(colours.of(tone), colours.surface) >= readable);
        }
        QVERIFY(contrast(colours.faint, colours.surface) >= 3); // hints in empty fields
    }

    void theSchemeChangesWhileTheProgramRuns()
    {
        Theme theme(*qApp);
        QWidget widget;
        widget.show();
        theme.setScheme(Scheme::Light);
        QTRY_COMPARE(&coloursOf(&widget), &lightColours());
        theme.setScheme(Scheme::Dark);
        QTRY_COMPARE(&coloursOf(&widget), &darkColours());
        QVERIFY(theme.isDark());
        theme.setScheme(Scheme::System);
        QVERIFY(!theme.isDark()); // offscreen has a light desktop
    }

    void everyIconIsDrawnInTheColourOfTheScheme()
    {
        Theme theme(*qApp);
        int seen = 0;
        QDirIterator files(u":/icons"_s);
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                theme.setScheme(scheme);
                const QImage image = lineIcon(name, Tone::Accent).pixmap(48, 48).toImage();
                const QColor wanted = coloursOf(qApp->palette()).accent;
                int painted = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        painted += image.pixelColor(x, y).alpha() == 255
                            && image.pixelColor(x, y).rgb() == wanted.rgb();
                }
                QVERIFY2(painted > 20, qPrintable(name));
            }
            ++seen;
        }
        QVERIFY(seen > 50);
        QVERIFY(lineIcon(u"no such icon"_s).isNull());
    }

    void theIconOfAChoiceStandsOnTheGroundOfItsField()
    {
        Theme theme(*qApp);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            QPixmap nothing(16, 16);
            nothing.fill(Qt::transparent);
            for (const bool enabled : {true, false}) {
                SearchableCombo combo;
                combo.addItem(QIcon(nothing), u"x"_s);
                combo.setEnabled(enabled);
                combo.resize(200, 32);
                combo.show();
                const QImage image = combo.grab().toImage();
                QCOMPARE(image.pixelColor(12, 16),
                         image.pixelColor(150, 5)); // under the icon, and beside all
            }
        }
    }

    void aStatusIsIconAndWord()
    {
        StatusLabel label;
        label.setStatus(Tone::Good, u"Accepted"_s);
        QVERIFY(!label.isHidden());
        QCOMPARE(label.accessibleName(), u"Accepted"_s);
        QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"Accepted"_s) + 14);
        label.setStatus(Tone::Good, {});
        QVERIFY(label.isHidden());
    }
};

QTEST_MAIN(ShellTheme)
#include "tst_shell_theme.moc"
