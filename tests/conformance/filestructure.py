"""ISO 19005-2, 6.1, 6.3 to 6.6.1 and 6.8 to 6.11: the file, its annotations, actions and attachments."""

import hashlib
import re

import pikepdf

from auditing import name_of

FILTERS = {"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode", "/CCITTFaxDecode",
           "/JBIG2Decode", "/DCTDecode", "/JPXDecode"}
ANNOTATIONS = {"Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight",
               "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Widget",
               "PrinterMark", "TrapNet", "Watermark", "Redact"}
ACTIONS = {"GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"}


def check(audit):
    check_bytes(audit)
    check_objects(audit)
    check_annotations(audit)
    check_catalog(audit)
    check_attachments(audit)


def check_bytes(audit):
    raw = audit.raw
    if not re.match(rb"%PDF-1\.[0-7][\r\n]", raw):
        audit.both(["A 6.1.2-1", "UA 6.1-1"], "header", raw[:9].decode("latin-1"))
    second = raw.split(b"\n", 2)[1] if raw.count(b"\n") > 1 else b""
    if len(second) < 5 or second[:1] != b"%" or any(byte < 128 for byte in second[1:5]):
        audit.fail("A 6.1.2-2", "header", "no comment of bytes above 127")
    if "/ID" not in audit.pdf.trailer or len(audit.pdf.trailer.ID) != 2:
        audit.fail("A 6.1.3-1", "trailer", "no ID")
    if not re.search(rb"%%EOF(\r\n|\n|\r)?$", raw):
        audit.fail("A 6.1.3-3", "end of file", "data after the marker")
    if b"/Encrypt" in raw[-2048:] and not audit.encrypted:
        audit.fail("A 6.1.3-2", "trailer", "Encrypt")
    check_streams(audit)


def check_streams(audit):
    """Where streams begin and end, by their bytes."""
    raw = audit.raw
    for match in re.finditer(rb"(?<=[\r\n])(\d+) (\d+) obj([\r\n]?)", raw):
        where = f"object {int(match.group(1))}"
        if not match.group(3):
            audit.fail("A 6.1.9-1", where, "obj is not followed by a line end")
        end = raw.find(b"endobj", match.end())
        head = raw[match.end():end]
        stream = re.search(rb">>\s*stream", head)
        if not stream:
            if raw[end - 1:end] not in (b"\n", b"\r"):
                audit.fail("A 6.1.9-1", where, "endobj does not start a line")
            continue
        start = match.end() + stream.end()
        if raw[start:start + 2] == b"\r\n":
            start += 2
        elif raw[start:start + 1] == b"\n":
            start += 1
        else:
            audit.fail("A 6.1.7-2", where, "stream is not followed by a line end")
        length = re.search(rb"/Length (\d+)(?! \d+ R)", head[:stream.end()])
        if length:
            after = start + int(length.group(1))
            if not re.match(rb"(\r\n|\n|\r)endstream", raw[after:after + 12]):
                audit.both(["A 6.1.7-1", "A 6.1.7-2"], where, "endstream is not where Length says")


def walk(audit, value, where, seen):
    """Limits of numbers, strings and names (6.1.13), inside one object."""
    if isinstance(value, pikepdf.Dictionary) or isinstance(value, pikepdf.Stream):
        for key, kid in value.items():
            if len(key) > 128:
                audit.fail("A 6.1.13-4", where, key[:20])
            if not kid_is_indirect(kid):
                walk(audit, kid, where, seen)
    elif isinstance(value, pikepdf.Array):
        for kid in value:
            if not kid_is_indirect(kid):
                walk(audit, kid, where, seen)
    elif isinstance(value, pikepdf.String):
        if len(bytes(value)) > 32767:
            audit.fail("A 6.1.13-3", where, f"{len(bytes(value))} bytes")
    elif isinstance(value, pikepdf.Name):
        if len(str(value)) > 128:
            audit.fail("A 6.1.13-4", where, str(value)[:20])
    elif isinstance(value, int) and not -2147483648 <= value <= 2147483647:
        audit.fail("A 6.1.13-1", where, str(value))


def kid_is_indirect(kid):
    return isinstance(kid, pikepdf.Object) and kid.is_indirect


def check_objects(audit):
    if len(audit.pdf.objects) > 8388607:
        audit.fail("A 6.1.13-7", "file", str(len(audit.pdf.objects)))
    for thing in audit.pdf.objects:
        where = name_of(thing)
        walk(audit, thing, where, set())
        if isinstance(thing, pikepdf.Stream):
            if {"/F", "/FFilter", "/FDecodeParms"} & set(thing.keys()):
                audit.fail("A 6.1.7-3", where, "external stream")
            filters = thing.get("/Filter", [])
            for each in [filters] if isinstance(filters, pikepdf.Name) else filters:
                if str(each) not in FILTERS:
                    audit.fail("A 6.1.7-4", where, str(each))
        if isinstance(thing, pikepdf.Dictionary):
            if "/S" in thing and thing.get("/Type") == "/Action" or "/URI" in thing:
                check_action(audit, thing)


def check_action(audit, action):
    if str(action.get("/S", "/"))[1:] not in ACTIONS:
        audit.fail("A 6.5.1-1", name_of(action), str(action.get("/S")))


