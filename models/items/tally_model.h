// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quota.h"
#include "models/items/row_model.h"
#include "models/search/registration_catalogue.h"

#include <QMap>

namespace sk {

//! One line of the installation statistics.
struct TallyLine {
    QDate day;
    QString whose; //!< depot or installer; empty for everybody together
    qint64 vehicles = 0;
    qint64 quota = 0; //!< 0 when no policy covers the day
    qint64 missing = 0;
    QUuid id; //!< of the depot, or the installer's key; null for everybody together

    bool operator==(const TallyLine &) const = default;
};

//! Installations a day, in all, by depot or by installer (A12), beside the quota of the day (A46).
class TallyModel : public RowModel<TallyLine> {
    Q_OBJECT
public:
    enum Column { Day, Whose, Vehicles, Quota, Missing, ColumnCount };
    enum Role {
        ShareRole = SortRole + 1
    }; //!< of the quota that was reached, in per cent; -1 without a quota

    using RowModel::RowModel;

    //! Who stands in the list though they installed nothing, and how depots are called.
    struct Setting {
        QDate from; //!< days in China, both included
        QDate until;
        QHash<DepotId, QString> depots; //!< names of all of them
        QList<DepotId> working; //!< those that are expected to install
        QHash<PersonId, QString> installers; //!< names of those at work
    };

    //! The newest day first, the busiest of a day first.
    void show(const QList<InstalledCount> &counts, PerWhom whom, const PolicyBook &policies,
              const Setting &setting);
    qint64 vehicles() const;
    //! Lines that reached their quota.
    int reached() const;
    //! Vehicles of each day, the oldest first.
    QMap<QDate, qint64> perDay() const;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TallyLine &line, int column, int role) const override;
    bool isNumeric(int column) const override { return column >= Vehicles; }

private:
    PerWhom m_whom = PerWhom::Day;
};

} // namespace sk
