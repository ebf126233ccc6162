// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/receiving.h"

namespace sk::central {

Receiving::Receiving(PartFile part, std::optional<tus::Checksum> checksum)
    : m_part(std::move(part))
    , m_start(m_part.offset())
    , m_safe(m_start)
    , m_checksum(std::move(checksum))
    , m_hash(m_checksum ? std::make_unique<Hash>(m_checksum->algorithm) : nullptr)
{
}

Result<std::shared_ptr<Receiving>> Receiving::open(const ContentStore &contents, const UploadEntry &upload,
                                                   std::optional<tus::Checksum> checksum)
{
    auto part = PartFile::open(contents.partOf(upload.id), upload.received);
    if (!part)
        return part.failure();
    return std::shared_ptr<Receiving>(new Receiving(*std::move(part), std::move(checksum)));
}

Result<> Receiving::cut(const Failure &failure, qint64 to)
{
    Q_UNUSED(bool(m_part.cutTo(to))); // else the next writer does it
    m_safe = to;
    return failure;
}

Result<> Receiving::take(std::span<const char> bytes, bool sync)
{
    auto taken = m_part.append(bytes);
    if (taken && m_hash)
        m_hash->add(bytes);
    if (taken && sync)
        taken = m_part.sync();
    if (!taken)
        return cut(taken.failure(), m_safe);
    if (sync)
        m_safe = m_part.offset();
    return {};
}

Result<> Receiving::end(bool allCame)
{
    if (allCame && m_hash && m_hash->result() != m_checksum->digest)
        return cut({Failure::Kind::Invalid, QStringLiteral("checksum")}, m_start);
    if (const auto synced = m_part.sync(); !synced)
        return cut(synced.failure(), m_safe);
    m_safe = m_part.offset();
    return {};
}

} // namespace sk::central
