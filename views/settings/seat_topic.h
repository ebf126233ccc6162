// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "views/settings/topic.h"

class QLabel;

namespace sk {

class FactList;
class SearchableCombo;

//! Somebody who may sit here, with the place they belong to.
struct Sitter {
    Person person;
    QString place;

    bool operator==(const Sitter &) const = default;
};

//! Who sits here: under whose name changes are written, and what that role may see (A58–A60).
class SeatTopic : public Topic {
    Q_OBJECT
public:
    explicit SeatTopic(QWidget *parent = nullptr);

    //! People at work. `role` is what counts here: on a partner's computer everybody is a partner.
    void setSeat(const QList<Sitter> &people, const PersonId &chosen, Role role);

    //! Where people sign in nobody chooses: who it is, and by which account.
    void setSignedIn(const QString &name, const QString &account);

Q_SIGNALS:
    void personChosen(const sk::PersonId &person);

private:
    void showRights(Role role);

    SearchableCombo *m_who;
    QLabel *m_signedIn;
    QLabel *m_partner;
    QLabel *m_rightsTitle;
    FactList *m_rights;
};

} // namespace sk
