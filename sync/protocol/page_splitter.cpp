// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

Result<QByteArray> PageSplitter::next()
{
    const qsizetype end = m_waiting.indexOf('\n', qMax(m_taken, m_searched));
    if (end < 0) {
        m_searched = m_waiting.size();
        if (m_waiting.size() - m_taken > limits::bodyBytes)
            return Failure{Failure::Kind::TooLarge, u"a page of the snapshot"_s};
        return QByteArray();
    }
    const QByteArray page = m_waiting.mid(m_taken, end - m_taken);
    m_taken = m_searched = end + 1;
    // Giving bytes back one page at a time would move all that wait behind it.
    if (m_taken > m_waiting.size() / 2) {
        m_waiting.remove(0, m_taken);
        m_taken = m_searched = 0;
    }
    return page;
}

} // namespace sk::wire