def check_annotations(audit):
    for page in audit.pdf.pages:
        if "/AA" in page:
            audit.fail("A 6.5.2-1", name_of(page.obj), "page has AA")
        if "/PresSteps" in page:
            audit.fail("A 6.10-1", name_of(page.obj), "PresSteps")
        box = [float(edge) for edge in page.mediabox]
        for size in (box[2] - box[0], box[3] - box[1]):
            if not 3 <= size <= 14400:
                audit.fail("A 6.1.13-11", name_of(page.obj), f"{size} units")
        for annotation in page.get("/Annots", []):
            check_annotation(audit, annotation)


def check_annotation(audit, annotation):
    where = name_of(annotation)
    kind = str(annotation.get("/Subtype", "/"))[1:]
    if kind not in ANNOTATIONS:
        audit.fail("A 6.3.1-1", where, kind)
    if kind == "TrapNet":
        audit.fail("UA 7.18.2-1", where, kind)
    flags = annotation.get("/F")
    if flags is None and kind != "Popup":
        audit.fail("A 6.3.2-1", where, "no F")
    elif flags is not None and (int(flags) & 4 == 0 or int(flags) & (1 | 2 | 32 | 256)):
        audit.fail("A 6.3.2-2", where, f"F is {int(flags)}")
    if kind not in ("Link", "Popup") and "/AP" not in annotation:
        audit.fail("A 6.3.3-1", where, "no appearance")
    if "/A" in annotation:
        check_action(audit, annotation.A)
    if kind == "Link":
        check_link(audit, annotation, where)


def check_link(audit, link, where):
    if not str(link.get("/Contents", "")).strip():
        audit.fail("UA 7.18.5-2", where, "no Contents")
    rect = [float(edge) for edge in link.Rect]
    corners = [float(number) for number in link.get("/QuadPoints", [])]
    if not corners or len(corners) % 8:
        audit.fail("X link-1", where, f"{len(corners)} numbers in QuadPoints")
    for x, y in zip(corners[::2], corners[1::2]):
        if not (rect[0] - 0.01 <= x <= rect[2] + 0.01 and rect[1] - 0.01 <= y <= rect[3] + 0.01):
            audit.fail("X link-1", where, "a corner outside Rect")
    for at in range(0, len(corners) - 7, 8):
        if max(corners[at:at + 8:2]) - min(corners[at:at + 8:2]) < 0.01:
            audit.fail("X link-1", where, "a quadrilateral without width")
    if [int(edge) for edge in link.get("/Border", [1, 1, 1])][2] != 0:
        audit.fail("X link-1", where, "has a border")
    target = bytes(link.A.URI) if "/A" in link and "/URI" in link.A else b""
    if not target or any(byte > 126 or byte < 33 for byte in target):
        audit.fail("X link-1", where, repr(target))


def check_catalog(audit):
    root = audit.root
    for key, rule in {"/AA": "A 6.5.2-1", "/Requirements": "A 6.11-1", "/NeedsRendering": "A 6.4.2-1"}.items():
        if key in root:
            audit.fail(rule, "catalog", key)
    if "/Perms" in root and set(root.Perms.keys()) - {"/UR3", "/DocMDP"}:
        audit.fail("A 6.1.12-1", "catalog", "Perms")
    if "/AlternatePresentations" in root.get("/Names", {}):
        audit.fail("A 6.10-1", "catalog", "AlternatePresentations")
    form = root.get("/AcroForm", {})
    if form.get("/NeedAppearances", False):
        audit.fail("A 6.4.1-1", "AcroForm", "NeedAppearances")
    if "/XFA" in form:
        audit.both(["A 6.4.2-1", "UA 7.15-1"], "AcroForm", "XFA")
    for config in [root.OCProperties.get("/D", {})] if "/OCProperties" in root else []:
        if not str(config.get("/Name", "")) or "/AS" in config:
            audit.both(["A 6.9-1", "UA 7.10-1"], "OCProperties", "no Name, or AS")
    if audit.encrypted and not audit.pdf.allow.accessibility:
        audit.fail("UA 7.16-1", "Encrypt", "bit 10 of P is not set")


def check_attachments(audit):
    associated = [each.objgen for each in audit.root.get("/AF", [])]
    for thing in audit.pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary) or "/EF" not in thing:
            continue
        where = name_of(thing)
        if audit.part == "2":
            audit.fail("A 6.8-5", where, "attachment in PDF/A-2")
        if not str(thing.get("/F", "")) or not str(thing.get("/UF", "")):
            audit.both(["A 6.8-2", "UA 7.11-1"], where, "F or UF is missing")
        if "/AFRelationship" not in thing:
            audit.fail("A 6.8-3", where, "no AFRelationship")
        if thing.objgen not in associated:
            audit.fail("A 6.8-4", where, "in no AF")
        for stream in {each.objgen: each for _, each in thing.EF.items()}.values():
            check_embedded(audit, stream)


def check_embedded(audit, stream):
    where = name_of(stream)
    if not re.fullmatch(r"/[\w.+-]+/[\w.+-]+", str(stream.get("/Subtype", ""))):
        audit.fail("A 6.8-1", where, f"Subtype {stream.get('/Subtype')}")
    parameters = stream.get("/Params", {})
    if "/ModDate" not in parameters:
        audit.fail("A 6.8-6", where, "no ModDate")
    data = stream.read_bytes()
    if int(parameters.get("/Size", -1)) != len(data):
        audit.fail("X attachment-1", where, "Size")
    if bytes(parameters.get("/CheckSum", b"")) != hashlib.md5(data).digest():
        audit.fail("X attachment-1", where, "CheckSum")
