// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/people_model.h"

#include "models/items/certificate_words.h"
#include "models/items/field_words.h"

namespace sk {

QString PeopleModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Phone:
        return tr("Phone");
    case Certificate:
        return tr("Certificate");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeopleModel::cell(const PersonLine &line, int column, int role) const
{
    if (role == CertificateRole)
        return int(line.certificate.state);
    if (role == ManagerRole)
        return line.isManager;
    if (role == Qt::ToolTipRole && column == Certificate)
        return line.person.certificateUntil.toString(Qt::ISODate);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.person.name;
    case Role:
        return line.isManager ? tr("Manager") : nameOf(line.person.role);
    case Phone:
        return line.phone;
    case Certificate:
        return wordsOf(line.certificate);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
