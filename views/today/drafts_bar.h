// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;

namespace sk {

//! Something that was typed and never saved.
struct UnfinishedDraft {
    QString key; //!< as in DraftKeeper
    QString words; //!< what it is, e.g. "Registration · 豫P12345"

    bool operator==(const UnfinishedDraft &) const = default;
};

//! Says that something was typed and not saved, after a crash or because it was put aside, and offers to go
//! on with it or to throw it away. One after another, the newest first; hidden when there is none.
class DraftsBar : public QWidget {
    Q_OBJECT
public:
    explicit DraftsBar(QWidget *parent = nullptr);

    void setDrafts(const QList<UnfinishedDraft> &drafts);
    int count() const { return int(m_drafts.size()); }

Q_SIGNALS:
    void openRequested(const QString &key);
    void dropRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void turn();

    QList<UnfinishedDraft> m_drafts;
    qsizetype m_shown = 0;
    QLabel *m_words;
    QWidget *m_next;
};

} // namespace sk
