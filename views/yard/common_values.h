// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "views/registrations/bound_form.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

namespace sk {

class FormSection;
class Prompter;

//! What the common values of a yard need to know.
struct CommonNeeds {
    QList<NamedId> depots;
    QList<NamedId> installers;
    Bench bench;
    Clock now;
    Prompter &prompter;
    Role viewer = Role::Operator; //!< by whose role sensitive fields are shown
    Registration begun; //!< as this desk begins a registration
    //! What the registers know beside a field; only empty fields change.
    std::function<Registration(const Registration &, const QString &field)> fill = {};
};

//! What is the same for every vehicle of a yard, typed once: customer, model, place, milestones, checks.
//! Judged beside each field like a single form.
class CommonValues : public QWidget {
    Q_OBJECT
public:
    explicit CommonValues(const CommonNeeds &needs, QWidget *parent = nullptr);

    //! A registration with these values and nothing else.
    Registration values() const;
    //! True when nothing is wrong; else the first wrong field is brought into view.
    bool check();

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCustomer();
    QWidget *makeHardware();
    QWidget *makeInstallation();
    QWidget *makeChecks();
    template<typename Make>
    void add(const char *field, const Make &make);
    void addTexts(FormSection *section, std::initializer_list<const char *> fields);
    void judge(const QString &field);
    void judgeOrder();
    void judgeAll();
    void goOn(const QString &field);
    void leave(const QString &field);

    CommonNeeds m_needs;
    BoundForm m_fields;
    QMap<QString, QString> m_reasons; //!< why a value judged wrong is kept, by field
    QHash<QString, Value> m_left; //!< what each field held when it was last left
};

} // namespace sk
