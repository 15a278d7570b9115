#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "models/judgement/cloud_catalogue.h"

namespace otasuke {

/// The catalogue of outside services as this office has it: the built-in list or a newer one that
/// lies in the data folder ("cloud_services.json", checked later than the built-in one), with the
/// office's own corrections ("cloud_services_own.json"), which a newer list leaves alone.
struct CloudLists
{
    std::shared_ptr<const CloudCatalogue> catalogue;
    QList<CloudServiceEdit> own;
    QString file; ///< the newer list in use; empty: the built-in one
    QString fault; ///< what is wrong with a list in the folder that is not used; empty: nothing

    CloudCatalogueView view() const;
};

/// Reads the folder; never fails: what can't be used is told in `fault` and left where it is.
/// `helpDeskProgram`: Contract::remoteProgram.
CloudLists loadCloudLists(const QString &dataFolder, const QString &helpDeskProgram);

/// The office's own entries after an edit. BadInput names what is wrong with it: no name, no
/// domain, a domain that is nobody's own ("co.jp"), one that two entries claim.
Result<QList<CloudServiceEdit>> ownAfter(const CloudLists &lists, const CloudServiceEdit &edit);
/// Errors: FileUnwritable, DiskFull. A file that could not be read is put aside first.
Result<void> saveOwnCloudServices(const QString &dataFolder, const QList<CloudServiceEdit> &own);

} // namespace otasuke
