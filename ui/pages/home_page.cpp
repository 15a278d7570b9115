// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

namespace otasuke {

HomePage::HomePage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
{
}

} // namespace otasuke
