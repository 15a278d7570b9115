// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_tools.h"

#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

EventTools::EventTools(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    createWidgets();
    connectSignals();
}

void EventTools::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    auto *row = new FlowLayout(m_theme.px(8));
    m_more = makeButton(m_theme, ButtonKind::Quiet, tr("More filters"), u"plus"_s);
    m_more->setCheckable(true);
    m_savedButton = makeButton(m_theme, ButtonKind::Quiet, tr("Saved filters"), u"chevron-down"_s);
    m_menu = new QMenu(this);
    m_savedButton->setMenu(m_menu);
    m_toTime = makeButton(m_theme, ButtonKind::Quiet, tr("Go to a time"), u"clock"_s);
    m_toTime->setCheckable(true);
    m_write = makeButton(m_theme, ButtonKind::Quiet, tr("Save as a file"), u"save"_s);
    for (QPushButton *button : {m_more, m_savedButton, m_toTime, m_write})
        row->addWidget(button);
    column->addLayout(row);
    column->addWidget(createTravel());
    column->addWidget(createNaming());
    column->addWidget(createWriting());
}

QWidget *EventTools::createTravel()
{
    m_travel = new QWidget;
    auto *row = new FlowLayout(m_theme.px(8), m_travel);
    m_time = new QDateTimeEdit;
    m_time->setAccessibleName(tr("Time to go to"));
    m_time->setDisplayFormat(u"yyyy/MM/dd HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_go = makeButton(m_theme, ButtonKind::Primary, tr("Go there"));
    m_newest = makeButton(m_theme, ButtonKind::Quiet, tr("Back to the newest"));
    m_time->setMinimumHeight(m_go->sizeHint().height());
    // The style reckons without the theme's own room for the arrow.
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    m_time->setMinimumWidth(
        metrics.horizontalAdvance(m_time->displayFormat().toUpper()) + m_theme.px(56));
    row->addWidget(m_time);
    row->addWidget(m_go);
    row->addWidget(m_newest);
    m_travel->hide();
    return m_travel;
}

QWidget *EventTools::createNaming()
{
    m_naming = new QWidget;
    auto *row = new QHBoxLayout(m_naming);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name for these filters"));
    m_name->setAccessibleName(tr("Name for these filters"));
    m_name->setMaxLength(60);
    m_keep = makeButton(m_theme, ButtonKind::Primary, tr("Keep"));
    m_leave = makeButton(m_theme, ButtonKind::Quiet, tr("Cancel"));
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_leave);
    m_naming->hide();
    return m_naming;
}

QWidget *EventTools::createWriting()
{
    m_writing = new QWidget;
    auto *row = new QHBoxLayout(m_writing);
    row->setContentsMargins(0, 0, 0, 0);
    m_written = sentenceLabel(m_theme, QString());
    m_cancel = makeButton(m_theme, ButtonKind::Quiet, tr("Stop writing"));
    row->addWidget(m_written, 1);
    row->addWidget(m_cancel);
    m_writing->hide();
    return m_writing;
}

void EventTools::connectSignals()
{
    connect(m_more, &QPushButton::toggled, this, &EventTools::moreToggled);
    connect(m_toTime, &QPushButton::toggled, m_travel, &QWidget::setVisible);
    connect(m_menu, &QMenu::aboutToShow, this, &EventTools::fillMenu);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT timeWanted(m_time->dateTime()); });
    connect(m_newest, &QPushButton::clicked, this, &EventTools::newestWanted);
    connect(m_write, &QPushButton::clicked, this, &EventTools::writeWanted);
    connect(m_keep, &QPushButton::clicked, this, &EventTools::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &EventTools::keep);
    connect(m_leave, &QPushButton::clicked, this, [this] { askForName(false); });
    connect(m_cancel, &QPushButton::clicked, this, &EventTools::writeCancelled);
}

void EventTools::setSaved(const QList<SavedEventFilter> &saved)
{
    m_saved = saved;
}

void EventTools::fillMenu()
{
    m_menu->clear();
    for (const SavedEventFilter &saved : std::as_const(m_saved)) {
        QAction *show = m_menu->addAction(QString(saved.name).replace(u'&', u"&&"_s));
        connect(show, &QAction::triggered, this, [this, saved] { Q_EMIT savedChosen(saved); });
    }
    if (!m_saved.isEmpty())
        m_menu->addSeparator();
    QAction *keepThese = m_menu->addAction(tr("Keep these filters under a name …"));
    connect(keepThese, &QAction::triggered, this, [this] { askForName(true); });
    if (m_saved.isEmpty())
        return;
    QMenu *forget = m_menu->addMenu(tr("Forget"));
    for (const SavedEventFilter &saved : std::as_const(m_saved)) {
        QAction *one = forget->addAction(QString(saved.name).replace(u'&', u"&&"_s));
        connect(one, &QAction::triggered, this,
            [this, name = saved.name] { Q_EMIT forgetWanted(name); });
    }
}

void EventTools::askForName(bool asking)
{
    m_naming->setVisible(asking);
    m_name->clear();
    if (asking)
        m_name->setFocus();
}

void EventTools::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    askForName(false);
    Q_EMIT keepWanted(name);
}

void EventTools::setTime(const QDateTime &time)
{
    m_time->setDateTime(QDateTime(time.date(), QTime(time.time().hour(), 0)));
}

void EventTools::setWriting(const QString &words)
{
    m_writing->setVisible(!words.isEmpty());
    m_written->setText(words);
    m_write->setEnabled(words.isEmpty());
}

} // namespace otasuke
