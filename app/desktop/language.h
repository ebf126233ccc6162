// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace sk {

//! The language of the whole program: our words, its name, and the words of Qt's own dialogs. Chinese unless
//! somebody chose English. There is one of it: a second one would go on answering for what the first leaves
//! untranslated.
class Language {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    //! "zh_CN" or "en"; anything else is Chinese. What is already on the screen keeps its words.
    void set(const QString &name);
    QString name() const { return m_name; }

private:
    QString m_name;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace sk
