#pragma once

#include <QByteArray>
#include <QtEndian>

#include <hb.h>

#include <memory>

/// What HarfBuzz has of a face.
namespace communique::writers::pdf {

struct HarfBuzzUnref
{
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};

template <typename T>
using HarfBuzz = std::unique_ptr<T, HarfBuzzUnref>;

inline QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, static_cast<qsizetype>(length)};
}

/// A table of a face by the four letters of its name; empty where it has none.
inline QByteArray tableOf(hb_face_t* face, const char* name)
{
    const HarfBuzz<hb_blob_t> blob(hb_face_reference_table(face, HB_TAG(name[0], name[1], name[2], name[3])));
    return bytesOf(blob.get());
}

/// `at` lies inside the table.
template <typename Number>
Number numberAt(const QByteArray& table, qsizetype at)
{
    return qFromBigEndian<Number>(table.constData() + at);
}

} // namespace communique::writers::pdf
