"""ISO 19005-2, 6.2.3 and 6.6, ISO 14289-1, 5 and 7.1: what the file says about itself."""

import re
import xml.etree.ElementTree as xml

import pikepdf

from auditing import name_of

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
PDFUAID = "{http://www.aiim.org/pdfua/ns/id/}"
EXTENSION = "{http://www.aiim.org/pdfa/ns/extension/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
PROPERTY = "{http://www.aiim.org/pdfa/ns/property#}"
KNOWN = {DC: {"title": "Alt", "description": "Alt", "rights": "Alt", "creator": "Seq", "language": "Bag",
              "subject": "Bag", "publisher": "Bag", "format": "", "identifier": "", "date": "Seq"},
         XMP: {"CreateDate": "", "ModifyDate": "", "MetadataDate": "", "CreatorTool": ""},
         PDF: {"Producer": "", "Keywords": "", "PDFVersion": ""},
         PDFAID: {"part": "", "conformance": "", "amd": "", "corr": ""}}
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def check(audit):
    audit.part = None
    if "/Metadata" not in audit.root:
        audit.both(["A 6.6.2.1-1", "UA 7.1-8", "UA 5-1", "A 6.6.4-1"], "catalog", "no Metadata")
    else:
        check_packet(audit)
    check_viewer(audit)
    check_intents(audit)


def check_packet(audit):
    stream = audit.root.Metadata
    where = name_of(stream)
    data = stream.read_bytes()
    if stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML" or (
            "/Filter" in stream and not audit.encrypted):
        audit.fail("A 6.6.2.1-4", where, "no plain metadata stream")
    head = re.match(rb"<\?xpacket ([^>]*)\?>", data)
    if not head:
        audit.fail("A 6.6.2.1-4", where, "no packet")
    elif re.search(rb"\b(bytes|encoding)=", head.group(1)):
        audit.fail("A 6.6.2.1-2", where, head.group(1).decode("latin-1"))
    try:
        tree = xml.fromstring(re.sub(rb"<\?xpacket[^>]*\?>", b"", data).decode("utf-8").strip())
    except (xml.ParseError, UnicodeDecodeError) as error:
        audit.fail("A 6.6.2.1-4", where, str(error))
        return
    properties = [each for about in tree.iter(RDF + "Description") for each in about]
    described = check_schemas(audit, tree, where)
    for each in properties:
        check_property(audit, each, described, where)
    by_name = {each.tag: each for each in properties}
    check_versions(audit, by_name, data, where)
    check_agreement(audit, by_name, where)


def check_schemas(audit, tree, where):
    """Names of the properties that the packet describes itself."""
    described = set()
    for container in tree.iter(EXTENSION + "schemas"):
        if len(container) != 1 or container[0].tag != RDF + "Bag":
            audit.fail("A 6.6.2.3-2", where, "no bag")
            continue
        for schema in container[0]:
            fields = {each.tag: each for each in schema}
            for needed in ("schema", "namespaceURI", "prefix", "property"):
                if SCHEMA + needed not in fields:
                    audit.fail("A 6.6.2.3-1", where, f"no {needed}")
            for field in fields:
                if field not in [SCHEMA + n for n in ("schema", "namespaceURI", "prefix", "property", "valueType")]:
                    audit.fail("A 6.6.2.3-1", where, field)
            uri = fields[SCHEMA + "namespaceURI"].text if SCHEMA + "namespaceURI" in fields else ""
            for each in schema.iter(RDF + "li"):
                parts = {part.tag: (part.text or "") for part in each}
                if PROPERTY + "name" not in parts:
                    continue
                for needed in ("name", "valueType", "category", "description"):
                    if not parts.get(PROPERTY + needed):
                        audit.fail("A 6.6.2.3-4", where, f"no {needed}")
                if parts.get(PROPERTY + "category") not in ("internal", "external"):
                    audit.fail("A 6.6.2.3-4", where, "category")
                described.add(f"{{{uri}}}{parts[PROPERTY + 'name']}")
    return described


def check_property(audit, each, described, where):
    space, _, local = each.tag.rpartition("}")
    space += "}"
    if each.tag == EXTENSION + "schemas" or each.tag in described:
        return
    if local not in KNOWN.get(space, {}):
        audit.fail("A 6.6.2.3-7", where, each.tag)
        return
    wanted = KNOWN[space][local]
    if wanted and (len(each) != 1 or each[0].tag != RDF + wanted) or not wanted and len(each):
        audit.fail("A 6.6.2.3-7", where, f"{each.tag} is no {wanted or 'text'}")
    if wanted == "Alt" and any("{http://www.w3.org/XML/1998/namespace}lang" not in li.attrib for li in each.iter(
            RDF + "li")):
        audit.fail("A 6.6.2.3-7", where, f"{each.tag} without languages")
    if space == XMP and local.endswith("Date") and not DATE.fullmatch(each.text or ""):
        audit.fail("A 6.6.2.3-7", where, f"{local} {each.text}")


