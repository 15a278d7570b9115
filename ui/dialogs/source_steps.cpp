// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_steps.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFontDatabase>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

#include "models/domain/listen_place.h"
#include "models/tables/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QVBoxLayout *columnOf(QWidget *widget, const Theme &theme)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    return column;
}

const SourceEndpoint *endpointOf(const SourceSettings &settings, const QString &role)
{
    for (const SourceEndpoint &endpoint : settings.endpoints) {
        if (endpoint.role == role)
            return &endpoint;
    }
    return nullptr;
}

} // namespace

QString fingerprint(const QByteArray &sha256)
{
    QStringList lines;
    for (qsizetype i = 0; i < sha256.size(); i += 8)
        lines << QString::fromLatin1(sha256.mid(i, 8).toHex(':')).toUpper();
    return lines.join(u'\n');
}

KindStep::KindStep(const Theme &theme, const QList<SourceKindInfo> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QVBoxLayout *column = columnOf(this, theme);
    column->addWidget(sentenceLabel(theme, tr("What is to be connected?")));
    for (const Way way : {Way::Asked, Way::Heard, Way::Read})
        addKinds(theme, kinds, way, column);
    if (!m_group->buttons().isEmpty())
        m_group->buttons().first()->setChecked(true);
    column->addStretch(1);
}

KindStep::Way KindStep::wayOf(const SourceKindInfo &kind)
{
    if (kind.needsPath)
        return Way::Read;
    const bool heard = kind.fields.size() == 1 && kind.fields[0].role == QStringView(kListenRole);
    return heard ? Way::Heard : Way::Asked;
}

QString KindStep::heading(Way way)
{
    if (way == Way::Asked)
        return tr("Asked over the network");
    return way == Way::Heard ? tr("Send by themselves") : tr("Read on this computer");
}

void KindStep::addKinds(
    const Theme &theme, const QList<SourceKindInfo> &kinds, Way way, QVBoxLayout *column)
{
    bool first = true;
    for (const SourceKindInfo &kind : kinds) {
        if (wayOf(kind) != way)
            continue;
        if (std::exchange(first, false))
            column->addWidget(new TextLabel(theme, TextRole::Strong, heading(way)));
        auto *choice = new QRadioButton(kind.title);
        m_group->addButton(choice, int(m_kinds.size()));
        m_kinds << kind.kind;
        column->addWidget(choice);
    }
}

QString KindStep::chosen() const
{
    return m_kinds.value(m_group->checkedId());
}

CertificateStep::CertificateStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_banner(new StateBanner(theme))
    , m_list(new QVBoxLayout)
    , m_same(new QCheckBox(tr("I have compared it: the same stands on the appliance's screen")))
{
    QVBoxLayout *column = columnOf(this, theme);
    column->addWidget(m_banner);
    column->addLayout(m_list);
    column->addWidget(m_same);
    column->addStretch(1);
    connect(m_same, &QCheckBox::toggled, this, &CertificateStep::changed);
}

void CertificateStep::setCertificates(
    const QList<SourceTest::Certificate> &certificates, const SourceSettings &settings)
{
    clearLayout(m_list);
    m_same->setChecked(false);
    bool replaced = false;
    for (const SourceTest::Certificate &certificate : certificates) {
        const SourceEndpoint *endpoint = endpointOf(settings, certificate.role);
        const bool known = endpoint && endpoint->pinnedSha256 == certificate.sha256;
        replaced = replaced || (endpoint && !endpoint->pinnedSha256.isEmpty() && !known);
        if (!known)
            addCertificate(certificate, endpoint ? endpoint->url.host() : certificate.role);
    }
    if (replaced)
        m_banner->set(Tone::Bad, tr("This is not the certificate you confirmed before"),
            tr("Go on only if the appliance was replaced or its certificate renewed. Else call "
               "the help desk: somebody may be in between."));
    else
        m_banner->set(Tone::Accent, tr("Is this really your appliance?"),
            tr("Compare the letters and figures below with the certificate's SHA-256 fingerprint "
               "on the appliance's own screen. If unsure, ask whoever installed it."));
}

void CertificateStep::addCertificate(
    const SourceTest::Certificate &certificate, const QString &name)
{
    auto *card = new Card(m_theme);
    card->addHeading(name);
    auto *print = new TextLabel(m_theme, TextRole::Strong, fingerprint(certificate.sha256));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(print->font().pointSizeF());
    print->setFont(fixed);
    card->body()->addWidget(print->selectable());
    const QString expires = certificate.expires > 0
        ? toDateTime(certificate.expires).date().toString(Qt::ISODate)
        : tr("not told");
    card->body()->addWidget(sentenceLabel(m_theme,
        tr("Made out to %1 by %2, valid until %3")
            .arg(certificate.subject, certificate.issuer, expires)));
    m_list->addWidget(card);
}

bool CertificateStep::isConfirmed() const
{
    return m_same->isChecked();
}

ResultStep::ResultStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new StateBanner(theme))
{
    QVBoxLayout *column = columnOf(this, theme);
    column->addWidget(m_banner);
    column->addStretch(1);
}

void ResultStep::setProduct(const SourceSettings &settings, const SourceTest &test)
{
    const QString headline =
        test.product.isEmpty() ? tr("The connection works") : tr("%1 answered").arg(test.product);
    m_banner->set(Tone::Ok, headline,
        tr("Press Save, and %1 is watched from now on as %2. The password or key goes to the "
           "computer's own key store.")
            .arg(settings.name, sourceRoleName(settings.role)));
}

} // namespace otasuke
