// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

class QPushButton;

namespace sk {

class EnrolForm;
class FactList;
class OutcomeLine;
class Prompter;

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
    //! `computerName` is what the form proposes.
    ComputerTopic(Prompter &prompter, const QString &computerName, QWidget *parent = nullptr);

    void setComputer(const ThisComputer &computer);
    EnrolForm &form() { return *m_form; }
    //! Why leaving is not offered; empty when it is.
    void setWhyNotLeave(const QString &whyNot);

Q_SIGNALS:
    //! This computer is to leave its centre; the person was asked.
    void leaveRequested();

private:
    OutcomeLine *m_standing;
    FactList *m_facts;
    Prompter &m_prompter;
    QPushButton *m_again;
    QPushButton *m_leave;
    EnrolForm *m_form;
};

} // namespace sk
