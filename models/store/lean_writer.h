#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/address_names.h"
#include "models/store/device_book.h"
#include "models/store/flow_names.h"
#include "models/store/lean_places.h"
#include "models/store/trace_book.h"

namespace otasuke {

/// What the writers of rows work with.
struct WriterParts
{
    Database &db;
    BatchTable &batch;
    Dimensions &dimensions;
    DeviceBook &devices;
    RollUps &rollUps;
    FlowNames &names;
    TraceBook &traces;
    const HomeNetworks &home;
    AddressNames &answers;
};

/// Puts bulk records into the table flow: all of a batch with one statement.
class LeanWriter
{
public:
    explicit LeanWriter(const WriterParts &parts);

    struct Batch
    {
        std::vector<const LeanEvent *> events;
        std::vector<const Event *> origins; ///< of each: what names its device; may be shorter
        TextPool texts;
        const std::vector<NameAnswer> *answers = nullptr;
    };
    /// Stores what is new; `newest`: the largest number stored.
    const std::vector<LeanPlaces::Place> &write(qint64 source, const Batch &batch, qint64 newest);
    /// Gives stored flows the names that came after them. After everything of the batch was
    /// written.
    void renameFlows();

private:
    struct Known
    {
        bool known = false;
        Dimensions::Name name;
    };
    void tellNames(const Batch &batch, const std::vector<LeanPlaces::Place> &places);
    void expect(
        const Batch &batch, const std::vector<LeanPlaces::Place> &places, size_t place) const;
    void add(const LeanEvent &event, const Event *origin, qint64 id, qint64 link);
    Dimensions::Name nameOf(quint32 text);
    qint64 wordOf(quint32 text);
    qint64 appServiceOf(quint32 text);
    void tellAnswers(const Batch &batch);

    WriterParts m;
    LeanPlaces m_places;
    qint64 m_source = 0;
    const TextPool *m_texts = nullptr;
    std::vector<qint64> m_links; ///< by place
    std::vector<Known> m_nameNumbers; ///< by the text's number in the batch
    std::vector<qint64> m_wordNumbers; ///< the same; −1: not looked up yet
    std::vector<qint64> m_appServices; ///< the same
};

} // namespace otasuke
