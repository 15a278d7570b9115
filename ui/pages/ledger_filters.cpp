// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger_filters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/flow_layout.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Show = DeviceFilter::Show;

/// Takes new choices and keeps what was chosen, if it is still among them. The first stands for
/// all.
void take(QComboBox *box, const QString &all, const QStringList &texts)
{
    const QString kept = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &text : texts)
        box->addItem(text, text);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
    box->setVisible(!texts.isEmpty());
}

QComboBox *addBox(QLayout *row, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    return box;
}

} // namespace

LedgerFilters::LedgerFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_search->setPlaceholderText(tr("Name, person, department, address …"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    auto *row = new FlowLayout(theme.px(8));
    m_show = addBox(row, tr("Which devices are shown"));
    m_show->addItem(tr("All devices"), int(Show::All));
    m_show->addItem(tr("Nobody has said whose"), int(Show::Unknown));
    m_show->addItem(tr("Visitors'"), int(Show::Visitors));
    m_show->addItem(tr("Known exceptions"), int(Show::Exceptions));
    m_show->addItem(tr("Must not be here"), int(Show::Refused));
    m_department = addBox(row, tr("Department shown"));
    m_site = addBox(row, tr("Site shown"));
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &LedgerFilters::changed);
    for (QComboBox *box : {m_show, m_department, m_site})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerFilters::changed);
}

void LedgerFilters::setChoices(const QStringList &departments, const QStringList &sites)
{
    take(m_department, tr("All departments"), departments);
    take(m_site, tr("All sites"), sites);
}

DeviceFilter LedgerFilters::filter() const
{
    return {Show(m_show->currentData().toInt()), m_department->currentData().toString(),
        m_site->currentData().toString(), m_search->text()};
}

void LedgerFilters::reset(const QString &search)
{
    for (QComboBox *box : {m_show, m_department, m_site})
        box->setCurrentIndex(0);
    m_search->setText(search);
}

} // namespace otasuke
