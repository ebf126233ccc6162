// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompter.h"

namespace sk {

//! The prompter's twin for tests: answers as prepared, and remembers what was asked.
class PreparedPrompter : public Prompter {
public:
    bool answer = true; //!< to confirm()
    std::optional<QString> text;
    QList<int> ways; //!< to choose(), one after another; cancelled when none is left
    QString path; //!< of openFile(), saveFile() and chooseFolder()
    QStringList asked; //!< the title of every question, in order
    QStringList offered; //!< the ways of the last choose()

    bool confirm(const Question &question) override
    {
        asked.append(question.title);
        return answer;
    }
    void tell(const QString &title, const QString &) override { asked.append(title); }
    std::optional<QString> askText(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return text;
    }
    std::optional<int> choose(const QString &title, const QString &, const QStringList &offer) override
    {
        asked.append(title);
        offered = offer;
        return ways.isEmpty() ? std::nullopt : std::optional(ways.takeFirst());
    }
    QString openFile(const QString &title, const QString &) override
    {
        asked.append(title);
        return path;
    }
    QString chooseFolder(const QString &title) override
    {
        asked.append(title);
        return path;
    }
    QString saveFile(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return path;
    }
};

} // namespace sk
