// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"
#include "models/items/row_model.h"

namespace sk {

//! Somebody in the list of a place's people.
struct PersonLine {
    Person person;
    QString phone; //!< as the viewer may see it
    CertificateStanding certificate;
    bool isManager = false;

    bool operator==(const PersonLine &) const = default;
};

//! The people of one place with their certificates (B26).
class PeopleModel : public RowModel<PersonLine> {
    Q_OBJECT
public:
    enum Column { Name, Role, Phone, Certificate, ColumnCount };
    enum Roles { CertificateRole = SortRole + 1, ManagerRole };

    using RowModel::RowModel;

    void setPeople(const QList<PersonLine> &lines)
    {
        update(lines, [](const PersonLine &line) { return line.person.id; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const PersonLine &line, int column, int role) const override;
};

} // namespace sk
