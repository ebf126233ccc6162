// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_health.h"

#include "models/store/health.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Q_LOGGING_CATEGORY(log, "stationkeeper.store")

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreHealth)
};

} // namespace

StoreHealth::StoreHealth(Store &store, Prompter &prompter)
    : m_store(store), m_prompter(prompter), m_worker(store)
{
    store.session().database().setSlowListener([](QByteArrayView sql, qint64 milliseconds) {
        qCWarning(log) << "a statement held the interface up for" << milliseconds << "ms:" << sql;
    });
}

void StoreHealth::look()
{
    const auto due = isCheckDue(m_store.session());
    if (!due || !*due)
        return;
    const auto verdict = std::make_shared<QString>();
    const auto work = [verdict](Session &session, Progress &progress) -> Result<> {
        auto answer
            = checkPages(session, [&](qint64 done, qint64 total) { return progress.report(done, total); });
        if (!answer)
            return answer.failure();
        *verdict = *answer;
        return {};
    };
    m_worker.start({}, work, [this, verdict](const Result<> &outcome) {
        const bool isDamaged
            = outcome ? *verdict != u"ok"_s : outcome.failure().kind == Failure::Kind::Corrupt;
        if (!isDamaged)
            return; // sound, or stopped, and then it is due again at the next start
        qCWarning(log) << "the store is damaged:" << *verdict;
        m_prompter.tell(
            Words::tr("The records on this computer are damaged"),
            Words::tr("Parts of the file can no longer be read. Sync now if there is a line, then close this "
                      "program and start it again: it offers to save everything that can still be read. The "
                      "check under Settings, Backup says what was found."));
    });
}

} // namespace sk
