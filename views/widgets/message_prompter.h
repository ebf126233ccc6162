// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompter.h"

class QWidget;

namespace sk {

//! The prompter that shows real dialogs over a window.
class MessagePrompter : public Prompter {
public:
    //! Without a window the dialogs stand alone, as before the main window is up.
    explicit MessagePrompter(QWidget *window = nullptr) : m_window(window) { }
    void setWindow(QWidget *window) { m_window = window; }

    bool confirm(const Question &question) override;
    void tell(const QString &title, const QString &sentence) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &start) override;
    std::optional<int> choose(const QString &title, const QString &sentence,
                              const QStringList &ways) override;
    QString openFile(const QString &title, const QString &filter) override;
    QStringList openFiles(const QString &title, const QString &filter) override;
    QString chooseFolder(const QString &title) override;
    QString saveFile(const QString &title, const QString &suggestion, const QString &filter) override;

private:
    QWidget *m_window;
    QString m_folder; //!< of the last file, so that the next dialog starts there
};

} // namespace sk
