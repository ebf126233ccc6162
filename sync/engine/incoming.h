// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/engine/end_check.h"
#include "sync/engine/page_taking.h"
#include "sync/engine/step.h"

namespace sk {

//! The way in: pages after the cursor, the first load, the end check and the repair it may ask for.
class Incoming {
public:
    explicit Incoming(Session &session);

    bool isUnderWay() const { return m_doing != Doing::Nothing; }
    bool isLoading() const { return m_doing == Doing::Loading; }
    bool isRepairing() const { return m_repairing; }
    //! Everything the centre had is here.
    bool isCaughtUp() const { return !m_behind && !m_far && !m_repairing; }
    //! ... and the sums were compared, as far as they can be.
    bool isComplete(const QDateTime &now) const { return isCaughtUp() && !m_check.isDue(now); }
    qint64 rowsLoaded() const { return m_rowsLoaded; }
    int repairs() const { return m_repairs; }

    struct Wish {
        QDateTime now;
        bool live = false; //!< wait for news once everything is here
        bool nothingToSend = false; //!< only then the sums can be equal
    };
    Result<std::optional<SyncStep>> next(const Wish &wish);

    //! The centre took something of ours: until it came back to us our sums are ahead of the cursor.
    void accepted() { m_ahead = true; }
    //! One page of a pull or a load; what is left over tells the end.
    std::variant<PageTaken, SyncTrouble> onPage(QByteArrayView page, const QDateTime &now);
    std::optional<SyncTrouble> onEnd();
    std::optional<SyncTrouble> onDigest(const Digest &digest, const QDateTime &now);
    //! The call brought nothing more; it is asked again after this long.
    Result<> onLost(std::chrono::milliseconds wait);
    //! Everything is to be compared with the centre again.
    Result<> repair();

private:
    enum class Doing { Nothing, Pulling, Loading, Comparing };

    Result<std::optional<SyncStep>> pull(const QString &cursor, int waitSeconds);
    Result<std::optional<SyncStep>> load(const QString &cursor);
    Result<> finishLoad();
    void tell();

    Session &m_session;
    EndCheck m_check;
    Doing m_doing = Doing::Nothing;
    bool m_behind = true; //!< nobody asked yet, or somebody knows of more
    bool m_far = false; //!< there is so much that a load is quicker
    bool m_ahead = false;
    bool m_repairing = false;
    bool m_indexesPaused = false;
    bool m_pageSaidMore = true; //!< of the call under way
    qint64 m_rowsLoaded = 0;
    int m_repairs = 0;
    QStringList m_untold; //!< kinds
    QDateTime m_toldAt;
};

} // namespace sk
