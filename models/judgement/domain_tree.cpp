// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/domain_tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kMostLabels = 127; // of a name of 253 characters

QString faultOf(const QString &domain)
{
    if (domain.isEmpty() || domain != domain.toLower() || !domain.contains(u'.') ||
        domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u".."_s))
        return u"not a domain: "_s + domain;
    for (qsizetype star = domain.indexOf(u'*'); star >= 0; star = domain.indexOf(u'*', star + 1)) {
        if (star + 1 < domain.size() && domain[star + 1] != u'.')
            return u"a star may only end a label: "_s + domain;
    }
    return {};
}

} // namespace

int DomainTree::child(int node, const QString &label)
{
    if (label.endsWith(u'*')) {
        const QString prefix = label.chopped(1);
        for (const Star &star : m_nodes[size_t(node)].stars) {
            if (star.prefix == prefix)
                return star.node;
        }
        const int added = int(m_nodes.size());
        m_nodes.emplace_back();
        m_nodes[size_t(node)].stars.push_back({prefix, added});
        return added;
    }
    const auto known = m_edges.constFind({node, label});
    if (known != m_edges.constEnd())
        return *known;
    const int added = int(m_nodes.size());
    m_nodes.emplace_back();
    m_labels << label;
    m_edges.insert({node, m_labels.last()}, added);
    return added;
}

Result<int> DomainTree::nodeOf(const QString &domain)
{
    if (const QString fault = faultOf(domain); !fault.isEmpty())
        return Error{ErrorKind::BadInput, fault};
    const QStringList labels = domain.split(u'.');
    int node = 0;
    for (auto label = labels.crbegin(); label != labels.crend(); ++label)
        node = child(node, *label);
    return node;
}

QString DomainTree::add(const QString &domain, int value)
{
    const auto node = nodeOf(domain);
    if (!node)
        return node.error().detail;
    int &known = m_nodes[size_t(*node)].value;
    if (known >= 0)
        return u"domain given twice: "_s + domain;
    known = value;
    return {};
}

QString DomainTree::addOwner(const QString &domain, int value)
{
    const auto node = nodeOf(domain);
    if (!node)
        return node.error().detail;
    m_nodes[size_t(*node)].owner = value;
    return {};
}

DomainTree::Match DomainTree::find(QStringView name) const
{
    Search search{name, {}, 0, 0};
    walk(search, 0, name.size(), 0);
    return search.match;
}

/// `end`: where the labels not looked at yet end in the name.
void DomainTree::walk(Search &search, int node, qsizetype end, int length) const
{
    if (end <= 0 || length >= kMostLabels)
        return;
    const qsizetype dot = search.name.lastIndexOf(u'.', end - 1);
    const QStringView label = search.name.mid(dot + 1, end - dot - 1);
    const Node &here = m_nodes[size_t(node)];
    if (here.owner >= 0 && length > search.ownerLength && !label.isEmpty()) {
        search.ownerLength = length;
        search.match.owner = here.owner;
        search.match.label = label;
    }
    const auto follow = [&](int next) {
        const int value = m_nodes[size_t(next)].value;
        if (value >= 0 && length + 1 > search.length) {
            search.length = length + 1;
            search.match.value = value;
        }
        walk(search, next, dot, length + 1);
    };
    const auto plain = m_edges.constFind({node, label});
    if (plain != m_edges.constEnd())
        follow(*plain);
    for (const Star &star : here.stars) {
        if (!label.isEmpty() && label.startsWith(star.prefix))
            follow(star.node);
    }
}

} // namespace otasuke
