// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace sk {

class Topic;

//! The settings 设置: a list of topics at the left, the chosen one at the right. It knows that topics exist,
//! not which.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    //! Takes the topic over. The first one added is shown.
    void addTopic(Topic *topic);
    void showTopic(const QString &name);
    Topic *currentTopic() const;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool find(const QString &text) override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

private:
    Topic *topicAt(int index) const;

    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace sk
