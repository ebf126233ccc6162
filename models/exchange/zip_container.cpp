// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_container.h"

#include "models/exchange/read_ahead.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr size_t chunkBytes = 64 << 10;
constexpr qint64 worthAThread = 1 << 20; // bytes; a part that claims fewer is merely read more slowly

struct EntryCloser {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString partKey(QStringView name)
{
    QString key = name.toString().toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

} // namespace

void ZipContainer::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipContainer::ZipContainer(const SheetLimits &limits, const Watch &watch) : m_limits(limits), m_watch(watch)
{
}

Trouble ZipContainer::open(const QString &path)
{
    m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!m_archive)
        return Refusal{SheetProblem::Damaged, {}};
    return readDirectory();
}

Trouble ZipContainer::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.zipEntries)
        return Refusal{SheetProblem::Dangerous, {}};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &entry) != 0
            || !(entry.valid & ZIP_STAT_NAME))
            return Refusal{SheetProblem::Damaged, {}};
        const QString name = QString::fromUtf8(entry.name);
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return Refusal{SheetProblem::Encrypted, {}};
        const QString key = partKey(name);
        if (m_indexes.contains(key))
            return Refusal{SheetProblem::DuplicateParts, name.left(100)};
        m_indexes.insert(key, quint64(i));
    }
    return {};
}

bool ZipContainer::contains(QStringView part) const
{
    return m_indexes.contains(partKey(part));
}

qint64 ZipContainer::claimedBytes(QStringView part) const
{
    zip_stat_t entry;
    const auto index = m_indexes.constFind(partKey(part));
    if (index == m_indexes.cend() || zip_stat_index(m_archive.get(), *index, 0, &entry) != 0
        || !(entry.valid & ZIP_STAT_SIZE))
        return 0;
    return qint64(std::min<quint64>(entry.size, quint64(m_limits.inflatedBytes)));
}

void ZipContainer::expect(const QStringList &parts)
{
    m_expected = m_inflated;
    for (const QString &part : parts)
        m_expected += claimedBytes(part);
}

Trouble ZipContainer::stream(QStringView part, const Taker &take)
{
    const auto index = m_indexes.constFind(partKey(part));
    if (index == m_indexes.cend())
        return Refusal{SheetProblem::Damaged, part.left(100).toString()};
    const std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen_index(m_archive.get(), *index, 0));
    const auto unpack = [&file](std::span<char> buffer) {
        return file ? qint64(zip_fread(file.get(), buffer.data(), buffer.size())) : -1;
    };
    if (claimedBytes(part) >= worthAThread) {
        ReadAhead ahead(unpack, chunkBytes);
        return passOn(
            part, [&ahead](QByteArrayView &chunk) { return ahead.next(chunk); }, take);
    }
    std::array<char, chunkBytes> buffer; // NOLINT: filled by the library
    const auto next = [&](QByteArrayView &chunk) {
        const qint64 got = unpack(buffer);
        chunk = QByteArrayView(buffer.data(), std::max<qint64>(got, 0));
        return got;
    };
    return passOn(part, next, take);
}

template<typename Next>
Trouble ZipContainer::passOn(QStringView part, Next next, const Taker &take)
{
    QByteArrayView chunk;
    for (qint64 got = 0; (got = next(chunk)) >= 0;) {
        if (m_watch.stop.stop_requested())
            return Refusal{SheetProblem::Cancelled, {}};
        m_inflated += got;
        if (m_inflated > m_limits.inflatedBytes)
            return Refusal{SheetProblem::ContentTooLarge, QString::number(m_limits.inflatedBytes >> 20)};
        reportProgress();
        if (!take(chunk, got == 0) || got == 0)
            return {};
    }
    return Refusal{SheetProblem::Damaged, part.left(100).toString()};
}

QByteArray ZipContainer::head(QStringView part, qsizetype most)
{
    QByteArray bytes;
    const Trouble trouble = stream(part, [&](QByteArrayView chunk, bool) {
        bytes.append(chunk.first(std::min(chunk.size(), most - bytes.size())));
        return bytes.size() < most;
    });
    return trouble ? QByteArray() : bytes;
}

void ZipContainer::reportProgress()
{
    const int percent = m_expected > 0 ? int(std::min<qint64>(99, m_inflated * 100 / m_expected)) : 0;
    if (percent > m_percent && m_watch.progress)
        m_watch.progress(percent);
    m_percent = std::max(m_percent, percent);
}

} // namespace sk
