// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/settings_topics.h"
#include "views/settings/mappings_topic.h"
#include "views/widgets/prompter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString prefix = u"import.layout."_s;

RememberedMapping mappingFrom(const QString &key, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    RememberedMapping mapping{key, object.value(u"kind"_s).toString(), {}};
    for (const auto &field : object.value(u"fields"_s).toArray())
        mapping.fields.append(field.toString());
    return mapping;
}

Result<QList<RememberedMapping>> mappingsOf(Session &session)
{
    const auto names = session.settings().names(prefix);
    if (!names)
        return names.failure();
    QList<RememberedMapping> mappings;
    for (const QString &name : *names) {
        const auto text = session.settings().value(name);
        if (!text)
            return text.failure();
        mappings.append(mappingFrom(name, *text));
    }
    return mappings;
}

} // namespace

Topic *makeMappingsTopic(const Desk &desk)
{
    auto *topic = new MappingsTopic(desk.prompter);
    const auto complain = [desk](const Failure &failure) {
        desk.prompter.tell(MappingsTopic::tr("That did not work"), sentenceOf(failure));
    };
    const auto refresh = [topic, desk, complain] {
        if (const auto mappings = mappingsOf(desk.session()))
            topic->setMappings(*mappings);
        else
            complain(mappings.failure());
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &MappingsTopic::removeRequested, topic,
                     [desk, refresh, complain](const QString &key) {
                         if (const auto done = desk.session().settings().remove(key); !done)
                             complain(done.failure());
                         refresh();
                     });
    refresh();
    return topic;
}

} // namespace sk
