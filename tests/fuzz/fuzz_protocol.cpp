// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json.h"
#include "sync/protocol/pages.h"
#include "sync/protocol/people_json.h"

#include <cstdlib>

using namespace sk;

namespace {

//! What was read and written is read as the same again.
template<typename Message, typename Read>
void comesBack(const QByteArray &body, Read read)
{
    const Result<Message> message = read(body);
    if (!message)
        return;
    const Result<Message> again = read(wire::toJson(*message));
    if (!again || *again != *message)
        std::abort();
}

} // namespace

//! The first byte says who reads the rest.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 'p':
        comesBack<wire::Page>(body, [](const QByteArray &text) { return wire::pageFromJson(text); });
        break;
    case 'c':
        comesBack<wire::ChangeBatch>(body, wire::changeBatchFromJson);
        break;
    case 'a':
        comesBack<wire::ChangeAnswers>(body, wire::changeAnswersFromJson);
        break;
    case 'd':
        Q_UNUSED(bool(wire::digestFromJson(body)));
        break;
    case 'm':
        Q_UNUSED(bool(wire::signInRequestFromJson(body)));
        Q_UNUSED(bool(wire::passwordChangeFromJson(body)));
        Q_UNUSED(bool(wire::accountWishFromJson(body)));
        Q_UNUSED(bool(wire::invitationRequestFromJson(body)));
        Q_UNUSED(bool(wire::revealRequestFromJson(body)));
        Q_UNUSED(bool(wire::noticeFromJson(body)));
        Q_UNUSED(bool(wire::auditPageFromJson(body)));
        break;
    default:
        Q_UNUSED(bool(wire::problemFromJson(body)));
        Q_UNUSED(bool(wire::enrolmentRequestFromJson(body)));
        Q_UNUSED(bool(wire::enrolmentAnswerFromJson(body)));
        Q_UNUSED(bool(wire::healthFromJson(body)));
        break;
    }
    return 0;
}
