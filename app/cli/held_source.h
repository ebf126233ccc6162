// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"

namespace sk::cli {

//! A list whose rows are few enough to be held.
class HeldSource : public ListSource {
public:
    struct Line {
        Row values;
        QStringList shown;
    };

    HeldSource(QList<ListField> fields, QList<Line> lines)
        : m_fields(std::move(fields)), m_lines(std::move(lines))
    {
    }

    QList<ListField> fields() const override { return m_fields; }
    qsizetype size() const override { return m_lines.size(); }
    Result<bool> next() override { return ++m_at < m_lines.size(); }
    Row values() const override { return m_lines.at(m_at).values; }
    QStringList shown() const override { return m_lines.at(m_at).shown; }

private:
    QList<ListField> m_fields;
    QList<Line> m_lines;
    qsizetype m_at = -1;
};

} // namespace sk::cli
