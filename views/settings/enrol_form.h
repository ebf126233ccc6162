// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace sk {

class FieldRow;
class OutcomeLine;
class Prompter;

//! What a person typed to enrol this computer.
struct EnrolWish {
    QString address; //!< of the central service
    QString code; //!< as typed
    QString certificateFile; //!< of the certificate authority; empty: the system's
    QString computerName; //!< what people call this computer

    bool operator==(const EnrolWish &) const = default;
};

//! Address, one-time code and certificate: what makes this computer one of its centre.
class EnrolForm : public QWidget {
    Q_OBJECT
public:
    EnrolForm(Prompter &prompter, const QString &computerName, QWidget *parent = nullptr);

    //! The centre was asked and has not answered yet.
    void showWaiting();
    void showTrouble(const QString &sentence);
    //! Empties what works only once.
    void finish();

Q_SIGNALS:
    void enrolRequested(const sk::EnrolWish &wish);

private:
    QWidget *makeCertificate();
    QWidget *makeFoot();
    bool check();
    void ask();

    Prompter &m_prompter;
    QLineEdit *m_address;
    QLineEdit *m_code;
    QLineEdit *m_certificate;
    QLineEdit *m_name;
    FieldRow *m_addressRow;
    FieldRow *m_codeRow;
    QPushButton *m_enrol;
    OutcomeLine *m_outcome;
};

} // namespace sk
