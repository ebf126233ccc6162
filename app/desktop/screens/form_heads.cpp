// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/settings_topics.h"
#include "app/paperwork/printed_names.h"
#include "views/settings/forms_topic.h"
#include "views/widgets/prompter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Kept {
    const char16_t *name;
    QString FormHead::*member;
};

constexpr std::array kept{
    Kept{printed::company, &FormHead::company}, Kept{printed::hotline, &FormHead::hotline},
    Kept{printed::project, &FormHead::project}, Kept{printed::department, &FormHead::department},
    Kept{printed::people, &FormHead::people}};

FormHead headIn(const Settings &settings)
{
    FormHead head;
    for (const Kept &one : kept)
        if (const auto value = settings.value(QString::fromUtf16(one.name)))
            head.*one.member = *value;
    return head;
}

Result<> keepHead(Settings settings, const FormHead &head)
{
    for (const Kept &one : kept)
        if (const auto set = settings.set(QString::fromUtf16(one.name), head.*one.member); !set)
            return set;
    return {};
}

FormHead usualHead()
{
    return {QString::fromUtf16(printed::companyOfAgreement), QString::fromUtf16(printed::hotlineOfAgreement),
            QString::fromUtf16(printed::projectOfAgreement), FormsTopic::tr("The depot that installed it"),
            FormsTopic::tr("The managers of depot and centre")};
}

} // namespace

Topic *makeFormsTopic(const Desk &desk)
{
    auto *topic = new FormsTopic;
    const auto refresh = [topic, desk] { topic->setHead(headIn(desk.session().settings()), usualHead()); };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &FormsTopic::headChanged, topic, [desk](const FormHead &head) {
        if (!keepHead(desk.session().settings(), head))
            desk.prompter.tell(
                FormsTopic::tr("Not kept"),
                FormsTopic::tr("The words of the forms could not be kept. Look whether the disk "
                               "is full, then enter them again."));
    });
    refresh();
    return topic;
}

} // namespace sk
