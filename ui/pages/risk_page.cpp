// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

namespace otasuke {

RiskPage::RiskPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
{
}

} // namespace otasuke
