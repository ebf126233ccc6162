// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QList>
#include <QObject>
#include <QUuid>

namespace sk {

//! Something one can open from anywhere: a record by its kind ("registration", "terminal" …) and id.
struct Target {
    QString kind;
    QUuid id;

    bool operator==(const Target &) const = default;
};

//! One line of the search results.
struct SearchHit {
    Target target;
    QString title; //!< what was found, e.g. the plate
    QString detail; //!< what tells it apart: owner, depot, state
    QString remark = {}; //!< to be said once it is open, e.g. that it changed since it was printed
    Tone tone = Tone::Neutral; //!< of the remark
};

//! Results of one kind under their heading.
struct SearchGroup {
    QString title;
    QString iconName;
    QList<SearchHit> hits;
    qint64 more = 0; //!< further ones that are not among the hits
    QString kind = {}; //!< of the records, when a page can list them all; else empty
};

//! Answers the field for everything. A question may be overtaken by the next one: the answer carries the
//! generation it belongs to, and late answers to older ones are dropped by whoever asked.
class SearchSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void query(const QString &text, quint64 generation) = 0;

Q_SIGNALS:
    //! May come at once, from within query().
    void answered(quint64 generation, const QList<sk::SearchGroup> &groups);
};

} // namespace sk
