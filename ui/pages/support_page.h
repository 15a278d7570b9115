#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

namespace otasuke {

class SupportPage : public Page
{
    Q_OBJECT
public:
    explicit SupportPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override { asked(service().requestHome()); }
};

} // namespace otasuke
