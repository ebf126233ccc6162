// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sk {

//! A yes-or-no question. The yes button says what it does ("Delete", "Keep anyway"), never just "Yes".
struct Question {
    QString title; //!< the question in a few words
    QString sentence; //!< what follows from yes; may be empty
    QString yes;
    bool dangerous = false; //!< then No is the default button
};

//! How a page asks a person something. The real one shows dialogs; the tests' twin has prepared answers.
class Prompter {
public:
    virtual ~Prompter() = default;

    virtual bool confirm(const Question &question) = 0;
    //! Something the person must know before going on.
    virtual void tell(const QString &title, const QString &sentence) = 0;
    //! Nothing when cancelled. The text is trimmed; an empty one is not accepted.
    virtual std::optional<QString> askText(const QString &title, const QString &label,
                                           const QString &start = {})
        = 0;
    //! The index chosen of several ways on; nothing when cancelled.
    virtual std::optional<int> choose(const QString &title, const QString &sentence, const QStringList &ways)
        = 0;
    //! The path of an existing file, or empty when cancelled. `filter` as in QFileDialog.
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    //! Several of them; empty when cancelled.
    virtual QStringList openFiles(const QString &title, const QString &filter)
    {
        const QString path = openFile(title, filter);
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    //! The path of an existing folder, or empty when cancelled.
    virtual QString chooseFolder(const QString &title) = 0;
    //! The path to write to, or empty when cancelled. `suggestion` is a file name.
    virtual QString saveFile(const QString &title, const QString &suggestion, const QString &filter) = 0;
};

} // namespace sk
