#pragma once

#include "translation/Glossary.h"
#include "translation/TermIndex.h"

#include <QHash>

namespace communique::translation {

/// What copies of a glossary share. Only the glossary's own files include this.
struct Glossary::Data
{
    explicit Data(QList<Term> all)
        : terms(std::move(all))
        , index(TermIndex(terms, Language::Korean), TermIndex(terms, Language::English))
    {
        for (qsizetype i = 0; i < terms.size(); ++i) {
            byId.insert(terms[i].id, i);
            if (!terms[i].post.isEmpty())
                byPost[terms[i].post].append(i);
        }
    }

    QList<Term> terms;
    PerLanguage<TermIndex> index;
    QHash<QString, qsizetype> byId;
    QHash<QString, QList<qsizetype>> byPost;
};

} // namespace communique::translation
