// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "app/desktop/application.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Shot {
    QString language;
    Scheme scheme;
    QSize size;
};

QList<Shot> shots()
{
    QList<Shot> all;
    for (const QString &language : {u"zh_CN"_s, u"en"_s})
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                all.append({language, scheme, size});
    return all;
}

QString fileName(const Page &page, const Shot &shot)
{
    return u"%1-%2-%3-%4x%5.png"_s
        .arg(page.name(), shot.scheme == Scheme::Dark ? u"dark"_s : u"light"_s, shot.language.left(2))
        .arg(shot.size.width())
        .arg(shot.size.height());
}

//! Lets everything happen that waits for the event loop: layouts, reads put off, the catalogue.
void settle(const Application &application)
{
    QElapsedTimer patience;
    patience.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while ((!application.catalogue().catalogue() || application.stock().isLoading())
           && patience.elapsed() < 60'000);
    QApplication::processEvents();
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int takeScreenshots(Application &application, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return complain(QApplication::translate("Screenshots", "The folder %1 cannot be made.").arg(folder));
    settle(application);
    for (const Shot &shot : shots()) {
        application.setLanguage(shot.language);
        application.setScheme(shot.scheme);
        MainWindow &window = application.window();
        window.resize(shot.size);
        for (Page *page : window.pages()) {
            window.showPage(page->name());
            settle(application);
            const QString path = target.filePath(fileName(*page, shot));
            if (!window.grab().save(path))
                return complain(QApplication::translate("Screenshots", "%1 cannot be written.").arg(path));
        }
    }
    return 0;
}

} // namespace sk
