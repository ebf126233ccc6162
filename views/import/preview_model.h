// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace sk {

//! The rows of a sheet as they would be imported: line of the sheet, state, problems in words, the reason for
//! keeping a row all the same, then the values as people read them.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, State, Problems, Reason, FirstValue };

    using QAbstractTableModel::QAbstractTableModel;

    //! The preview must outlive the model or the next call.
    void show(ImportPreview *preview);
    //! Rows of the sheet that were imported from here: that they are there now is nothing against them.
    void setImported(const QSet<int> &rows) { m_imported = rows; }
    bool isImported(const CheckedRow &row) const { return m_imported.contains(row.row); }
    //! Whether a person may give a reason for keeping a row.
    bool canBeAccepted(const CheckedRow &row) const { return !isImported(row) && row.canBeAccepted(); }
    //! What is the matter with a row.
    QStringList sentencesFor(const CheckedRow &row) const;
    //! Only rows of one state; nothing for all.
    void filter(std::optional<CheckedRow::State> state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! A reason for keeping a row that only rules keep out; an empty one takes it back.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const CheckedRow &rowAt(int row) const { return m_preview->rows.at(m_rows.at(row)); }
    CheckedRow::State stateOf(int row) const { return m_preview->rows.at(m_rows.at(row)).state(); }

Q_SIGNALS:
    //! A reason was given or taken back: the counts differ.
    void reasonGiven();

private:
    void choose();

    ImportPreview *m_preview = nullptr;
    std::optional<CheckedRow::State> m_only;
    QList<int> m_rows; // of the preview, those shown
    QSet<int> m_imported;
};

//! The word for a row's state.
QString nameOf(CheckedRow::State state);

} // namespace sk
