// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listen_fields.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace otasuke {

ListenFields::ListenFields(
    const AddLine &addLine, const SourceSettings &settings, const QString &usualPort)
{
    const ListenPlace place = listenPlaceOf(settings);
    m_port = addLine(tr("Port"), place.port == 0 ? usualPort : QString::number(place.port));
    m_senders = addLine(tr("Senders"), place.senders);
    m_senders->setPlaceholderText(tr("empty: every appliance in the office"));
    if (settings.kind != u"syslog")
        return;
    m_certificate = addLine(tr("Certificate file"), settings.path);
    m_certificate->setPlaceholderText(tr("only if senders encrypt (PEM with its key)"));
}

QString ListenFields::advice()
{
    return tr("Enter this computer's address and this port in the appliance, as the place where it "
              "sends its log. It needs no account and no password for that. The computer's own "
              "firewall has to let the port through.");
}

bool ListenFields::isComplete() const
{
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    return isNumber && port > 0 && port < 65536;
}

void ListenFields::apply(SourceSettings &settings) const
{
    ListenPlace place = listenPlaceOf(settings); // it may listen on one address only
    place.port = m_port->text().trimmed().toUShort();
    place.senders = m_senders->text().trimmed();
    settings.endpoints = {listenEndpoint(place)};
    settings.path = m_certificate ? m_certificate->text().trimmed() : QString();
}

} // namespace otasuke
