// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/console_service.h"
// Gives moc's output of the abstract door a home.
