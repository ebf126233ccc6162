// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

#include <QList>

class QLineEdit;

namespace sk {

//! What every printed form and the warranty card (D19) say of the company. An empty text stands for the usual
//! one.
struct FormHead {
    QString company;
    QString hotline;
    QString project; //!< 工程称谓
    QString department; //!< responsible for the warranty
    QString people; //!< and the persons with their telephones

    bool operator==(const FormHead &) const = default;
};

//! Forms 单据: the company, its hotline and who answers for the warranty.
class FormsTopic : public Topic {
    Q_OBJECT
public:
    explicit FormsTopic(QWidget *parent = nullptr);

    //! `usual` is shown faintly where nothing is entered.
    void setHead(const FormHead &head, const FormHead &usual);

Q_SIGNALS:
    void headChanged(const FormHead &head);

private:
    QLineEdit *makeLine(const QString &name, QString FormHead::*member);

    struct Line {
        QLineEdit *edit;
        QString FormHead::*member;
    };
    QList<Line> m_lines;
    FormHead m_head;
};

} // namespace sk
