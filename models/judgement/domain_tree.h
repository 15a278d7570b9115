#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QStringList>

#include <vector>

#include "models/domain/result.h"

namespace otasuke {

/// Domain names by their labels, last label first, in one hash table: a name is looked up in as
/// many steps as it has labels, however many domains there are, and nothing is allocated. In a
/// domain of the tree a "*" stands for one label, "s3-*" for one label that begins so.
class DomainTree
{
public:
    DomainTree() { m_nodes.emplace_back(); }

    /// Values are 0 and more. What is wrong with the domain, else empty.
    QString add(const QString &domain, int value);
    /// What a name before it may be called after, beside its value: the label in front of this
    /// domain is of interest.
    QString addOwner(const QString &domain, int value);

    struct Match
    {
        int value = -1; ///< of the longest domain that the name ends with; −1: none
        int owner = -1; ///< the same among those with a label of interest before them
        QStringView label; ///< that label, a part of the name looked up
    };
    /// `name` lower case, without a final dot. At equal length the plain spelling wins.
    Match find(QStringView name) const;

private:
    struct Star
    {
        QString prefix;
        int node = 0;
    };
    struct Node
    {
        int value = -1;
        int owner = -1;
        std::vector<Star> stars;
    };
    struct Search
    {
        QStringView name;
        Match match;
        int length = 0; ///< labels of the match
        int ownerLength = 0;
    };
    using Edge = std::pair<int, QStringView>; ///< node, label
    int child(int node, const QString &label);
    Result<int> nodeOf(const QString &domain);
    void walk(Search &search, int node, qsizetype end, int length) const;

    std::vector<Node> m_nodes;
    QStringList m_labels; ///< what the edges' views stand on
    QHash<Edge, int> m_edges;
};

} // namespace otasuke
