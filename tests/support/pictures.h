// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace sk::testing {

//! Where the environment variable STATIONKEEPER_PICTURES names a folder, writes what a widget looks like
//! there, light and dark, so that a person can judge it. Tests do not depend on it.
inline void takePictures(QWidget &widget, const QString &name, const QSize &size = {1366, 768})
{
    const QString folder = qEnvironmentVariable("STATIONKEEPER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    Theme theme(*qApp);
    widget.resize(size);
    widget.show();
    for (const auto &[scheme, suffix] :
         {std::pair(Scheme::Dark, "dark"), std::pair(Scheme::Light, "light")}) {
        theme.setScheme(scheme);
        QCoreApplication::processEvents();
        widget.grab().save(QDir(folder).filePath(name + QLatin1Char('-') + QLatin1StringView(suffix)
                                                 + QLatin1StringView(".png")));
    }
}

} // namespace sk::testing
