// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/store_upload_queue.h"

#include "models/domain/attachment.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! In the order of FileTrouble.
constexpr std::array<QStringView, 7> words{u"",          u"missing", u"damaged", u"too_large", u"not_allowed",
                                           u"not_there", u"disk"};

} // namespace

QString wordOf(FileTrouble trouble)
{
    return words.at(size_t(trouble)).toString();
}

FileTrouble fileTroubleOf(const QString &word)
{
    const auto found = std::ranges::find(words, QStringView(word));
    return found == words.end() ? FileTrouble::None : FileTrouble(found - words.begin());
}

StoreUploadQueue::StoreUploadQueue(Session &session)
    : m_session(session), m_owed(session.database()), m_files(KeptFiles::beside(session.database()))
{
}

Result<> StoreUploadQueue::told(const QString &sha256, const std::function<Result<>()> &change)
{
    return m_session.database().write([&]() -> Result<> {
        const auto named = m_session.table<Attachment>().where(&Attachment::sha256, sha256);
        const auto changed = named ? change() : Result<>(named.failure());
        if (!changed)
            return changed;
        ChangeNotice notice{u"attachment"_s, {}};
        for (const Attachment &attachment : *named)
            notice.ids.append(attachment.id.value);
        if (!notice.ids.isEmpty())
            m_session.recorder().tell(notice);
        return {};
    });
}

Result<std::optional<WaitingUpload>> StoreUploadQueue::next(const QStringList &except)
{
    const auto owed = m_owed.next(except);
    if (!owed)
        return owed.failure();
    if (!*owed)
        return std::optional<WaitingUpload>();
    const OwedFile &file = **owed;
    return std::optional(WaitingUpload{file.sha256, file.bytes, m_files.pathOf(file.sha256), file.location});
}

Result<> StoreUploadQueue::begun(const QString &sha256, const QString &location)
{
    return m_owed.begun(sha256, location);
}

Result<> StoreUploadQueue::advanced(const QString &sha256, qint64 offset)
{
    return m_owed.advanced(sha256, offset);
}

Result<> StoreUploadQueue::done(const QString &sha256)
{
    return told(sha256, [&] { return m_owed.done(sha256); });
}

Result<> StoreUploadQueue::setAside(const QString &sha256, FileTrouble trouble)
{
    return told(sha256, [&] { return m_owed.setAside(sha256, wordOf(trouble)); });
}

Result<> StoreUploadQueue::failed(const QString &sha256, const QString &detail)
{
    return m_owed.failed(sha256, detail);
}

Result<> StoreUploadQueue::askAgainForAll()
{
    return m_owed.oweAgain(m_files.all(), m_session.now());
}

} // namespace sk
