// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a finding's detail that tell where it is and in which a person says what became of
// it.
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/tables/names.h"
#include "ui/pages/finding_detail.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_button.h"
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

/// Each machine of the matter, with what is its own: the door to it alone.
void FindingDetail::addOthers()
{
    if (m_matter.isOne())
        return;
    body()->addWidget(headingLabel(m_theme, tr("Where, the worst first")));
    for (const Finding &finding : std::as_const(m_matter.findings)) {
        if (finding.device == 0)
            continue;
        const QString what = reasonTitle(finding.reason);
        auto *row = new RowButton(m_theme, tr("%1: %2").arg(finding.deviceName, what));
        row->setObjectName(u"matterDevice"_s);
        row->row()->addWidget(new ElidedLabel(m_theme, TextRole::Strong, finding.deviceName), 2);
        row->row()->addWidget(sentenceLabel(m_theme, what), 3);
        if (finding.state == FindingState::InProgress)
            row->row()->addWidget(
                new Badge(m_theme, Tone::Accent, findingStateName(finding.state)));
        body()->addWidget(ruleLine());
        body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this,
            [this, id = finding.device] { Q_EMIT deviceChosen(id); });
    }
}

void FindingDetail::addDecisionButtons()
{
    body()->addWidget(headingLabel(m_theme, tr("What became of it?")));
    if (!m_matter.isOne())
        body()->addWidget(quietLabel(m_theme,
            tr("What you record here holds for all of them. Choose one above to record something "
               "about that one only."))
                              ->wrap());
    auto *row = new QWidget;
    auto *flow = new FlowLayout(8, row);
    if (isOpen(m_finding)) {
        if (m_matter.state() != FindingState::InProgress) {
            auto *begin = add(flow, m_theme, tr("Being dealt with (H)"), u"findingBegin"_s);
            connect(begin, &QPushButton::clicked, this,
                [this] { Q_EMIT decidePressed(FindingState::InProgress); });
        }
        auto *done = add(flow, m_theme, tr("Dealt with (D)"), u"findingDone"_s);
        auto *accept = add(flow, m_theme, tr("Accept … (A)"), u"findingAccept"_s);
        auto *mute = add(flow, m_theme, tr("Don't tell again … (M)"), u"findingMute"_s);
        connect(done, &QPushButton::clicked, this,
            [this] { Q_EMIT decidePressed(FindingState::Handled); });
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
    m_by->setMinimumWidth(m_theme.px(180)); // a name and what it does, from its beginning
    m_by->setMaximumWidth(m_theme.px(240));
    m_by->setCursorPosition(0);
    auto *who = new QHBoxLayout;
    who->addWidget(label);
    who->addWidget(m_by, 1);
    who->addStretch(1);
    body()->addLayout(who);
}

} // namespace otasuke
