// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notices.h"

namespace sk {

namespace {

constexpr qsizetype mostNamed = 200; // beyond that a view does better to look at everything again

void add(QList<ChangeNotice> &gathered, const ChangeNotice &notice)
{
    const auto of = [&](const ChangeNotice &each) { return each.kind == notice.kind; };
    const auto known = std::find_if(gathered.begin(), gathered.end(), of);
    if (known == gathered.end()) {
        gathered.append({notice.kind, notice.ids.size() > mostNamed ? QList<QUuid>() : notice.ids});
        return;
    }
    const bool all = known->ids.isEmpty() || notice.ids.isEmpty();
    known->ids.append(notice.ids);
    if (all || known->ids.size() > mostNamed)
        known->ids.clear();
}

} // namespace

void Notices::tell(const ChangeNotice &notice)
{
    if (const auto gathered = m_gathered.lock()) {
        add(*gathered, notice);
        return;
    }
    const auto gathered = std::make_shared<Gathered>();
    m_gathered = gathered;
    add(*gathered, notice);
    m_db.afterCommit([this, gathered] {
        m_gathered.reset(); // a listener may write again
        for (const ChangeNotice &each : std::as_const(*gathered))
            if (m_listener)
                m_listener(each);
    });
}

} // namespace sk
