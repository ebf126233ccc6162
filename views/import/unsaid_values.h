// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/registration.h"

#include <QWidget>

namespace sk {

class SearchableCombo;

//! What is the same for all rows of a list and stands in no column: the depot that installed and who did it.
class UnsaidValues : public QWidget {
    Q_OBJECT
public:
    explicit UnsaidValues(QWidget *parent = nullptr);

    //! Open depots and active installers; `usual` is chosen to begin with.
    void offer(const QList<Depot> &depots, const QList<Person> &people, const DepotId &usual);
    //! A registration with these values and nothing else.
    Registration values() const;

Q_SIGNALS:
    void changed();

private:
    void offerInstallers();

    QList<Person> m_installers;
    SearchableCombo *m_depot;
    SearchableCombo *m_installer;
};

} // namespace sk
