// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

class QPushButton;
class QStackedWidget;

namespace sk {

class MappingsModel;
class Prompter;
class TableView;

//! What a person once said the columns of a kind of sheet mean.
struct RememberedMapping {
    QString key; //!< the name it is kept under
    QString kind; //!< of record
    QStringList fields; //!< by column; empty where the column is not used

    bool operator==(const RememberedMapping &) const = default;
};

//! The meanings of columns that are remembered for the next sheet of the same layout.
class MappingsTopic : public Topic {
    Q_OBJECT
public:
    explicit MappingsTopic(Prompter &prompter, QWidget *parent = nullptr);

    void setMappings(const QList<RememberedMapping> &mappings);

Q_SIGNALS:
    void removeRequested(const QString &key);

private:
    void askRemove();

    Prompter &m_prompter;
    MappingsModel *m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    QPushButton *m_remove;
};

} // namespace sk
