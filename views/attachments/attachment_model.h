// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/attachments/attachment_office.h"

namespace sk {

//! The photos and scans of a record with their small pictures.
class AttachmentModel : public RowModel<AttachmentLine> {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, //!< where its bytes are, in words; empty where there is nothing to say
        PlaceIconRole, //!< the name of the icon for that
        TypeIconRole, //!< the name of the icon that stands for what has no small picture
        TroubleRole, //!< true when something is in the way
    };

    //! The office must outlive it.
    explicit AttachmentModel(AttachmentOffice &office, QObject *parent = nullptr);

    void setLines(const QList<AttachmentLine> &lines);

protected:
    int columns() const override { return 1; }
    QString title(int) const override { return {}; }
    QVariant cell(const AttachmentLine &line, int column, int role) const override;

private:
    AttachmentOffice &m_office;
};

} // namespace sk
