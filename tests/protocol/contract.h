// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

//! The contract of the agreement, sync/protocol/openapi.yaml, for tests that hold code to it.
class Contract {
public:
    //! Ends the program when the file cannot be read: then nothing is being tested.
    Contract();

    //! The node at a path like "components/schemas/Page"; undefined when there is none.
    QJsonValue at(const QString &path) const;
    //! What the value has that the schema does not allow; empty when it is as agreed. Unknown members are
    //! allowed.
    QStringList complaints(const QString &schemaName, const QJsonValue &value) const;

private:
    struct Finder;
    QJsonObject m_root;
};
