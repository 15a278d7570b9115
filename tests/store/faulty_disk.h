#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails. The library stands before the C library for whoever links it, or is loaded
// with LD_PRELOAD: from a chosen call on, writing, cutting and syncing files named *.sqlite* fails.
// For LD_PRELOAD: OTASUKE_FAULTY_DISK="after,errno,times" arms it from the start. One thread.
extern "C" {

/// The call number `after` from now (0 = the very next) fails with `error`, and so do the following
/// ones, `times` in all; -1 = until faultyDiskHeal(). A failing write leaves half of its bytes
/// behind, as a full disk does.
void faultyDiskArm(int after, int error, int times);
/// How many calls were failed since it was armed; from now on none are.
int faultyDiskHeal();
/// Calls seen since it was armed, failed or not.
int faultyDiskCalls();
}
