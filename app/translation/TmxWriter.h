#pragma once

#include "translation/Segment.h"

#include <QIODevice>
#include <QXmlStreamWriter>

namespace communique::translation {

/// Writes TMX 1.4b, UTF-8. What the format has no place for (the release that a segment comes from) is
/// written as `prop` elements of types that begin with "x-communique-".
class TmxWriter
{
public:
    /// Writes the head. The device is open, and outlives the writer.
    explicit TmxWriter(QIODevice& device);

    void add(const Segment& segment, int uses = 1);
    /// Writes the end; false where anything could not be written.
    [[nodiscard]] bool finish();

private:
    void property(const QString& type, const QString& value);

    QXmlStreamWriter m_xml;
};

} // namespace communique::translation
