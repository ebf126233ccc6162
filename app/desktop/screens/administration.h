// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

#include <QPointer>

namespace sk {

//! Asks the centre about accounts and computers in the name of whoever sits here.
class Administration : public QObject {
public:
    Administration(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

    struct Barred {
        QString title;
        QString sentence;
    };
    //! Why there is nothing to keep here for this person; nothing when there is.
    std::optional<Barred> whyNot() const;
    //! Makes a call; questions of a refresh and of a wish may be under way together.
    void ask(const std::function<void(PeopleCalls &line)> &call);

private:
    Desk m_desk;
    std::shared_ptr<PeopleCalls> m_line;
};

//! A depot's name, or the words for the whole centre.
QString placeOf(const Desk &desk, const DepotId &depot);

//! An answer for a screen that may be gone by then.
template<typename Answer, typename Good, typename Bad>
PeopleCalls::Then<Answer> answered(QObject *screen, Good good, Bad bad)
{
    return [screen = QPointer(screen), good, bad](const std::variant<Answer, SyncTrouble> &answer) {
        if (!screen)
            return;
        if (const auto *trouble = std::get_if<SyncTrouble>(&answer))
            bad(*trouble);
        else
            good(std::get<Answer>(answer));
    };
}

} // namespace sk
