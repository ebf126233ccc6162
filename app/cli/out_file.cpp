// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/out_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutFile)
};

} // namespace

QString objectionTo(const QString &path, Replacing replacing)
{
    const QFileInfo file(path);
    if (!file.absoluteDir().exists())
        return Words::tr("The folder %1 does not exist. Make it, or name another.")
            .arg(QDir::toNativeSeparators(file.absolutePath()));
    if (file.isDir())
        return Words::tr("%1 is a folder. Name a file in it.").arg(path);
    if (replacing == Replacing::Refused && file.exists())
        return Words::tr("%1 exists already. Choose another name, or say --force to replace it.").arg(path);
    return {};
}

} // namespace sk::cli
