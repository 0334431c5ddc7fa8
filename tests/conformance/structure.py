"""ISO 19005-2, 6.7 and ISO 14289-1, 7.1 to 7.9 and 7.18: the structure tree."""

import re

import pikepdf

from auditing import kids_of, name_of

STANDARD = set("""Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
WT WP Figure Formula Form""".split())
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
NUMBERINGS = {"/Disc", "/Circle", "/Square", "/Decimal", "/UpperRoman", "/LowerRoman", "/UpperAlpha", "/LowerAlpha"}


class Element:
    """An element with its place, and what it inherits."""

    def __init__(self, thing, parent):
        self.thing = thing
        self.parent = parent
        self.type = str(thing.get("/S", "/"))[1:]
        self.children = []
        own = str(thing.get("/Lang", ""))
        self.language = own or (parent.language if parent else "")
        self.replaced = "/Alt" in thing or bool(parent and parent.replaced)
        self.spoken = "/ActualText" in thing or bool(parent and parent.spoken)

    def kids(self):
        return [kid.type for kid in self.children]


def attribute(thing, owner, key):
    found = thing.get("/A")
    for each in [] if found is None else found if isinstance(found, pikepdf.Array) else [found]:
        if isinstance(each, pikepdf.Dictionary) and each.get("/O") == owner and key in each:
            return each[key]
    return None


def check(audit):
    """Leaves audit.owners: (page, MCID) → Element, and audit.annotated: annotation → Element."""
    audit.owners, audit.annotated, audit.elements = {}, {}, []
    if "/StructTreeRoot" not in audit.root:
        audit.both(["A 6.7.3-1", "UA 7.1-11"], "catalog", "no StructTreeRoot")
        return
    tree = audit.root.StructTreeRoot
    for kid in kids_of(tree):
        if isinstance(kid, pikepdf.Dictionary):
            visit(audit, kid, None, tree)
    check_mapping(audit, tree)
    check_headings(audit)
    check_notes(audit, tree)
    for element in audit.elements:
        check_element(audit, element)
    check_annotations(audit)


def visit(audit, thing, parent, above):
    element = Element(thing, parent)
    audit.elements.append(element)
    where = name_of(thing)
    if thing.get("/Type") != "/StructElem":
        audit.fail("A 6.7.3-2", where, "Type")
    if "/P" not in thing or thing.P.objgen != above.objgen:
        audit.fail("UA 7.1-12", where, "P is not the element above")
    kids = kids_of(thing)
    if not kids and element.type not in ("TD", "TH", "TR"):
        audit.fail("X element-1", where, element.type)
    for kid in kids:
        if isinstance(kid, int):
            audit.owners[(thing.Pg.objgen, kid)] = element
        elif kid.get("/Type") == "/MCR":
            key = (kid.Pg.objgen if "/Pg" in kid else thing.Pg.objgen, int(kid.MCID))
            if key in audit.owners:
                audit.fail("UA 7.20-2", where, "content in two elements")
            audit.owners[key] = element
        elif kid.get("/Type") == "/OBJR":
            audit.annotated[kid.Obj.objgen] = element
        else:
            element.children.append(visit(audit, kid, element, thing))
    return element


def check_mapping(audit, tree):
    roles = tree.get("/RoleMap", {})
    for source in roles.keys() if roles else []:
        if source[1:] in STANDARD:
            audit.fail("UA 7.1-7", "RoleMap", source)
    for element in audit.elements:
        kind, seen = element.type, set()
        while kind not in STANDARD and "/" + kind in roles and kind not in seen:
            seen.add(kind)
            kind = str(roles["/" + kind])[1:]
        if kind not in STANDARD:
            audit.both(["A 6.7.3.4-1", "UA 7.1-5"], name_of(element.thing), element.type)


def check_headings(audit):
    level = 0
    headings = [element for element in audit.elements if re.fullmatch(r"H[1-6]?", element.type)]
    if any(each.type == "H" for each in headings) and any(each.type != "H" for each in headings):
        audit.fail("UA 7.4.4-1", "structure", "H and Hn")
    for each in headings:
        if each.type == "H":
            continue
        if int(each.type[1]) > level + 1:
            audit.fail("UA 7.4.2-1", name_of(each.thing), f"{each.type} after H{level}")
        level = int(each.type[1])


def check_notes(audit, tree):
    names = [bytes(each) for each in list(tree.get("/IDTree", {}).get("/Names", []))[::2]]
    seen = set()
    for element in audit.elements:
        own = bytes(element.thing.get("/ID", b""))
        if element.type == "Note" and not own:
            audit.fail("UA 7.9-1", name_of(element.thing), "no ID")
        if own and own in seen:
            audit.fail("UA 7.9-2", name_of(element.thing), own.decode("latin-1"))
        if own and own not in names:
            audit.fail("X ids-2", name_of(element.thing), own.decode("latin-1"))
        seen.add(own)


