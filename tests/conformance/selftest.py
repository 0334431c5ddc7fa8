"""Damages a good file in many ways: an audit that cannot fail proves nothing."""

import io
import multiprocessing
import re

import pikepdf
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

RDF = b"http://www.aiim.org/"


def elements(pdf, kind):
    return [each for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/StructElem" and each.get("/S") == kind]


def fonts(pdf, kind):
    return [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/Subtype") == kind and
            each.get("/Type") == "/Font"]


def delete(thing, key):
    assert key in thing, key
    del thing[key]


def edit_packet(pdf, old, new):
    data = pdf.Root.Metadata.read_bytes()
    assert old in data, old
    pdf.Root.Metadata.write(data.replace(old, new))


def edit_page(pdf, pattern, new, index=0):
    data = pdf.pages[index].Contents.read_bytes()
    assert re.search(pattern, data), pattern
    pdf.pages[index].Contents.write(re.sub(pattern, new, data, count=1))


def image(pdf):
    return next(each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image")


def state(pdf):
    """A graphics state of the first page, which by itself has none."""
    pdf.pages[0].Contents.write(b"/G0 gs\n" + pdf.pages[0].Contents.read_bytes())
    pdf.pages[0].Resources.ExtGState = pikepdf.Dictionary(G0=pikepdf.Dictionary(Type=pikepdf.Name("/ExtGState")))
    return pdf.pages[0].Resources.ExtGState.G0


def filespec(pdf):
    return pdf.Root.AF[0]


def break_to_unicode(pdf):
    font = next(each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each)
    data = font.ToUnicode.read_bytes()
    font.ToUnicode.write(re.sub(rb"(<[0-9a-f]+>) <[0-9a-fA-F]{4}>", rb"\1 <feff>", data))


def widen(pdf):
    for font in fonts(pdf, "/TrueType"):
        font.Widths = pikepdf.Array([int(each) + 50 for each in font.Widths])


def widen_by_number(pdf):
    for font in fonts(pdf, "/CIDFontType2"):
        font.W = pikepdf.Array([pikepdf.Array([float(each) + 50 for each in item]) if isinstance(item, pikepdf.Array)
                                else item for item in font.W])


def blank_glyphs(pdf):
    """A font that has all the glyphs and draws none of them."""
    program = fonts(pdf, "/CIDFontType2")[0].FontDescriptor.FontFile2
    font = TTFont(io.BytesIO(program.read_bytes()))
    for name in font.getGlyphOrder():
        font["glyf"][name] = Glyph()
    data = io.BytesIO()
    font.save(data)
    program.write(data.getvalue())


def drop_glyphs(pdf):
    """The text shows the first glyph, .notdef, of a composite font."""
    for index, page in enumerate(pdf.pages):
        if re.search(rb"<[0-9a-f]{4}", page.Contents.read_bytes()):
            return edit_page(pdf, rb"<[0-9a-f]{4}", rb"<0000", index)


def unregular(pdf):
    row = next(each for each in elements(pdf, "/TR") if isinstance(each.K, pikepdf.Array))
    row.K = pikepdf.Array(list(row.K)[:-1])


def skip_level(pdf):
    elements(pdf, "/H2")[0].S = pikepdf.Name("/H4")


def swap_parents(pdf):
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    owners = numbers[1]
    owners[0], owners[1] = owners[1], owners[0]


def cut_outline(pdf):
    del pdf.Root.Outlines.First.Dest


def same_ids(pdf):
    for note in elements(pdf, "/Note"):
        note.ID = pikepdf.String("one")


DAMAGE = [
    ("UA 7.2-2", lambda pdf: delete(pdf.Root, "/Lang")),
    ("A 6.6.2.1-1", lambda pdf: delete(pdf.Root, "/Metadata")),
    ("A 6.6.4-2", lambda pdf: edit_packet(pdf, b"pdfaid:part>3", b"pdfaid:part>1")),
    ("A 6.6.4-3", lambda pdf: edit_packet(pdf, b"conformance>A", b"conformance>B")),
    ("UA 5-1", lambda pdf: edit_packet(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")),
    ("A 6.6.2.3-7", lambda pdf: edit_packet(pdf, b"pdfaProperty:name>part", b"pdfaProperty:name>other")),
    ("A 6.6.2.3-4", lambda pdf: edit_packet(pdf, b"category>internal", b"category>inside")),
    ("A 6.6.2.1-4", lambda pdf: edit_packet(pdf, b"</rdf:RDF>", b"")),
    ("A 6.6.3-1", lambda pdf: edit_packet(pdf, b"Communiqu", b"Other")),
    ("UA 7.1-10", lambda pdf: delete(pdf.Root, "/ViewerPreferences")),
    ("A 6.7.2-1", lambda pdf: delete(pdf.Root, "/MarkInfo")),
    ("UA 7.1-11", lambda pdf: delete(pdf.Root, "/StructTreeRoot")),
    ("A 6.2.4.3-2", lambda pdf: delete(pdf.Root, "/OutputIntents")),
    ("A 6.2.11.3-2", lambda pdf: delete(fonts(pdf, "/CIDFontType2")[0], "/CIDToGIDMap")),
    ("A 6.2.11.4-2", blank_glyphs),
    ("A 6.2.11.5-1", widen),
    ("A 6.2.11.5-1", widen_by_number),
    ("A 6.2.11.6-2", lambda pdf: delete(fonts(pdf, "/TrueType")[0], "/Encoding")),
    ("A 6.2.11.7.2-1", break_to_unicode),
    ("A 6.2.11.8-1", drop_glyphs),
    ("A 6.2.11.4-1", lambda pdf: delete(fonts(pdf, "/TrueType")[0].FontDescriptor, "/FontFile2")),
    ("A 6.2.8-3", lambda pdf: image(pdf).__setitem__("/Interpolate", True)),
    ("A 6.2.4.3-3", lambda pdf: image(pdf).__setitem__("/ColorSpace", pikepdf.Name("/DeviceCMYK"))),
    ("A 6.2.5-1", lambda pdf: state(pdf).__setitem__("/TR", pikepdf.Name("/Identity"))),
    ("A 6.2.10-1", lambda pdf: state(pdf).__setitem__("/BM", pikepdf.Name("/Strange"))),
    ("A 6.2.2-1", lambda pdf: edit_page(pdf, rb"EMC", b"EMC xyz")),
    ("UA 7.1-3", lambda pdf: edit_page(pdf, rb"/Artifact << /Type /Layout >> BDC", b"/Span BMC")),
    ("UA 7.1-1", lambda pdf: edit_page(pdf, rb"(/H1 << /MCID \d+ >> BDC)", rb"\1 /Artifact BMC EMC")),
    ("X artifact-1", lambda pdf: edit_page(pdf, rb"/Artifact << /Type /Layout >> BDC", b"/Artifact BMC")),
    ("X parents-1", swap_parents),
    ("X parents-1", lambda pdf: edit_page(pdf, rb"/MCID 1 ", b"/MCID 999 ")),
    ("UA 7.3-1", lambda pdf: delete(elements(pdf, "/Figure")[0], "/Alt")),
    ("X figure-1", lambda pdf: delete(elements(pdf, "/Figure")[0], "/A")),
    ("UA 7.4.2-1", skip_level),
    ("UA 7.5-1", lambda pdf: delete(elements(pdf, "/TH")[0], "/A")),
    ("UA 7.2-43", unregular),
    ("UA 7.9-1", lambda pdf: delete(elements(pdf, "/Note")[0], "/ID")),
    ("UA 7.9-2", same_ids),
    ("X list-1", lambda pdf: delete(next(each for each in elements(pdf, "/L") if "/A" in each), "/A")),
    ("UA 7.2-20", lambda pdf: elements(pdf, "/LBody")[0].__setitem__("/S", pikepdf.Name("/P"))),
    ("X language-1", lambda pdf: [edit_all_spans(pdf)]),
    ("UA 7.2-29", lambda pdf: elements(pdf, "/Art")[0].__setitem__("/Lang", "korean language")),
    ("A 6.8-1", lambda pdf: delete(filespec(pdf).EF.F, "/Subtype")),
    ("A 6.8-3", lambda pdf: delete(filespec(pdf), "/AFRelationship")),
    ("A 6.8-4", lambda pdf: delete(pdf.Root, "/AF")),
    ("UA 7.11-1", lambda pdf: delete(filespec(pdf), "/UF")),
    ("X attachment-1", lambda pdf: filespec(pdf).EF.F.write(b"{}")),
    ("X outline-1", cut_outline),
]


def edit_all_spans(pdf):
    for span in elements(pdf, "/Span"):
        if "/Lang" in span:
            del span["/Lang"]
    for page in pdf.pages:
        page.Contents.write(re.sub(rb" /Lang \(\w+\)", b"", page.Contents.read_bytes()))


def damaged_bytes(raw):
    """What only the bytes show."""
    yield "A 6.1.3-3", raw + b"more"
    yield "A 6.1.2-1", b"\n" + raw
    yield "A 6.1.7-2", raw.replace(b"\nendstream", b" endstream")


def run(path):
    from pdfaudit import audit_bytes

    with open(path, "rb") as file:
        raw = file.read()
    missed = [("a good file", str(audit_bytes(raw)))] if audit_bytes(raw) else []
    cases = list(damaged_bytes(raw))
    for rule, damage in DAMAGE:
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            damage(pdf)
            out = io.BytesIO()
            pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, fix_metadata_version=False)
            cases.append((rule, out.getvalue()))
    with multiprocessing.Pool() as pool:
        audited = pool.map(audit_bytes, [data for _, data in cases], chunksize=4)
    for (rule, _), findings in zip(cases, audited):
        found = {each[0] for each in findings}
        if rule not in found:
            missed.append((rule, f"not found, but {sorted(found)}"))
    for rule, what in missed:
        print(f"{rule}: {what}")
    print(f"{len(cases)} damaged files, {len(missed)} missed")
    return 1 if missed else 0
