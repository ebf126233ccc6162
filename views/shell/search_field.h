// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QLineEdit>

namespace sk {

class SearchPopup;

//! The one field that finds everything. Results stand under it while typing; arrows choose, Enter opens, Esc
//! leaves.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(SearchSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const sk::Target &target);
    //! All records of a kind that contain the text are to be listed.
    void listRequested(const QString &kind, const QString &text);
    //! Something is to be said about what was opened just now.
    void remarked(sk::Tone tone, const QString &words);
    //! Esc in the empty field: the focus goes back to the work.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void ask();
    void receive(quint64 generation, const QList<SearchGroup> &groups);
    void open(const SearchHit &hit);
    void listAll(const QString &kind);

    SearchSource &m_source;
    SearchPopup *m_popup;
    quint64 m_generation = 0;
};

} // namespace sk
