// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/saved_file.h"

#include <QFileInfo>

namespace sk {

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

SavedFile::SavedFile(const QString &path) : m_file(path), m_opened(m_file.open(QIODevice::WriteOnly)) { }

void SavedFile::write(QByteArrayView bytes)
{
    if (m_opened)
        m_file.write(bytes.data(), bytes.size());
}

Result<> SavedFile::commit()
{
    if (!m_opened)
        return Failure{Failure::Kind::ReadOnly, m_file.errorString()};
    if (m_file.commit())
        return {};
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return Failure{full ? Failure::Kind::Full : Failure::Kind::Storage, m_file.errorString()};
}

} // namespace sk
