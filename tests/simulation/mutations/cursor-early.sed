# The cursor of a page is written before its rows, in a transaction of its own.
# in sync/engine/page_taking.cpp
s|    const auto taken = ledger.take(read, telling);|    Q_UNUSED(bool(ledger.take([\&](Intake \&) -> Result<PageTail> {\n        const auto early = wire::pageFromJson(page);\n        return early ? Result<PageTail>(PageTail{{}, early->next}) : early.failure();\n    }, telling)));\n&|