def check_versions(audit, by_name, data, where):
    part = by_name.get(PDFAID + "part")
    if audit.encrypted:
        if part is not None:
            audit.fail("X title-1", where, "an encrypted file claims PDF/A")
    elif part is None or PDFAID + "conformance" not in by_name:
        audit.fail("A 6.6.4-1", where, "no version of PDF/A")
    else:
        audit.part = part.text
        attached = "/AF" in audit.root
        if part.text not in ("2", "3") or attached and part.text != "3":
            audit.fail("A 6.6.4-2", where, f"part {part.text}")
        if by_name[PDFAID + "conformance"].text != "A":
            audit.fail("A 6.6.4-3", where, by_name[PDFAID + "conformance"].text)
        if b'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"' not in data:
            audit.fail("A 6.6.4-4", where, "other prefix")
    part = by_name.get(PDFUAID + "part")
    if part is None:
        audit.fail("UA 5-1", where, "no version of PDF/UA")
    elif part.text != "1":
        audit.fail("UA 5-2", where, f"part {part.text}")
    elif b'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"' not in data:
        audit.fail("UA 5-3", where, "other prefix")


def check_agreement(audit, by_name, where):
    title = by_name.get(DC + "title")
    default = next((li.text for li in title.iter(RDF + "li") if "x-default" in li.attrib.values()),
                   None) if title is not None else None
    if not default:
        audit.fail("UA 7.1-9", where, "no dc:title")
    info = audit.pdf.trailer.get("/Info", {})
    if str(info.get("/Title", "")) != (default or ""):
        audit.fail("A 6.6.3-1", "Info", "Title")
    creators = [li.text for li in by_name[DC + "creator"].iter(RDF + "li")] if DC + "creator" in by_name else []
    if str(info.get("/Author", "")) != "; ".join(creators):
        audit.fail("A 6.6.3-1", "Info", "Author")
    for key, tag in {"/Producer": PDF + "Producer"}.items():
        if str(info.get(key, "")) != (by_name[tag].text if tag in by_name else ""):
            audit.fail("A 6.6.3-1", "Info", key)
    for key, tag in {"/CreationDate": XMP + "CreateDate", "/ModDate": XMP + "ModifyDate"}.items():
        digits = re.sub(r"\D", "", str(info.get(key, "")))
        there = re.sub(r"\D", "", by_name[tag].text if tag in by_name else "")
        if not str(info.get(key, "")).startswith("D:") or digits != there:
            audit.fail("A 6.6.3-1", "Info", key)
    if DC + "language" not in by_name:
        audit.fail("X title-1", where, "no dc:language")


def check_viewer(audit):
    if not audit.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        audit.fail("UA 7.1-10", "catalog", "DisplayDocTitle")
    if not audit.root.get("/MarkInfo", {}).get("/Marked", False):
        audit.fail("A 6.7.2-1", "catalog", "not marked")
    if audit.root.get("/MarkInfo", {}).get("/Suspects", False):
        audit.fail("UA 7.1-4", "catalog", "Suspects")
    if "/Lang" not in audit.root:
        audit.both(["UA 7.2-2", "X title-1"], "catalog", "no Lang")
    labels = audit.root.get("/PageLabels", {}).get("/Nums", [])
    if not labels or int(labels[0]) != 0:
        audit.fail("X labels-1", "catalog", "no label for the first page")
    check_outline(audit)


def check_outline(audit):
    headed = any(kind == "/H1" for kind in (
        str(each.get("/S")) for each in audit.pdf.objects if isinstance(each, pikepdf.Dictionary)))
    if "/Outlines" not in audit.root:
        if headed:
            audit.fail("X outline-1", "catalog", "no Outlines")
        return
    pages = {page.obj.objgen for page in audit.pdf.pages}
    if "/PageMode" in audit.root and len(audit.pdf.pages) < 2:
        audit.fail("X outline-1", "catalog", "PageMode of one page")

    def walk(parent):
        item, before = parent.get("/First"), None
        while item is not None:
            if item.Parent.objgen != parent.objgen or not str(item.get("/Title", "")).strip():
                audit.fail("X outline-1", name_of(item), "Parent or Title")
            if (item.get("/Prev").objgen if "/Prev" in item else None) != before:
                audit.fail("X outline-1", name_of(item), "Prev")
            if "/Dest" not in item or item.Dest[0].objgen not in pages:
                audit.fail("X outline-1", name_of(item), "Dest")
            walk(item)
            before, item = item.objgen, item.get("/Next")
        if "/Last" in parent and parent.Last.objgen != before:
            audit.fail("X outline-1", name_of(parent), "Last")

    walk(audit.root.Outlines)


def profile_of(stream):
    """Version, class and colour space of an ICC profile (ISO 15076-1, table 17)."""
    data = stream.read_bytes()
    return data[8], data[12:16], data[16:20], data[36:40] == b"acsp" and int.from_bytes(data[:4], "big") == len(data)


def check_intents(audit):
    audit.output = None
    profiles = set()
    for intent in audit.root.get("/OutputIntents", []):
        if intent.get("/S") != "/GTS_PDFA1" or "/DestOutputProfile" not in intent:
            continue
        profile = intent.DestOutputProfile
        version, kind, space, sound = profile_of(profile)
        profiles.add(profile.objgen)
        counts = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}
        if version >= 5 or kind not in (b"prtr", b"mntr") or space not in counts or not sound:
            audit.fail("A 6.2.3-1", name_of(profile), f"{kind} {space}")
        elif int(profile.get("/N", 0)) != counts[space]:
            audit.fail("A 6.2.3-1", name_of(profile), "N")
        audit.output = space
    if len(profiles) > 1:
        audit.fail("A 6.2.3-2", "catalog", "several profiles")
