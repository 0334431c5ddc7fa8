#pragma once

#include "checks/Subject.h"

namespace communique::checks {

/// Every link with its words and its target.
inline void eachLink(const Subject& subject,
                     const std::function<void(const Place&, const QString&, const QString&)>& visit)
{
    subject.eachText([&](const Place& text, const document::RichText& words) {
        for (const document::Mark& mark : words.marks()) {
            if (mark.type != document::MarkType::Link)
                continue;
            Place place = text;
            place.from = mark.from;
            place.length = mark.to - mark.from;
            visit(place, words.plain().sliced(place.from, place.length), mark.target);
        }
    });
}

} // namespace communique::checks
