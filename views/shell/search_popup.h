// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QFrame>

class QLabel;
class QListView;

namespace sk {

class SearchResultsModel;

//! The results under the search field. A plain child of the window, so the focus stays in the field.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    explicit SearchPopup(QWidget &field);

    //! Shows the results under the field, the first chosen; without any it says so.
    void present(const QList<SearchGroup> &groups, const QString &asked);
    void dismiss() { hide(); }
    void step(int by);
    void openCurrent();

Q_SIGNALS:
    void chosen(const sk::SearchHit &hit);
    //! All records of that kind are to be listed.
    void allChosen(const QString &kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void openRow(int row);

    QWidget &m_field;
    SearchResultsModel *m_results;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace sk
