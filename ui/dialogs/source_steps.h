#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/read_models.h"
#include "ui/theme.h"

class QButtonGroup;
class QCheckBox;
class QVBoxLayout;

namespace otasuke {

class StateBanner;

/// First step: which product?
class KindStep : public QWidget
{
    Q_OBJECT
public:
    KindStep(const Theme &theme, const QList<SourceKindInfo> &kinds, QWidget *parent = nullptr);
    QString chosen() const;

private:
    /// How records come from it to us.
    enum class Way { Asked, Heard, Read };
    static Way wayOf(const SourceKindInfo &kind);
    static QString heading(Way way);
    void addKinds(
        const Theme &theme, const QList<SourceKindInfo> &kinds, Way way, QVBoxLayout *column);

    QButtonGroup *m_group;
    QStringList m_kinds;
};

/// Third step: the certificates shown, to be compared with those on the machines' own screens.
class CertificateStep : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateStep(const Theme &theme, QWidget *parent = nullptr);
    /// Those already pinned in `settings` aren't asked about again; changed ones are warned of.
    void setCertificates(
        const QList<SourceTest::Certificate> &certificates, const SourceSettings &settings);
    bool isConfirmed() const;

Q_SIGNALS:
    void changed();

private:
    void addCertificate(const SourceTest::Certificate &certificate, const QString &name);

    const Theme &m_theme;
    StateBanner *m_banner;
    QVBoxLayout *m_list;
    QCheckBox *m_same;
};

/// Last step: what answered.
class ResultStep : public QWidget
{
    Q_OBJECT
public:
    explicit ResultStep(const Theme &theme, QWidget *parent = nullptr);
    void setProduct(const SourceSettings &settings, const SourceTest &test);

private:
    StateBanner *m_banner;
};

/// "5A:5A:…", eight pairs a line, as appliances show it.
QString fingerprint(const QByteArray &sha256);

} // namespace otasuke
