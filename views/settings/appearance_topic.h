// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"
#include "views/widgets/theme.h"

class QButtonGroup;

namespace sk {

//! Language and light or dark. A choice holds at once.
class AppearanceTopic : public Topic {
    Q_OBJECT
public:
    explicit AppearanceTopic(QWidget *parent = nullptr);

    //! `language` is "zh_CN" or "en".
    void setChosen(const QString &language, Scheme scheme);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void schemeChosen(sk::Scheme scheme);

private:
    QWidget *makeChoice(const QString &title, QButtonGroup *group,
                        const QList<std::pair<int, QString>> &ways);

    QButtonGroup *m_languages;
    QButtonGroup *m_schemes;
};

} // namespace sk
