// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/uploads.h"

#include "sync/protocol/limits.h"
#include "sync/transport/file_line.h"
#include "sync/transport/upload_run.h"

#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int tellEveryMs = 100;
constexpr qint64 smallestPiece = 16 * 1024; // below, headers would be much of what is sent

//! Bytes of a file on this computer; else what is wrong with it.
std::variant<QByteArray, FileTrouble> pieceOf(const SendPiece &step, qint64 bytes)
{
    QFile file(step.path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? FileTrouble::Disk : FileTrouble::Missing;
    if (file.size() != bytes)
        return FileTrouble::Damaged;
    if (!file.seek(step.offset))
        return FileTrouble::Disk;
    QByteArray piece = file.read(step.length);
    return piece.size() == step.length ? std::variant<QByteArray, FileTrouble>(std::move(piece))
                                       : FileTrouble::Disk;
}

} // namespace

//! Performs the machine's steps over a line.
class Uploads::Sender {
public:
    Sender(Uploads &owner, UploadQueue &queue, const CentralAddress &address, const QString &token, Mode mode,
           const Clock &now);

    void crank();
    void setLimit(qint64 bytesPerSecond) { m_limit = bytesPerSecond; }
    void hangUp() { m_line.hangUp(); }

    UploadRun run;
    FileLine &line() { return m_line; }

private:
    void perform(const BeginUpload &step);
    void perform(const AskUpload &step);
    void perform(const SendPiece &step);
    void onAnswer(const FileAnswer &answer);
    void onTroubledAnswer(const FileAnswer &answer);
    qint64 pieceBytes() const;
    QDateTime due() const;
    void tell();

    Uploads &m_owner;
    Clock m_now;
    FileLine m_line;
    QTimer m_wake;
    QTimer m_tell;
    qint64 m_limit = 0;
    QDateTime m_due; //!< when the next piece may go by the limit; invalid for now
    std::optional<UploadStanding> m_told;
    bool m_finished = false;
};

Uploads::Sender::Sender(Uploads &owner, UploadQueue &queue, const CentralAddress &address,
                        const QString &token, Mode mode, const Clock &now)
    : run(queue, mode == Mode::Once ? UploadRun::Mode::Once : UploadRun::Mode::Live, now,
          [] { return QRandomGenerator::global()->generate64(); })
    , m_owner(owner)
    , m_now(now)
    , m_line(address, token)
{
    m_wake.setSingleShot(true);
    QObject::connect(&m_wake, &QTimer::timeout, &m_owner, [this] { crank(); });
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    QObject::connect(&m_tell, &QTimer::timeout, &m_owner, [this] { tell(); });
    run.whenSettled(
        [this](const QString &sha256, FileTrouble trouble) { Q_EMIT m_owner.settled(sha256, trouble); });
}

qint64 Uploads::Sender::pieceBytes() const
{
    if (m_limit <= 0)
        return wire::limits::uploadPieceBytes;
    return std::clamp<qint64>(m_limit, smallestPiece, wire::limits::uploadPieceBytes); // about a second's
}

void Uploads::Sender::crank()
{
    const QDateTime now = m_now();
    const bool isEarly = m_limit > 0 && m_due.isValid() && now < m_due;
    if (!isEarly)
        if (const auto step = run.next(pieceBytes()))
            std::visit([this](const auto &what) { perform(what); }, *step);
    auto wakeAt = run.wakeAt();
    if (wakeAt && isEarly)
        wakeAt = std::max(*wakeAt, m_due);
    if (wakeAt)
        m_wake.start(int(std::clamp<qint64>(now.msecsTo(*wakeAt), 0, 3'600'000)));
    else
        m_wake.stop();
    if (run.isDone() && !m_finished) {
        m_finished = true;
        tell();
        Q_EMIT m_owner.finished(run.standing());
        return;
    }
    m_finished = m_finished && run.isDone();
    if (!m_tell.isActive())
        m_tell.start();
}

void Uploads::Sender::tell()
{
    const UploadStanding standing = run.standing();
    if (m_told == standing)
        return;
    m_told = standing;
    Q_EMIT m_owner.standingChanged(standing);
}

