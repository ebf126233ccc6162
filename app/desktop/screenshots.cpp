// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "app/desktop/application.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/search_field.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array sizes{QSize(1366, 768), QSize(1920, 1080)};
constexpr int mostPatienceMs = 60'000;

QDialog *openDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && qobject_cast<const QDialog *>(window);
    });
    return found == windows.end() ? nullptr : qobject_cast<QDialog *>(*found);
}

//! Walks through the program and takes its pictures.
class Photographer {
public:
    Photographer(Application &application, const QString &folder, const PictureChoice &choice)
        : m_application(application), m_folder(folder), m_choice(choice)
    {
    }

    bool takeAll()
    {
        if (!m_folder.mkpath(u"."_s))
            return complain(
                QApplication::translate("Screenshots", "The folder %1 cannot be made.").arg(m_folder.path()));
        for (const QString &language : {u"zh_CN"_s, u"en"_s})
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                if (isWanted(language, scheme) && !takeDress(language, scheme))
                    return false;
        return true;
    }

private:
    bool isWanted(const QString &language, Scheme scheme) const
    {
        return (m_choice.language.isEmpty() || m_choice.language == language)
            && m_choice.scheme.value_or(scheme) == scheme;
    }

    bool takeDress(const QString &language, Scheme scheme)
    {
        m_application.setLanguage(language);
        m_application.setScheme(scheme);
        m_dress = (scheme == Scheme::Dark ? u"dark-"_s : u"light-"_s) + language.left(2);
        window().showNormal(); // a small desktop has it maximised,
        settle(); // and gives the size back only now
        for (const QSize &size : sizes) {
            window().resize(size);
            for (Page *page : window().pages()) {
                window().showPage(page->name());
                if (!take(page->name()) || (size == sizes.front() && !takeScenes(*page)))
                    return false;
            }
        }
        window().resize(sizes.front());
        return takeSearch();
    }

    bool takeScenes(Page &page)
    {
        for (const Scene &scene : page.scenes()) {
            const QString name = page.name() + u'-' + scene.name;
            if (!name.startsWith(m_choice.name))
                continue;
            settle();
            scene.open();
            if (!take(name))
                return false;
            if (scene.close)
                scene.close();
            while (QDialog *dialog = openDialog()) {
                dialog->reject();
                delete dialog; // the next scene must not meet it
            }
        }
        return true;
    }

    bool takeSearch()
    {
        auto *field = window().findChild<SearchField *>();
        window().activateWindow();
        field->setFocus();
        settle();
        field->setText(u"豫P"_s);
        const bool done = take(u"search"_s);
        field->clear();
        return done;
    }

    bool take(const QString &name)
    {
        if (!name.startsWith(m_choice.name))
            return true;
        settle();
        QWidget *seen = openDialog();
        if (!seen)
            seen = &window();
        const QString path = m_folder.filePath(
            u"%1-%2-%3x%4.png"_s.arg(name, m_dress).arg(seen->width()).arg(seen->height()));
        return seen->grab().save(path)
            || complain(QApplication::translate("Screenshots", "%1 cannot be written.").arg(path));
    }

    //! Lets everything happen that waits for the event loop: layouts, reads put off, the catalogue, long
    //! work.
    void settle() const
    {
        QElapsedTimer patience;
        patience.start();
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (m_application.isBusy() && patience.elapsed() < mostPatienceMs);
        QApplication::processEvents();
    }

    static bool complain(const QString &sentence)
    {
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        return false;
    }

    MainWindow &window() const { return m_application.window(); }

    Application &m_application;
    QDir m_folder;
    PictureChoice m_choice;
    QString m_dress;
};

} // namespace

int takeScreenshots(Application &application, const QString &folder, const PictureChoice &choice)
{
    return Photographer(application, folder, choice).takeAll() ? 0 : 1;
}

} // namespace sk
