// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_store.h"

#include <QFile>

#include "models/judgement/storage_plan.h"
#include "models/store/backups.h"
#include "models/store/checkpointer.h"
#include "models/store/device_split.h"
#include "models/store/file_parts.h"
#include "models/store/finding_book.h"
#include "models/store/health_book.h"
#include "models/store/log_sync.h"
