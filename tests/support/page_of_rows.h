// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

namespace sk::testing {

//! Hands rows to an intake as the reader of a page does.
inline void feed(Intake &intake, const QList<RowBlock> &blocks)
{
    for (const RowBlock &block : blocks) {
        if (!intake.block(block.kind, block.columns))
            return;
        for (const AgreedRow &row : block.rows) {
            QList<QByteArray> texts;
            for (const Value &value : row.values)
                texts.append(std::holds_alternative<QString>(value) ? std::get<QString>(value).toUtf8()
                                                                    : QByteArray());
            std::vector<ValueView> views;
            for (qsizetype i = 0; i < row.values.size(); ++i) {
                if (const auto *number = std::get_if<qint64>(&row.values.at(i)))
                    views.emplace_back(*number);
                else if (const auto *flag = std::get_if<bool>(&row.values.at(i)))
                    views.emplace_back(*flag);
                else if (std::holds_alternative<QString>(row.values.at(i)))
                    views.emplace_back(std::string_view(texts.at(i).constData(), size_t(texts.at(i).size())));
                else
                    views.emplace_back();
            }
            if (!intake.row(row.id, row.version, row.deleted, views))
                return;
        }
    }
}

//! One page of what the centre has.
inline Result<Taken> take(Ledger ledger, const QList<RowBlock> &blocks, const PageTail &tail)
{
    const auto read = [&](Intake &intake) -> Result<PageTail> {
        feed(intake, blocks);
        return tail;
    };
    return ledger.take(read, Ledger::Telling::AtOnce);
}

} // namespace sk::testing
