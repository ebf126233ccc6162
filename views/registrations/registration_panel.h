// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/warranty.h"
#include "models/search/registration_stage.h"
#include "models/store/registration_window.h"
#include "views/registrations/registration_needs.h"
#include "views/widgets/fact_list.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sk {

class AttachmentStrip;
class MilestonePath;
class StatusLabel;

//! What the panel shows of one registration.
struct RegistrationStory {
    RegistrationLine line;
    RegistrationStage stage = RegistrationStage::Draft;
    QString depot;
    std::optional<Warranty> warranty;
    QList<Obstacle> obstacles; //!< what stands before the next step
    QList<Acceptance> acceptances; //!< oldest first
    QList<ChangeLine> history; //!< oldest first
};

//! The chosen registration at the right of the list, for reading: how far it is, what it lacks, what it says,
//! what became of it.
class RegistrationPanel : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationPanel(QWidget *parent = nullptr);

    //! Puts photos and scans among the sections. Takes the strip over.
    void addAttachments(AttachmentStrip *strip);
    void show(const RegistrationStory &story, Role viewer);
    //! What is offered.
    void setRights(const Rights &rights);
    //! What was asked for, for a minute.
    void reveal(const QString &field, const QString &text);

Q_SIGNALS:
    void editRequested();
    //! A hidden value is wanted.
    void revealRequested(const QString &field);
    void acceptRequested();
    void printRequested();
    //! The owner has the warranty card now (D18).
    void handOverRequested();
    //! The acceptance that stands is to be answered by a correction.
    void correctRequested();
    //! Every change of it, beyond the few lines that stand here.
    void historyRequested();

private:
    QWidget *makeHead();
    FactList *addSection(QVBoxLayout *layout, const QString &title);
    //! A section without any fact hides with its title.
    static void fill(FactList *section, const QList<Fact> &facts);
    void showFacts(const Registration &registration, const QString &depot, Role viewer);
    void showNext(const RegistrationStory &story);
    void showAttachments(const RegistrationStory &story);
    void showAcceptance(const RegistrationStory &story, Role viewer);
    void showHistory(const QList<ChangeLine> &history, Role viewer);

    Fact shownFact(QStringView field, const QString &plain, Role viewer) const;

    Rights m_rights;
    QLabel *m_plate;
    QLabel *m_number;
    StatusLabel *m_stage;
    QPushButton *m_accept;
    QPushButton *m_correct;
    QPushButton *m_card;
    QLabel *m_next;
    MilestonePath *m_path;
    QVBoxLayout *m_parts;
    AttachmentStrip *m_attachments = nullptr;
    FactList *m_acceptance;
    FactList *m_customer;
    FactList *m_vehicle;
    FactList *m_terminal;
    FactList *m_work;
    QLabel *m_history;
};

} // namespace sk
