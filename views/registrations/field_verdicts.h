// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/registration_form.h"

#include <QMap>
#include <QTimer>

namespace sk {

//! Says beside each field of a registration form what the rules think of it, as it is typed: fine is silent,
//! wrong can be kept with a reason, and what another registration has already names that one.
class FieldVerdicts : public QObject {
    Q_OBJECT
public:
    FieldVerdicts(RegistrationForm &form, const RegistrationNeeds &needs);

    //! Judges the whole form; call when it shows another record.
    void begin();
    //! Judges one field again; what others have is asked for a moment later, when the typing pauses.
    void judge(const QString &field);
    const QList<Twin> &twins() const { return m_twins; }
    //! Asks for twins now rather than when the typing pauses.
    void findTwins();

Q_SIGNALS:
    //! A reason was given or taken back: Registration::overrides reads so now.
    void overridesChanged(const QString &json);
    void twinsChanged();
    void openRequested(const sk::RegistrationId &id);

private:
    std::optional<Finding> findingOf(const QString &field) const;
    QString textOf(const QString &field) const;
    void show(const QString &field);
    bool showTwin(const QString &field, FieldRow *row);
    static QString sentenceAbout(const Twin &twin);
    void showOrder();
    void goOn(const QString &field);

    RegistrationForm &m_form;
    RegistrationNeeds m_needs;
    QTimer m_pause;
    QList<Twin> m_twins;
};

} // namespace sk
