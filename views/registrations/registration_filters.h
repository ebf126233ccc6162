// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/registration_catalogue.h"
#include "views/registrations/registration_needs.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace sk {

class DayEdit;
class FilterBar;
class SearchableCombo;
class ViewMemory;

//! What narrows the list down: text as it is typed, stage, days; depot and installer in a second row.
class RegistrationFilters : public QWidget {
    Q_OBJECT
public:
    RegistrationFilters(const RegistrationNeeds &needs, QWidget *parent = nullptr);

    FilterBar *bar() const { return m_bar; }
    const RegistrationFilter &filter() const { return m_filter; }
    //! Shows everything again.
    void clear();
    void offerDepots(const QList<Depot> &depots);
    void offerInstallers(const QStringList &names);

    void keepState(ViewMemory &memory) const;
    void restoreState(const ViewMemory &memory);

Q_SIGNALS:
    void filterChanged(const sk::RegistrationFilter &filter);

private:
    enum Period { AnyDay, Today, Yesterday, SevenDays, ThisMonth, LastMonth, Chosen };

    QWidget *makeSecondRow();
    void choosePeriod(int period);
    void chooseInstallerKept();
    void take();

    Clock m_now;
    FilterBar *m_bar;
    QComboBox *m_stage;
    QComboBox *m_period;
    QToolButton *m_more;
    QWidget *m_second;
    SearchableCombo *m_depot;
    SearchableCombo *m_installer;
    DayEdit *m_from;
    DayEdit *m_until;
    RegistrationFilter m_filter;
    QString m_installerKept; // until the names are known
};

} // namespace sk