def check_element(audit, element):
    thing, where, kind = element.thing, name_of(element.thing), element.type
    parent = element.parent.type if element.parent else "StructTreeRoot"
    if "/Lang" in thing and not LANGUAGE.fullmatch(str(thing.Lang)):
        audit.both(["A 6.7.4-1", "UA 7.2-29"], where, str(thing.Lang))
    if kind in ("Figure", "Formula"):
        rule = "UA 7.3-1" if kind == "Figure" else "UA 7.7-1"
        if not str(thing.get("/Alt", "")).strip() and not str(thing.get("/ActualText", "")).strip():
            audit.fail(rule, where, "no Alt")
    if kind == "Figure":
        check_box(audit, element, where)
    for kinds, parents, rule in [(("TR",), ("Table", "THead", "TBody", "TFoot"), "UA 7.2-4"),
                                 (("THead", "TBody", "TFoot"), ("Table",), "UA 7.2-4"),
                                 (("TH", "TD"), ("TR",), "UA 7.2-8"), (("LI",), ("L",), "UA 7.2-17"),
                                 (("LBody",), ("LI",), "UA 7.2-18"), (("TOCI",), ("TOC",), "UA 7.2-27")]:
        if kind in kinds and parent not in parents:
            audit.fail(rule, where, f"{kind} in {parent}")
    kids = " ".join(element.kids())
    for own, pattern, rule in [("TR", r"((TH|TD) ?)*", "UA 7.2-10"), ("L", r"(Caption ?)?((LI|L) ?)*", "UA 7.2-19"),
                               ("LI", r"((Lbl|LBody) ?)*", "UA 7.2-20"),
                               ("TOC", r"(Caption ?)?((TOC|TOCI) ?)*", "UA 7.2-27"),
                               ("THead", r"(TR ?)*", "UA 7.2-14"), ("TBody", r"(TR ?)*", "UA 7.2-14"),
                               ("TFoot", r"(TR ?)*", "UA 7.2-14")]:
        if kind == own and not re.fullmatch(pattern, kids):
            audit.fail(rule, where, f"{kind} holds {kids}")
    if kind == "L" and any("Lbl" in item.kids() for item in element.children) and str(
            attribute(thing, "/List", "/ListNumbering")) not in NUMBERINGS:
        audit.fail("X list-1", where, "no ListNumbering")
    if kind == "Table":
        check_table(audit, element, where)


def check_box(audit, element, where):
    box = attribute(element.thing, "/Layout", "/BBox")
    edges = [float(edge) for edge in box] if box is not None else []
    pages = {tuple(float(edge) for edge in page.mediabox) for page in audit.pdf.pages}
    if len(edges) != 4 or not any(edges[0] >= p[0] and edges[1] >= p[1] and edges[2] <= p[2] and edges[3] <= p[3]
                                  and edges[0] < edges[2] and edges[1] < edges[3] for p in pages):
        audit.fail("X figure-1", where, f"BBox {edges}")


def check_table(audit, table, where):
    kids = table.kids()
    if any(kid not in ("TR", "THead", "TBody", "TFoot", "Caption") for kid in kids):
        audit.fail("UA 7.2-3", where, " ".join(kids))
    if kids.count("Caption") > 1 or "Caption" in kids[1:-1]:
        audit.fail("UA 7.2-39", where, "Caption inside")
    if kids.count("THead") > 1 or kids.count("TFoot") > 1 or (
            ("THead" in kids or "TFoot" in kids) and "TBody" not in kids):
        audit.fail("UA 7.2-14", where, " ".join(kids))
    rows = [row for kid in table.children for row in ([kid] if kid.type == "TR" else kid.children)
            if row.type == "TR"]
    taken = {}
    for r, row in enumerate(rows):
        c = 0
        for cell in row.children:
            while (r, c) in taken:
                c += 1
            across = int(attribute(cell.thing, "/Table", "/ColSpan") or 1)
            down = int(attribute(cell.thing, "/Table", "/RowSpan") or 1)
            for place in [(r + y, c + x) for y in range(down) for x in range(across)]:
                if place in taken:
                    audit.fail("UA 7.2-15", where, f"cell {place}")
                taken[place] = cell
            c += across
            if cell.type == "TH" and str(attribute(cell.thing, "/Table", "/Scope")) not in ("/Row", "/Column",
                                                                                              "/Both"):
                audit.fail("UA 7.5-1", name_of(cell.thing), "TH without Scope")
    widths = {sum(1 for place in taken if place[0] == r) for r in range(len(rows))}
    heights = {sum(1 for place in taken if place[1] == c) for c in range(max(widths, default=0))}
    if len(widths) > 1:
        audit.fail("UA 7.2-43", where, f"rows of {sorted(widths)}")
    if len(heights) > 1:
        audit.fail("UA 7.2-41", where, f"columns of {sorted(heights)}")


def numbers_of(tree):
    found = {}
    if "/Nums" in tree:
        numbers = list(tree.Nums)
        found.update({int(key): value for key, value in zip(numbers[::2], numbers[1::2])})
    for kid in tree.get("/Kids", []):
        found.update(numbers_of(kid))
    return found


def check_annotations(audit):
    parents = numbers_of(audit.root.StructTreeRoot.get("/ParentTree", {}))
    audit.parents = parents
    for page in audit.pdf.pages:
        annotations = list(page.get("/Annots", []))
        if annotations and page.get("/Tabs") != "/S":
            audit.fail("UA 7.18.3-1", name_of(page.obj), "Tabs")
        for each in annotations:
            where = name_of(each)
            element = audit.annotated.get(each.objgen)
            kind = str(each.Subtype)[1:]
            if kind == "Link" and (element is None or element.type != "Link"):
                audit.fail("UA 7.18.5-1", where, element.type if element else "in no element")
            elif kind not in ("Link", "Widget", "Popup") and (element is None or element.type != "Annot"):
                audit.fail("UA 7.18.1-1", where, kind)
            owner = parents.get(int(each.get("/StructParent", -1)))
            if element is None or owner is None or owner.objgen != element.thing.objgen:
                audit.fail("X parents-2", where, "StructParent")
