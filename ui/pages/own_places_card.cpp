// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/own_places_card.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "ui/explain_error.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kOthersOffered = 6;

} // namespace

OwnPlacesCard::OwnPlacesCard(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_service(service)
    , m_theme(theme)
{
    createWidgets();
    connectSignals();
}

void OwnPlacesCard::createWidgets()
{
    addHeading(tr("Your own places at cloud services"));
    body()->addWidget(sentenceLabel(m_theme,
        tr("Some services give each company a place with its own address, such as "
           "contoso.sharepoint.com. Enter yours: sending to another company's place is then "
           "pointed out.")));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    auto *form = makeForm(m_theme);
    m_address = new QLineEdit;
    m_address->setObjectName(u"ownPlaceAddress"_s);
    m_address->setPlaceholderText(tr("as the browser shows it"));
    addFormRow(m_theme, form, tr("Its address"), m_address);
    m_by = new QLineEdit;
    m_by->setObjectName(u"ownPlaceBy"_s);
    addFormRow(m_theme, form, tr("Recorded by"), m_by);
    body()->addLayout(form);
    m_trouble = sentenceLabel(m_theme,
        tr("This address leads to no company's place at a service the console knows. Copy it from "
           "the browser while the service is open."));
    m_trouble->tone(TextTone::Warn);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    m_add = makeButton(m_theme, ButtonKind::Secondary, tr("Add this place"), u"plus"_s);
    m_add->setObjectName(u"ownPlaceAdd"_s);
    m_add->setEnabled(false);
    auto *row = new FlowLayout(m_theme.px(8));
    row->addWidget(m_add);
    body()->addLayout(row);
    m_othersTitle = sentenceLabel(
        m_theme, tr("The records tell of these places. If one of them is yours, press it:"));
    body()->addWidget(m_othersTitle);
    m_others = new FlowLayout(m_theme.px(8));
    body()->addLayout(m_others);
    m_othersTitle->hide();
}

void OwnPlacesCard::connectSignals()
{
    connect(m_address, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_address, &QLineEdit::textEdited, m_trouble, &QWidget::hide);
    connect(m_address, &QLineEdit::returnPressed, this, &OwnPlacesCard::add);
    connect(m_add, &QPushButton::clicked, this, &OwnPlacesCard::add);
    connect(&m_service, &ConsoleService::ownPlacesReady, this, &OwnPlacesCard::onPlaces);
    connect(&m_service, &ConsoleService::done, this, &OwnPlacesCard::onDone);
    connect(&m_service, &ConsoleService::failed, this, &OwnPlacesCard::onFailed);
}

void OwnPlacesCard::refresh(const QString &by, const OfficeCalendar &calendar)
{
    m_calendar = calendar;
    if (!m_by->isModified())
        m_by->setText(by);
    m_asked = m_service.requestOwnPlaces();
}

void OwnPlacesCard::onPlaces(RequestId id, const OwnPlaces &places)
{
    if (id == 0 || id != std::exchange(m_asked, id == m_asked ? 0 : m_asked))
        return;
    if (m_shown == places)
        return; // whoever stands on a button stays there
    m_shown = places;
    showOwn(places.own);
    showOthers(places.others);
}

void OwnPlacesCard::showOwn(const QList<OwnPlaces::Place> &own)
{
    clearLayout(m_rows);
    if (own.isEmpty())
        m_rows->addWidget(quietLabel(m_theme, tr("None has been entered yet."))->wrap());
    for (const OwnPlaces::Place &place : own) {
        m_rows->addWidget(ruleLine());
        m_rows->addWidget(makeRow(place));
    }
}

QWidget *OwnPlacesCard::makeRow(const OwnPlaces::Place &place)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(m_theme, TextRole::Strong, place.name))->wrap());
    QString since = tr("Since %1.").arg(formatDate(m_calendar.dayOf(place.since)));
    if (!place.by.isEmpty())
        since = inARow(since, tr("Recorded by %1.").arg(place.by));
    words->addWidget(quietLabel(m_theme, since)->wrap());
    columns->addLayout(words, 1);
    auto *remove = makeButton(m_theme, ButtonKind::Quiet, tr("Not ours"), u"trash"_s);
    remove->setObjectName(u"ownPlaceRemove_"_s + place.key);
    remove->setAccessibleName(tr("Not ours: %1").arg(place.name));
    columns->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, [this, key = place.key] { setOwn(key, false); });
    return row;
}

void OwnPlacesCard::showOthers(const QList<OwnPlaces::Place> &others)
{
    clearLayout(m_others);
    for (const OwnPlaces::Place &place : others.mid(0, kOthersOffered)) {
        auto *button = makeButton(m_theme, ButtonKind::Quiet, place.name, u"plus"_s);
        button->setObjectName(u"ownPlace_"_s + place.key);
        m_others->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, key = place.key] { setOwn(key, true); });
    }
    m_othersTitle->setVisible(!others.isEmpty());
}

QString OwnPlacesCard::who() const
{
    return m_by->text().trimmed();
}

void OwnPlacesCard::add()
{
    m_trouble->hide();
    if (m_saving == 0 && !m_address->text().trimmed().isEmpty())
        m_saving = m_service.addOwnPlace(m_address->text().trimmed(), who());
}

void OwnPlacesCard::setOwn(const QString &key, bool own)
{
    if (m_saving == 0)
        m_saving = m_service.setServicePolicy(
            {key, {}, own ? Approval::Approved : Approval::Undecided, own, {}, who(), 0});
}

void OwnPlacesCard::onDone(RequestId id)
{
    if (id == 0 || id != m_saving)
        return;
    m_saving = 0;
    m_address->clear();
    Q_EMIT notice(tr("Saved. The figures are told by it from now on."));
    m_asked = m_service.requestOwnPlaces();
}

void OwnPlacesCard::onFailed(RequestId id, const Error &error)
{
    if (id != 0 && id == m_asked) {
        m_asked = 0; // the page itself says that the store can't be read
    } else if (id != 0 && id == m_saving) {
        m_saving = 0;
        m_trouble->setVisible(error.kind == ErrorKind::BadInput);
        if (error.kind != ErrorKind::BadInput)
            Q_EMIT notice(explainError(error.kind).sentence);
    }
}

} // namespace otasuke
