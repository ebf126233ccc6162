// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

namespace sk {

class FactList;
class OutcomeLine;

//! What the central service knows this computer as. Everything empty while it is not enrolled.
struct ThisComputer {
    QString centre; //!< its name; empty for head office
    QString centreNumber; //!< division code
    QString depot; //!< empty on a computer of the centre itself
    QString role; //!< what the centre lets it see, in words
    QString letters; //!< of numbers for people
    QString address; //!< of the central service
    bool hasOwnAuthority = false; //!< trusts the one certificate authority it met at enrolment
    QString folder; //!< of the store

    bool isEnrolled() const { return !address.isEmpty(); }
    bool operator==(const ThisComputer &) const = default;
};

//! This computer and its centre.
class ComputerTopic : public Topic {
    Q_OBJECT
public:
    explicit ComputerTopic(QWidget *parent = nullptr);

    void setComputer(const ThisComputer &computer);

private:
    OutcomeLine *m_standing;
    FactList *m_facts;
};

} // namespace sk
