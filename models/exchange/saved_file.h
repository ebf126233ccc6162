// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace sk {

//! Whether two paths lead to one file that is there: what was read must not be written over.
bool isSameFile(const QString &one, const QString &other);

//! A file that appears in its place whole or not at all. What was there before stays until then.
class SavedFile {
public:
    explicit SavedFile(const QString &path);

    //! Trouble is remembered for commit().
    void write(QByteArrayView bytes);
    //! ReadOnly when the folder may not be written, Full or Storage when the disk says no.
    Result<> commit();

private:
    QSaveFile m_file;
    bool m_opened;
};

} // namespace sk
