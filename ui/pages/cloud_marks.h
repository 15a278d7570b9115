#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "ui/widgets/card.h"

namespace otasuke {

/// What deserves a line of its own whatever its bytes: what people tell AI services, and tools that
/// let somebody in from outside, with the warning of support scams.
class CloudMarks : public Card
{
    Q_OBJECT
public:
    explicit CloudMarks(const Theme &theme, QWidget *parent = nullptr);
    /// Hides itself where there is neither.
    void setUsage(const CloudUsage &usage);

private:
    void setAi(const CloudUsage &usage);
    void setRemote(const CloudUsage &usage);

    QWidget *m_aiPart;
    TextLabel *m_ai;
    QWidget *m_remotePart;
    TextLabel *m_remote;
    TextLabel *m_scam;
};

} // namespace otasuke
