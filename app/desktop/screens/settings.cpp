// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/screens.h"
#include "views/settings/about_topic.h"
#include "views/settings/appearance_topic.h"
#include "views/settings/settings_page.h"

#include <QCoreApplication>

namespace sk {

namespace {

AppearanceTopic *makeAppearanceTopic(const Personal &personal)
{
    auto *topic = new AppearanceTopic;
    topic->setChosen(personal.language, personal.scheme);
    QObject::connect(topic, &AppearanceTopic::languageChosen, topic, personal.chooseLanguage);
    QObject::connect(topic, &AppearanceTopic::schemeChosen, topic, personal.chooseScheme);
    return topic;
}

} // namespace

Page *makeSettingsScreen(const Desk & /*desk*/, const Personal &personal)
{
    auto *page = new SettingsPage;
    page->addTopic(makeAppearanceTopic(personal));
    page->addTopic(new AboutTopic(QCoreApplication::applicationVersion()));
    return page;
}

} // namespace sk
