#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>

#include "app/services/source_runner.h"
#include "models/domain/console_service.h"

namespace otasuke {

class Caretaker;
class Housekeeping;
class ImportJob;
class ListenRunner;
class StorageGuard;

/// Everything that talks to appliances and everything that writes, on one thread: the sources, the
/// only writing connection, imports, retention. Constructed anywhere, moved to its thread, then
/// spoken to by queued calls only; cancelImport() alone may be called from outside.
class Collector : public QObject
{
    Q_OBJECT
public:
    Collector(const StoreOptions &store, std::unique_ptr<SecretStore> secrets, const Clock &clock);
    ~Collector() override;

    /// Before start() and whenever the settings change.
    void setRetention(const Retention &retention);
    /// Opens the store and begins to poll. Answers opened() or openFailed(); StoreDamaged is
    /// followed by one more answer: monitoring goes on in a new file.
    void start(const QList<SourceSettings> &sources);
    /// Ends transfers and imports and closes the store; nothing is served afterwards.
    void stop();
    /// Opens the store anew, by another calendar or other home networks.
    void reopen(const StoreOptions &store);

    using Write = std::function<Result<void>(EventStore &)>;
    /// A short write of a person's doing. Answers done() or failed().
    void perform(RequestId id, const Write &write);
    /// Files the request; answers filed() or failed().
    void fileRequest(RequestId id, const SupportRequest &request);

    /// Stores the secrets, then polls by these settings. Answers sourceReady() or failed().
    void putSource(RequestId id, const SourceSettings &settings, const Secrets &secrets);
    /// Answers done() or failed(). Its secrets are removed from the keychain, its events stay.
    void dropSource(RequestId id, const QString &sourceId);
    void testSource(RequestId id, const SourceSettings &settings, const Secrets &secrets);
    void pollNow();
    /// Asks the keychain for a key that does not exist; answers keychainProbed().
    void probeKeychain();

    // Looking after the store (collector_storage.cpp).
    void backUpNow(RequestId id);
    /// Answers restorePrepared() or failed(); the store goes on meanwhile. finishRestore() then
    /// swaps the files, once nobody reads any more, and answers done() or failed().
    void prepareRestore(RequestId id, const QString &backup);
    void finishRestore(RequestId id);
    void beginAnew(RequestId id);

    /// One at a time; a second one fails with BadInput.
    void importFile(RequestId id, const QString &path, const QString &format);
    void cancelImport() { m_cancelImport = true; } ///< any thread

Q_SIGNALS:
    void opened();
    void openFailed(const otasuke::Error &error);
    void stored();
    void roundFinished(const QString &sourceId, bool ok, qint64 storedRows);
    void done(otasuke::RequestId id);
    void failed(otasuke::RequestId id, const otasuke::Error &error); ///< id 0: nobody asked
    void filed(otasuke::RequestId id, const otasuke::SupportRequest &request);
    void sourceReady(otasuke::RequestId id, const otasuke::SourceSettings &settings);
    void sourceTested(otasuke::RequestId id, const otasuke::SourceTest &test);
    void importProgressed(const otasuke::ImportProgress &progress);
    void imported(otasuke::RequestId id, const otasuke::ImportReport &report);
    void keychainProbed(bool works);
    void storageChanged(const otasuke::StorageState &state);
    void restoreOffered(const otasuke::RestoreOffer &offer);
    void restorePrepared(otasuke::RequestId id);

private:
    enum class Opening { First, Again };
    bool openStore(Opening opening = Opening::First);
    void takeStore(std::unique_ptr<EventStore> store, bool unclean);
    void startCare();
    void openAgain();
    void onHealed();
    void run(const SourceSettings &settings);
    template<class Runner>
    void startRunner(Runner *runner);
    void importStep();
    void endImport(const std::optional<Error> &error);
    void tellStoreFault(const Error &error);

    struct Import;
    StoreOptions m_options;
    Workplace m_place;
    QHash<QString, SourceHealth> m_lastHealth;
    QHash<QString, SourceRunner *> m_runners; ///< children of this
    QHash<QString, ListenRunner *> m_listeners; ///< children of this
    std::unique_ptr<Import> m_import;
    std::atomic<bool> m_cancelImport = false;
    Retention m_retention;
    Housekeeping *m_housekeeping = nullptr; ///< children of this, made in start()
    StorageGuard *m_guard = nullptr;
    Caretaker *m_caretaker = nullptr;
    std::optional<ErrorKind> m_toldFault;
};

} // namespace otasuke
