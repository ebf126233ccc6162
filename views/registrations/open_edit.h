// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/registration_needs.h"

namespace sk {

class RegistrationForm;
struct Rebased;

//! The edit of one registration while its form is open: what the store holds, what the typing counts against,
//! the draft that survives a crash. Only what the person changed is written, and where both changed the
//! person sees both.
class OpenEdit {
public:
    OpenEdit(RegistrationForm &form, const RegistrationNeeds &needs);

    //! A new one, or one of the store; the form shows nothing of it yet.
    void start(const Registration &stored);
    const Registration &stored() const { return m_stored; }

    //! Puts a kept draft into the form; nothing without one, else what is to be told (perhaps no word).
    std::optional<QString> bringDraftBack();
    void keepDraft() const;
    void forgetDraft() const;

    //! What came in from elsewhere goes into the fields nobody typed into.
    struct Followed {
        QStringList fields; //!< taken over
        QString sentence; //!< empty when there is nothing to tell
    };
    Followed follow();

    //! The id it was kept under; null when the person was told why not, or chose to look again.
    RegistrationId save();

private:
    QString key() const;
    bool settle(const QList<Clash> &clashes, const Registration &stored);
    Followed show(const Rebased &now, const Registration &stored);

    RegistrationForm &m_form;
    RegistrationNeeds m_needs;
    Registration m_stored;
    Registration m_opened; //!< m_stored but for the fields that clash
};

} // namespace sk