void Uploads::Sender::perform(const BeginUpload &step)
{
    m_line.begin(step.sha256, step.bytes, [this](const FileAnswer &answer) {
        const QString location = QString::fromLatin1(answer.location);
        if (answer.isGood() && answer.status == 201 && !location.isEmpty())
            run.onBegun(location, answer.offset.value_or(0));
        else if (answer.problem == wire::ProblemKind::Absent)
            run.onTrouble(answer.trouble); // a centre that keeps no files
        else
            onTroubledAnswer(answer);
        crank();
    });
}

void Uploads::Sender::perform(const AskUpload &step)
{
    m_line.ask(step.location, [this](const FileAnswer &answer) { onAnswer(answer); });
}

void Uploads::Sender::perform(const SendPiece &step)
{
    auto piece = pieceOf(step, run.standing().bytes);
    if (const auto *trouble = std::get_if<FileTrouble>(&piece)) {
        // Later: the machine waits for its step to be over.
        QMetaObject::invokeMethod(
            &m_owner,
            [this, trouble = *trouble, sha256 = run.standing().sha256] {
                if (run.standing().sha256 == sha256)
                    run.onRefused(trouble);
                crank();
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_limit > 0)
        m_due = m_now().addMSecs(step.length * 1000 / m_limit);
    const auto sent = [this](qint64 bytes) {
        run.onSent(bytes);
        if (!m_tell.isActive())
            m_tell.start();
    };
    m_line.send(step.location, step.offset, std::get<QByteArray>(piece), sent,
                [this](const FileAnswer &answer) { onAnswer(answer); });
}

void Uploads::Sender::onAnswer(const FileAnswer &answer)
{
    if (answer.isGood() && answer.offset)
        run.onOffset(*answer.offset);
    else
        onTroubledAnswer(answer);
    crank();
}

void Uploads::Sender::onTroubledAnswer(const FileAnswer &answer)
{
    using Problem = wire::ProblemKind;
    const QString &detail = answer.trouble.detail;
    if (answer.isGood())
        return run.onTrouble({SyncTrouble::Kind::NotUnderstood, 0, u"an answer without its headers"_s});
    switch (answer.problem) {
    case Problem::Absent:
        return run.onGone();
    case Problem::Offset:
    case Problem::Checksum:
        return run.onAstray(detail);
    case Problem::Scope:
        return run.onRefused(FileTrouble::NotAllowed, detail);
    case Problem::Content:
        return run.onRefused(FileTrouble::Damaged, detail);
    case Problem::TooLarge:
        return run.onRefused(FileTrouble::TooLarge, detail);
    default:
        return run.onTrouble(answer.trouble);
    }
}

Uploads::Uploads(UploadQueue &queue, const CentralAddress &address, const QString &token, Mode mode,
                 QObject *parent, Clock now)
    : QObject(parent), m_sender(std::make_unique<Sender>(*this, queue, address, token, mode, now))
{
}

Uploads::~Uploads() = default;

void Uploads::start()
{
    m_sender->crank();
}

void Uploads::changedHere()
{
    m_sender->run.changedHere();
    m_sender->crank();
}

void Uploads::recordsAgreed()
{
    m_sender->run.recordsAgreed();
    m_sender->crank();
}

void Uploads::tryNow()
{
    m_sender->run.tryNow();
    m_sender->crank();
}

void Uploads::pause()
{
    m_sender->hangUp();
    m_sender->run.pause();
    m_sender->crank();
}

void Uploads::goOn()
{
    m_sender->run.goOn();
    m_sender->crank();
}

void Uploads::setLimit(qint64 bytesPerSecond)
{
    m_sender->setLimit(bytesPerSecond);
    m_sender->crank();
}

void Uploads::setPatience(std::chrono::milliseconds silence)
{
    m_sender->line().setPatience(silence);
}

UploadStanding Uploads::standing() const
{
    return m_sender->run.standing();
}

UploadStanding uploadOnce(UploadQueue &queue, const CentralAddress &address, const QString &token,
                          qint64 bytesPerSecond)
{
    Uploads uploads(queue, address, token, Uploads::Mode::Once);
    QEventLoop loop;
    std::optional<UploadStanding> end;
    QObject::connect(&uploads, &Uploads::finished, &loop, [&](const UploadStanding &standing) {
        end = standing;
        loop.quit();
    });
    if (bytesPerSecond > 0)
        uploads.setLimit(bytesPerSecond);
    else
        uploads.start();
    if (!end)
        loop.exec();
    return *end;
}

} // namespace sk
