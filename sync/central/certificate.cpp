// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/certificate.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSaveFile>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bytes = std::unique_ptr<BIO, Free>;

constexpr int authorityDays = 3653;
constexpr int certificateDays = 730;

Failure sslFailure(const QString &what)
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    return {Failure::Kind::Invalid, what + u": "_s + QString::fromLatin1(text.data())};
}

Certificate blankCertificate(EVP_PKEY *key, const QString &name, const QDateTime &now, int days)
{
    Certificate certificate(X509_new());
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    std::array<uchar, 16> serial{};
    RAND_bytes(serial.data(), serial.size());
    serial.front() &= 0x7f; // RFC 5280: positive
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(serial.data(), serial.size(), nullptr),
                                                             BN_free);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x));
    time_t from = time_t(now.toSecsSinceEpoch());
    X509_time_adj_ex(X509_getm_notBefore(x), -1, 0, &from); // a desktop's clock may be behind
    X509_time_adj_ex(X509_getm_notAfter(x), days, 0, &from);
    X509_set_pubkey(x, key);
    const QByteArray utf8 = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const uchar *>(utf8.constData()), int(utf8.size()), -1, 0);
    return certificate;
}

bool extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

//! "DNS:localhost,IP:127.0.0.1"; empty when one of them is neither a name nor an address.
QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts) {
        const bool plain = std::all_of(host.begin(), host.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
        });
        if (host.isEmpty() || !plain)
            return {};
        const bool isAddress = !QHostAddress(host).isNull();
        if (!isAddress && host.contains(u':'))
            return {};
        names.append((isAddress ? "IP:" : "DNS:") + host.toLatin1());
    }
    return names.join(',');
}

constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto forAll = forOwner | QFile::ReadGroup | QFile::ReadOther;

Result<> write(const QString &file, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(permissions)
        || out.write(bytes) != bytes.size() || !out.commit())
        return Failure{Failure::Kind::ReadOnly, out.errorString()};
    return {};
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

QByteArray pem(EVP_PKEY *key)
{
    const Bytes bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio.get());
}

QByteArray pem(X509 *certificate)
{
    const Bytes bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio.get());
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

struct Authority {
    Key key;
    Certificate certificate;
};

Result<> makeAuthority(const CertificateFiles &files, const QDateTime &now)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return sslFailure(u"key"_s);
    const Certificate own
        = blankCertificate(key.get(), u"Stationkeeper central authority"_s, now, authorityDays);
    X509 *x = own.get();
    X509_set_issuer_name(x, X509_get_subject_name(x));
    if (!extend(x, x, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        || !extend(x, x, NID_key_usage, "critical,keyCertSign,cRLSign")
        || !extend(x, x, NID_subject_key_identifier, "hash") || X509_sign(x, key.get(), EVP_sha256()) == 0)
        return sslFailure(u"authority"_s);
    if (const auto written = write(files.authorityKey, pem(key.get()), forOwner); !written)
        return written;
    return write(files.authority, pem(x), forAll);
}

Result<std::shared_ptr<Authority>> readAuthority(const CertificateFiles &files)
{
    const QByteArray keyBytes = bytesOf(files.authorityKey);
    const QByteArray certificateBytes = bytesOf(files.authority);
    const Bytes keyBio(BIO_new_mem_buf(keyBytes.constData(), int(keyBytes.size())));
    const Bytes certificateBio(BIO_new_mem_buf(certificateBytes.constData(), int(certificateBytes.size())));
    auto authority = std::make_shared<Authority>();
    authority->key.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    authority->certificate.reset(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    if (!authority->key || !authority->certificate
        || X509_check_private_key(authority->certificate.get(), authority->key.get()) != 1)
        return sslFailure(u"the authority in the folder cannot be read"_s);
    return authority;
}

} // namespace

CertificateFiles::CertificateFiles(const QString &folder)
    : authority(QDir(folder).filePath(u"ca.pem"_s))
    , authorityKey(QDir(folder).filePath(u"ca.key"_s))
    , certificate(QDir(folder).filePath(u"server.pem"_s))
    , key(QDir(folder).filePath(u"server.key"_s))
{
}

bool areHosts(const QStringList &hosts)
{
    return !alternativeNames(hosts).isEmpty();
}

Result<CertificateFiles> makeCertificate(const QString &folder, const QStringList &hosts,
                                         const QDateTime &now)
{
    const QByteArray names = alternativeNames(hosts);
    if (names.isEmpty())
        return Failure{Failure::Kind::Invalid, u"a host is neither a name nor an address"_s};
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::ReadOnly, u"the folder cannot be made"_s};
    CertificateFiles files(folder);
    if (!QFile::exists(files.authority)) {
        if (const auto made = makeAuthority(files, now); !made)
            return made.failure();
    }
    const auto authority = readAuthority(files);
    if (!authority)
        return authority.failure();

    const Key key(EVP_EC_gen("P-256"));
    X509 *issuer = (*authority)->certificate.get();
    const Certificate own = blankCertificate(key.get(), hosts.first().left(64), now, certificateDays);
    X509 *x = own.get();
    X509_set_issuer_name(x, X509_get_subject_name(issuer));
    if (!extend(x, issuer, NID_basic_constraints, "critical,CA:FALSE")
        || !extend(x, issuer, NID_key_usage, "critical,digitalSignature")
        || !extend(x, issuer, NID_ext_key_usage, "serverAuth")
        || !extend(x, issuer, NID_subject_alt_name, names)
        || !extend(x, issuer, NID_subject_key_identifier, "hash")
        || !extend(x, issuer, NID_authority_key_identifier, "keyid")
        || X509_sign(x, (*authority)->key.get(), EVP_sha256()) == 0)
        return sslFailure(u"certificate"_s);
    if (const auto written = write(files.key, pem(key.get()), forOwner); !written)
        return written.failure();
    if (const auto written = write(files.certificate, pem(x) + pem(issuer), forAll); !written)
        return written.failure();
    return files;
}

} // namespace sk::central
