// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/downloads.h"

#include "sync/transport/file_line.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 hashAtOnce = 1024 * 1024; // between two turns of the event loop

} // namespace

//! The files that are wanted, and the one that is coming.
class Downloads::Fetcher {
public:
    Fetcher(Downloads &owner, const CentralAddress &address, const QString &token)
        : m_owner(owner), m_line(address, token)
    {
    }

    void fetch(const WantedFile &wanted);
    void drop(const QString &sha256);
    FileLine &line() { return m_line; }

private:
    void next();
    void open();
    void hashWhatIsThere(int turn);
    void ask();
    bool takeHead(const FileAnswer &head);
    bool take(const QByteArray &piece);
    void onEnd(const FileAnswer &answer);
    void keep();
    void end(const SyncTrouble &line, FileTrouble file);
    void startAnew();

    Downloads &m_owner;
    FileLine m_line;
    QList<WantedFile> m_waiting; //!< the last one first
    std::optional<WantedFile> m_current;
    QFile m_part;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_got = 0;
    int m_turn = 0; //!< counts; what an earlier file still has to say is old
};

void Downloads::Fetcher::fetch(const WantedFile &wanted)
{
    if (m_current && m_current->sha256 == wanted.sha256)
        return;
    m_waiting.removeIf([&](const WantedFile &waiting) { return waiting.sha256 == wanted.sha256; });
    m_waiting.prepend(wanted);
    QMetaObject::invokeMethod(
        &m_owner, [this] { next(); }, Qt::QueuedConnection);
}

void Downloads::Fetcher::drop(const QString &sha256)
{
    m_waiting.removeIf([&](const WantedFile &waiting) { return waiting.sha256 == sha256; });
    if (!m_current || m_current->sha256 != sha256)
        return;
    m_line.hangUp();
    m_part.close();
    m_current.reset();
    ++m_turn;
    next();
}

void Downloads::Fetcher::next()
{
    if (m_current || m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    ++m_turn;
    open();
}

void Downloads::Fetcher::open()
{
    m_got = 0;
    m_hash.reset();
    m_part.setFileName(m_current->path + u".part"_s);
    if (!m_part.open(QIODevice::ReadWrite))
        return end({}, FileTrouble::Disk);
    m_part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (m_part.size() > m_current->bytes)
        m_part.resize(0);
    hashWhatIsThere(m_turn);
}

void Downloads::Fetcher::hashWhatIsThere(int turn)
{
    if (turn != m_turn)
        return;
    const QByteArray piece = m_part.read(hashAtOnce);
    m_hash.addData(piece);
    m_got += piece.size();
    if (piece.isEmpty())
        return ask();
    QMetaObject::invokeMethod(
        &m_owner, [this, turn] { hashWhatIsThere(turn); }, Qt::QueuedConnection);
}

void Downloads::Fetcher::ask()
{
    if (m_got == m_current->bytes)
        return keep();
    m_line.fetch(m_current->sha256, m_got,
                 {{},
                  [this](const FileAnswer &head) { return takeHead(head); },
                  [this](const QByteArray &piece) { return take(piece); },
                  [this](const FileAnswer &answer) { onEnd(answer); }});
}

bool Downloads::Fetcher::takeHead(const FileAnswer &head)
{
    const QByteArray expected
        = "bytes " + QByteArray::number(m_got) + '-'; // anything else than asked for begins anew
    if (m_got > 0 && (head.status != 206 || !head.range.startsWith(expected)))
        startAnew();
    if (m_got > 0 || head.status == 200)
        return true;
    end({SyncTrouble::Kind::NotUnderstood, 0, u"a part nobody asked for"_s}, FileTrouble::None);
    return false;
}

void Downloads::Fetcher::startAnew()
{
    m_part.resize(0);
    m_part.seek(0);
    m_hash.reset();
    m_got = 0;
}

bool Downloads::Fetcher::take(const QByteArray &piece)
{
    if (m_got + piece.size() > m_current->bytes) {
        startAnew();
        end({}, FileTrouble::Damaged);
        return false;
    }
    if (m_part.write(piece) != piece.size() || !m_part.flush()) {
        end({}, FileTrouble::Disk);
        return false;
    }
    m_hash.addData(piece);
    m_got += piece.size();
    Q_EMIT m_owner.progressed(m_current->sha256, m_got, m_current->bytes);
    return true;
}

void Downloads::Fetcher::onEnd(const FileAnswer &answer)
{
    if (answer.problem == wire::ProblemKind::Absent)
        return end({}, FileTrouble::NotThere);
    if (!answer.isGood())
        return end(answer.trouble, FileTrouble::None);
    keep();
}

void Downloads::Fetcher::keep()
{
    const bool isRight = m_got == m_current->bytes && m_hash.result().toHex() == m_current->sha256.toLatin1();
    if (!isRight) {
        startAnew(); // nothing of it is worth going on with
        return end({}, FileTrouble::Damaged);
    }
    m_part.close();
    QFile::remove(m_current->path);
    const bool isNamed = m_part.rename(m_current->path);
    end({}, isNamed ? FileTrouble::None : FileTrouble::Disk);
}

void Downloads::Fetcher::end(const SyncTrouble &line, FileTrouble file)
{
    const QString sha256 = m_current->sha256;
    const bool isEmpty = m_part.isOpen() && m_part.size() == 0;
    m_part.close();
    if (isEmpty)
        m_part.remove();
    m_current.reset();
    ++m_turn;
    QMetaObject::invokeMethod(
        &m_owner, [this] { next(); }, Qt::QueuedConnection);
    Q_EMIT m_owner.ended({sha256, line, file});
}

Downloads::Downloads(const CentralAddress &address, const QString &token, QObject *parent)
    : QObject(parent), m_fetcher(std::make_unique<Fetcher>(*this, address, token))
{
}

Downloads::~Downloads() = default;

void Downloads::fetch(const WantedFile &wanted)
{
    m_fetcher->fetch(wanted);
}

void Downloads::drop(const QString &sha256)
{
    m_fetcher->drop(sha256);
}

void Downloads::setPatience(std::chrono::milliseconds silence)
{
    m_fetcher->line().setPatience(silence);
}

DownloadEnd downloadNow(const WantedFile &wanted, const CentralAddress &address, const QString &token)
{
    Downloads downloads(address, token);
    QEventLoop loop;
    std::optional<DownloadEnd> outcome;
    QObject::connect(&downloads, &Downloads::ended, &loop, [&](const DownloadEnd &end) {
        outcome = end;
        loop.quit();
    });
    downloads.fetch(wanted);
    if (!outcome)
        loop.exec();
    return *outcome;
}

} // namespace sk
