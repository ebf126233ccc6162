// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quota.h"
#include "models/items/row_model.h"
#include "models/search/registration_catalogue.h"

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

    //! The newest day first.
    void show(const QList<InstalledCount> &counts, PerWhom whom, const PolicyBook &policies,
              const std::function<QString(const DepotId &)> &nameOfDepot);
    qint64 vehicles() const;
    //! Lines that reached their quota.
    int reached() const;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TallyLine &line, int column, int role) const override;

private:
    PerWhom m_whom = PerWhom::Day;
};

} // namespace sk
