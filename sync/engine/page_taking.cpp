// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/page_taking.h"

#include "sync/protocol/pages.h"

namespace sk {

namespace {

//! Hands the rows on as they are read.
class IntoStore : public wire::RowSink {
public:
    explicit IntoStore(Intake &intake) : m_intake(intake) { }

    bool onBlock(const QString &kind, const QStringList &columns) override
    {
        return m_intake.block(kind, columns);
    }
    bool onRow(const wire::RowView &row) override
    {
        return m_intake.row(row.id, row.version, row.deleted, row.cells);
    }

private:
    Intake &m_intake;
};

} // namespace

std::variant<PageTaken, SyncTrouble> takePage(Ledger &ledger, QByteArrayView page, Ledger::Telling telling)
{
    std::optional<Failure> broken;
    wire::PageEnd end;
    const auto read = [&](Intake &intake) -> Result<PageTail> {
        IntoStore sink(intake);
        const auto done = wire::readPage(page, sink);
        if (!done) {
            if (!intake.error())
                broken = done.failure();
            return done.failure();
        }
        end = *done;
        return PageTail{end.forgotten, end.next};
    };
    const auto taken = ledger.take(read, telling);
    if (broken)
        return troubleOfAnswer(*broken);
    if (!taken)
        return troubleOfStore(taken.failure());
    return PageTaken{*taken, end.more, end.serverTime};
}

} // namespace sk
