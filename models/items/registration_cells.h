// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/warranty.h"
#include "models/search/registration_catalogue.h"
#include "models/store/registration_window.h"

namespace sk {

//! What each column of the list of registrations says of one of them; for the screen, and for a file by a
//! worker: everything it needs goes with it.
class RegistrationCells {
public:
    enum Column {
        Stage,
        Plate,
        Colour,
        Customer,
        Phone,
        Terminal,
        Sim,
        Depot,
        Installer,
        Installed,
        Debugged,
        Started,
        Running,
        Signed,
        WarrantyUntil,
        Number,
        Vin,
        Iccid,
        ColumnCount
    };

    RegistrationCells(PolicyBook policies, CompletenessRule isComplete)
        : m_policies(std::move(policies)), m_isComplete(std::move(isComplete))
    {
    }
    void setPolicies(const PolicyBook &policies) { m_policies = policies; }
    void setDepots(const QHash<DepotId, QString> &names) { m_depots = names; }
    //! By whose role, and on what occasion, sensitive columns are shown.
    void setViewer(Viewer viewer) { m_viewer = viewer; }
    Viewer viewer() const { return m_viewer; }

    QString text(const RegistrationLine &line, int column) const;
    RegistrationStage stageOf(const RegistrationLine &line) const;
    //! Nothing while no passed acceptance stands.
    std::optional<Warranty> warrantyOf(const RegistrationLine &line) const;
    QString depotName(const DepotId &depot) const { return m_depots.value(depot); }

    static QString title(int column);
    //! What the list is sorted by when that column's title is pressed; the order of arrival for no column.
    static RegistrationOrder orderOf(int column);
    static Sensitivity sensitivityOf(int column);

private:
    QString masked(QStringView field, const QString &text) const;

    PolicyBook m_policies;
    CompletenessRule m_isComplete;
    QHash<DepotId, QString> m_depots;
    Viewer m_viewer{Role::Partner, Occasion::List};
};

} // namespace sk
