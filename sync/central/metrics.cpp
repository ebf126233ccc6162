// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/metrics.h"

namespace sk::central {

namespace {

void head(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

template<typename Number>
void gauge(QByteArray &text, const char *name, const char *type, const char *help, Number value)
{
    head(text, name, type, help);
    text += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

QByteArray labels(const std::pair<QByteArray, QByteArray> &name)
{
    return "method=\"" + name.first + "\",route=\"" + name.second + '"';
}

} // namespace

Metrics::Name Metrics::nameOf(std::string_view method, std::string_view route)
{
    const auto bytes = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    return route.empty() ? Name("", "") : Name(bytes(method), bytes(route));
}

void Metrics::count(std::string_view method, std::string_view route, int status)
{
    ++m_calls[{nameOf(method, route), status}];
}

void Metrics::time(std::string_view method, std::string_view route, std::chrono::steady_clock::duration took)
{
    Histogram &histogram = m_seconds[nameOf(method, route)];
    const double seconds = std::chrono::duration<double>(took).count();
    const auto *bound = std::ranges::lower_bound(bounds, seconds);
    ++histogram.counts[size_t(bound - bounds.begin())];
    histogram.sum += seconds;
}

void Metrics::count(const Tally &tally)
{
    m_changes.accepted += tally.accepted;
    m_changes.clashed += tally.clashed;
    m_changes.refused += tally.refused;
}

void Metrics::count(const FileTally &tally)
{
    m_files.begun += tally.begun;
    m_files.known += tally.known;
    m_files.completed += tally.completed;
    m_files.spoilt += tally.spoilt;
}

void Metrics::addFiles(QByteArray &text, const Gauges &gauges) const
{
    head(text, "stationkeeper_uploads_total", "counter", "Uploads by what became of them.");
    for (const auto &[outcome, count] : {std::pair("begun", m_files.begun),
                                         {"known", m_files.known},
                                         {"completed", m_files.completed},
                                         {"spoilt", m_files.spoilt}})
        text += QByteArray("stationkeeper_uploads_total{outcome=\"") + outcome + "\"} "
            + QByteArray::number(count) + '\n';
    head(text, "stationkeeper_file_bytes_total", "counter", "Bytes of files that came and went.");
    text += "stationkeeper_file_bytes_total{way=\"in\"} " + QByteArray::number(m_bytesIn)
        + "\nstationkeeper_file_bytes_total{way=\"out\"} " + QByteArray::number(m_bytesOut) + '\n';
    gauge(text, "stationkeeper_files_under_way", "gauge", "Bodies and downloads of files under way.",
          gauges.filesUnderWay);
}

QByteArray Metrics::text(const Gauges &gauges) const
{
    QByteArray text;
    head(text, "stationkeeper_requests_total", "counter", "Answered calls by route and status.");
    for (const auto &[key, count] : m_calls)
        text += "stationkeeper_requests_total{" + labels(key.first) + ",status=\""
            + QByteArray::number(key.second) + "\"} " + QByteArray::number(count) + '\n';
    head(text, "stationkeeper_request_seconds", "histogram",
         "From the header to the last byte of the answer, without the wait of a long poll.");
    for (const auto &[name, histogram] : m_seconds) {
        qint64 sum = 0;
        const QByteArray bucket = "stationkeeper_request_seconds_bucket{" + labels(name) + ",le=\"";
        for (size_t i = 0; i < bounds.size(); ++i)
            text += bucket + QByteArray::number(bounds[i]) + "\"} "
                + QByteArray::number(sum += histogram.counts[i]) + '\n';
        sum += histogram.counts.back();
        text += bucket + "+Inf\"} " + QByteArray::number(sum) + "\nstationkeeper_request_seconds_sum{"
            + labels(name) + "} " + QByteArray::number(histogram.sum)
            + "\nstationkeeper_request_seconds_count{" + labels(name) + "} " + QByteArray::number(sum) + '\n';
    }
    head(text, "stationkeeper_changes_total", "counter", "Pushed changes by what became of them.");
    for (const auto &[outcome, count] : {std::pair("accepted", m_changes.accepted),
                                         {"clashed", m_changes.clashed},
                                         {"refused", m_changes.refused}})
        text += QByteArray("stationkeeper_changes_total{outcome=\"") + outcome + "\"} "
            + QByteArray::number(count) + '\n';
    gauge(text, "stationkeeper_connections", "gauge", "Open connections.", gauges.connections);
    gauge(text, "stationkeeper_waiting_polls", "gauge", "Long polls that wait for news.",
          gauges.waitingPolls);
    gauge(text, "stationkeeper_body_bytes_in_flight", "gauge", "Bytes of bodies being received.",
          gauges.bodyBytesInFlight);
    gauge(text, "stationkeeper_store_waiting_calls", "gauge", "Calls that wait for the database.",
          gauges.waitingForStore);
    gauge(text, "stationkeeper_store_calls_total", "counter", "Calls the database workers did.",
          gauges.storeCalls);
    gauge(text, "stationkeeper_store_seconds_total", "counter", "Time the database workers spent on them.",
          gauges.storeSeconds);
    gauge(text, "stationkeeper_password_waiting_calls", "gauge",
          "Calls that wait for a password to be looked at.", gauges.waitingPasswords);
    addFiles(text, gauges);
    return text;
}

} // namespace sk::central
