// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/shown_list.h"

#include <optional>

class QAbstractItemModel;

namespace sk {

//! One list of the screen with what can be decided about its chosen row.
class DecisionPane : public ListAndDetail {
    Q_OBJECT
public:
    //! The name is the list's own, in pictures and in what is remembered of it.
    struct Called {
        QString name;
        QString title; //!< on paper, in files, to a screen reader
    };
    DecisionPane(const Called &called, QAbstractItemModel *model, QWidget *panel, QWidget *parent);

    //! The record of the chosen row.
    virtual std::optional<Target> currentRecord() const = 0;
    //! Which of its columns hold what is confidential (A58–A60).
    virtual QList<int> confidentialColumns() const = 0;
    //! How many of its rows wait for a person.
    virtual qsizetype waiting() const { return 0; }

    //! The list as it stands, for paper or a file.
    ShownList shownList() const;
    QString memoryKey() const;

Q_SIGNALS:
    //! The list has other rows now.
    void rowsArrived();
    void openRequested(const sk::Target &record);

protected:
    //! The row in front, -1 when there is none.
    int currentRow() const;
    //! To be called when the rows were set: something is chosen as long as there is something.
    void settleRows();
    virtual void showCurrent() = 0;

private:
    QString m_name;
};

} // namespace sk
