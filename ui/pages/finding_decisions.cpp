// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a finding's detail in which a person says what became of it.
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/judgement/findings.h"
#include "ui/pages/finding_detail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QPushButton *add(FlowLayout *flow, const Theme &theme, const QString &text, const QString &name)
{
    QPushButton *button = makeButton(theme, ButtonKind::Quiet, text);
    button->setObjectName(name);
    flow->addWidget(button);
    return button;
}

} // namespace

void FindingDetail::addDecisionButtons()
{
    auto *heading = headingLabel(m_theme, tr("What became of it?"));
    body()->addWidget(heading);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(8, row);
    if (isOpen(m_finding)) {
        if (m_finding.state != FindingState::InProgress) {
            auto *begin = add(flow, m_theme, tr("Being dealt with (H)"), u"findingBegin"_s);
            connect(begin, &QPushButton::clicked, this,
                [this] { Q_EMIT decided(FindingState::InProgress); });
        }
        auto *done = add(flow, m_theme, tr("Dealt with (D)"), u"findingDone"_s);
        auto *accept = add(flow, m_theme, tr("Accept … (A)"), u"findingAccept"_s);
        auto *mute = add(flow, m_theme, tr("Don't tell again … (M)"), u"findingMute"_s);
        connect(
            done, &QPushButton::clicked, this, [this] { Q_EMIT decided(FindingState::Handled); });
        connect(accept, &QPushButton::clicked, this, &FindingDetail::acceptPressed);
        connect(mute, &QPushButton::clicked, this, &FindingDetail::mutePressed);
    } else {
        auto *reopen = add(flow, m_theme, tr("Take the decision back"), u"findingTakeBack"_s);
        connect(reopen, &QPushButton::clicked, this, &FindingDetail::takeBackPressed);
    }
    body()->addWidget(row);
    auto *label = quietLabel(m_theme, tr("Recorded by"));
    m_by = new QLineEdit(m_byTyped);
    m_by->setObjectName(u"findingBy"_s);
    m_by->setAccessibleName(label->text());
    m_by->setMaximumWidth(m_theme.px(240));
    auto *who = new QHBoxLayout;
    who->addWidget(label);
    who->addWidget(m_by, 1);
    who->addStretch(1);
    body()->addLayout(who);
}

} // namespace otasuke
