// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/support_page.h"

namespace otasuke {

SupportPage::SupportPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
{
}

} // namespace otasuke
