// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/matter_model.h"
#include "views/shell/page.h"

class QLabel;
class QPushButton;

namespace sk {

class CountTile;
class DraftsBar;
class InstalledPanel;
class ListAndDetail;
class TableView;
struct UnfinishedDraft;

//! Today 工作台: what must be done today as far as the store knows, each line a step from its record, and
//! what was installed so far.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(QWidget *parent = nullptr);

    //! The facts are shown by the policies in force.
    void setFacts(const TodayFacts &facts, const PolicyBook &policies);
    //! What was typed and not saved, newest first.
    void setDrafts(const QList<UnfinishedDraft> &drafts);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool canPrint() const override;
    void print() override;
    bool leave() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

Q_SIGNALS:
    //! It was brought to the front: the facts may have grown old.
    void refreshRequested();
    //! The owners of these vehicles have their warranty cards now (D18).
    void cardsHandedOver(const QList<sk::RegistrationId> &registrations);
    //! The list as it stands on the screen, to a file.
    void exportRequested(const sk::ShownList &list);
    //! The draft with this key is to be thrown away; the person was not asked yet.
    void draftDropRequested(const QString &key);

private:
    void makeWork();
    QWidget *makeTiles();
    void choose(std::optional<MatterGroup> group);
    void showTiles();
    void showBadge();
    void showList();
    void openRow(int row);
    ShownList shown() const;
    QWidget *makeFoot();
    //! Vehicles of the chosen lines that wait for their warranty cards.
    QList<RegistrationId> chosenCards() const;

    MatterModel *m_model;
    std::array<CountTile *, matterGroups> m_tiles{};
    QLabel *m_day;
    QLabel *m_more;
    QPushButton *m_export;
    QPushButton *m_handOver;
    DraftsBar *m_drafts;
    ListAndDetail *m_parts;
    TableView *m_table;
    InstalledPanel *m_installed;
};

} // namespace sk
