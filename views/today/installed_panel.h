// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/domain/today.h"
#include "models/items/quota_model.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace sk {

class DayChart;
class TableView;

//! What was installed today, beside the days before and the quota (A12, A46).
class InstalledPanel : public QWidget {
    Q_OBJECT
public:
    explicit InstalledPanel(QWidget *parent = nullptr);

    void setFacts(const TodayFacts &facts, const PolicyBook &policies);
    //! 0 by depot, 1 by installer.
    int tally() const;
    void showTallyBy(int tally);

Q_SIGNALS:
    //! tally() answers differently now.
    void changed();

private:
    void showTally();

    QLabel *m_figure;
    QLabel *m_words;
    DayChart *m_chart;
    QTabBar *m_by;
    QuotaModel *m_quota;
    TableView *m_table;
    QList<QuotaLine> m_depots;
    QList<QuotaLine> m_installers;
};

} // namespace sk
