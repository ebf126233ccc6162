// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace sk {

class FormSection;
class MomentEdit;
class SearchableCombo;

//! A choice of a depot or a person by name.
struct NamedId {
    QUuid id;
    QString name;
};

//! What is the same for every vehicle of a yard, typed once.
class CommonValues : public QWidget {
    Q_OBJECT
public:
    CommonValues(const QList<NamedId> &depots, const QList<NamedId> &installers, const Clock &now,
                 QWidget *parent = nullptr);

    //! Puts the values into a vehicle's registration.
    void fill(Registration &vehicle) const;

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();

private:
    struct Text {
        QString field;
        QString Registration::*member;
        QLineEdit *edit;
    };
    void addText(FormSection *section, const QString &field, QString Registration::*member);

    QList<Text> m_texts;
    SearchableCombo *m_depot;
    SearchableCombo *m_installer;
    MomentEdit *m_installedAt;
};

} // namespace sk
