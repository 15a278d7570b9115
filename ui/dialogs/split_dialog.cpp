// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/split_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/widgets/form.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QStringList chosen(const QList<QCheckBox *> &boxes)
{
    QStringList texts;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            texts << box->text();
    }
    return texts;
}

} // namespace

SplitDialog::SplitDialog(
    const Theme &theme, const DeviceRecord &device, UtcMicros now, QWidget *parent)
    : BaseDialog(theme, tr("Is %1 two devices?").arg(device.name), parent)
    , m_device(device)
    , m_now(now)
{
    setObjectName(u"splitDialog"_s);
    setStandardWidth(640);
    createWidgets();
    m_go = addButton(ButtonKind::Primary, tr("Take it apart"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Cancel"));
    m_go->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(split());
        accept();
    });
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    showButton();
}

void SplitDialog::createWidgets()
{
    addParagraph(tr("Mark what belongs to the other device. From now on it stands in the ledger "
                    "by itself, and the two are never put together again by what the records "
                    "tell."));
    m_macs = addBoxes(tr("Network cards (MAC addresses)"), m_device.macs);
    m_hosts = addBoxes(tr("Host name"),
        m_device.hostname.isEmpty() ? QStringList() : QStringList{m_device.hostname});
    m_addresses = addBoxes(tr("Addresses it had"), m_device.ips);
    QFormLayout *form = makeForm(theme());
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("can be left empty"));
    addFormRow(theme(), form, tr("Name of the other device"), m_name);
    body()->addLayout(form);
    addScript(tr("What becomes of the records"),
        {tr("Records of the last %n day(s) under the addresses you mark go to the other device.",
             nullptr, kDays),
            tr("Older records, and records of addresses you don't mark, stay with %1.")
                .arg(m_device.name),
            tr("A record holds the address, not the network card: without a marked address no "
               "record of the past can go along.")});
}

QList<QCheckBox *> SplitDialog::addBoxes(const QString &heading, const QStringList &texts)
{
    QList<QCheckBox *> boxes;
    if (texts.isEmpty())
        return boxes;
    body()->addWidget(headingLabel(theme(), heading));
    for (const QString &text : texts) {
        auto *box = new QCheckBox(text);
        body()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SplitDialog::showButton);
        boxes << box;
    }
    return boxes;
}

DeviceSplit SplitDialog::split() const
{
    return {m_device.id, chosen(m_macs), chosen(m_hosts), chosen(m_addresses),
        m_name->text().trimmed(), m_now - kDays * kDay};
}

/// Something must go, and something must stay.
void SplitDialog::showButton()
{
    const DeviceSplit now = split();
    const auto go = now.macs.size() + now.hostnames.size() + now.addresses.size();
    const auto all = m_macs.size() + m_hosts.size() + m_addresses.size();
    m_go->setEnabled(go > 0 && go < all);
}

} // namespace otasuke
