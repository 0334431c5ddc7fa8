"""ISO 19005-2, 6.2 and ISO 14289-1, 7.1 and 7.20: content streams, colours, pictures. Notes for fonts.py which
characters are shown."""

import re
import unicodedata

import pikepdf

import fonts
from auditing import name_of

OPERATORS = set("""b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP
n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' " """.split()) | {
    "INLINE IMAGE"}
PAINTING = set("b B b* B* f F f* s S sh Do INLINE".split())
SHOWING = set("Tj TJ ' \"".split())
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
BLENDS = set("""Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight
Difference Exclusion Hue Saturation Color Luminosity""".split())
DEVICE = {"g": "/DeviceGray", "G": "/DeviceGray", "rg": "/DeviceRGB", "RG": "/DeviceRGB", "k": "/DeviceCMYK",
          "K": "/DeviceCMYK"}


class Mark:
    """One open marked-content sequence."""

    def __init__(self, tag, properties, element):
        self.artifact = tag == "/Artifact"
        self.id = int(properties["/MCID"]) if properties is not None and "/MCID" in properties else None
        self.language = str(properties.get("/Lang", "")) if properties is not None else ""
        self.spoken = properties is not None and "/ActualText" in properties
        self.element = element


def check(audit):
    audit.fonts = {}
    audit.checked = set()
    for number, page in enumerate(audit.pdf.pages):
        audit.page = page.obj
        audit.seen_ids = set()
        if "/Resources" not in page.obj:
            audit.fail("A 6.2.2-2", name_of(page.obj), "no Resources")
        check_group(audit, page.obj)
        Interpreter(audit, page.obj, page.obj.get("/Resources", {}), []).run()
        check_ids(audit, number)
    for (page, mcid), element in audit.owners.items():
        if (page, mcid) not in getattr(audit, "met", set()):
            audit.fail("X parents-3", name_of(element.thing), f"MCID {mcid}")


def check_ids(audit, number):
    page = audit.page
    audit.met = getattr(audit, "met", set()) | {(page.objgen, mcid) for mcid in audit.seen_ids}
    parents = getattr(audit, "parents", {}).get(int(page.get("/StructParents", -1)))
    for mcid in audit.seen_ids:
        element = audit.owners.get((page.objgen, mcid))
        listed = parents[mcid] if parents is not None and mcid < len(parents) else None
        if element is None or listed is None or listed.objgen != element.thing.objgen:
            audit.fail("X parents-1", f"page {number + 1}", f"MCID {mcid}")


def check_group(audit, thing):
    group = thing.get("/Group")
    if group is not None and group.get("/S") == "/Transparency":
        if "/CS" in group:
            check_space(audit, group.CS, name_of(thing))
        elif audit.output is None:
            audit.fail("A 6.2.10-2", name_of(thing), "no blending colour space")


def check_space(audit, space, where):
    if isinstance(space, pikepdf.Name):
        kind = str(space)
        wanted = {"/DeviceRGB": (b"RGB ", "A 6.2.4.3-2"), "/DeviceCMYK": (b"CMYK", "A 6.2.4.3-3")}
        if kind in wanted and audit.output != wanted[kind][0]:
            audit.fail(wanted[kind][1], where, kind)
        if kind == "/DeviceGray" and audit.output is None:
            audit.fail("A 6.2.4.3-4", where, kind)
    elif isinstance(space, pikepdf.Array) and len(space) > 1:
        kind = str(space[0])
        if kind == "/ICCBased":
            from metadata import profile_of

            version, device, colours, sound = profile_of(space[1])
            if version >= 5 or device not in (b"prtr", b"mntr", b"scnr", b"spac") or not sound:
                audit.fail("A 6.2.4.2-1", where, f"{device} {colours}")
        elif kind in ("/Indexed", "/Pattern"):
            check_space(audit, space[1], where)
        elif kind in ("/Separation", "/DeviceN"):
            check_space(audit, space[2], where)
            if kind == "/DeviceN" and (len(space) < 5 or "/Colorants" not in space[4]):
                audit.fail("A 6.2.4.4-1", where, "no Colorants")


class Interpreter:
    """Runs one content stream with the marks that are open around it."""

    def __init__(self, audit, stream, resources, marks):
        self.audit = audit
        self.stream = stream
        self.resources = resources
        self.marks = marks
        self.outer = len(marks)
        self.where = f"page {name_of(audit.page)}" if stream is audit.page else name_of(stream)

    def run(self):
        depth, font, mode, saved = 0, None, 0, []
        for operands, operator in pikepdf.parse_content_stream(self.stream):
            operation = str(operator)
            if operation not in OPERATORS:
                self.audit.fail("A 6.2.2-1", self.where, operation)
            elif operation == "q":
                depth += 1
                saved.append((font, mode))
                if depth > 28:
                    self.audit.fail("A 6.1.13-8", self.where, f"{depth} deep")
            elif operation == "Q":
                depth -= 1
                font, mode = saved.pop() if saved else (font, mode)
            elif operation in ("BDC", "BMC"):
                self.begin(operands)
            elif operation == "EMC":
                self.marks.pop()
            elif operation == "Tf":
                font = fonts.font_for(self.audit, self.resources.Font[str(operands[0])])
            elif operation == "Tr":
                mode = int(operands[0])
            elif operation in SHOWING:
                self.show(font, mode, operation, operands)
            elif operation in DEVICE:
                check_space(self.audit, pikepdf.Name(DEVICE[operation]), self.where)
            elif operation in ("cs", "CS"):
                self.space(operands[0])
            elif operation in ("scn", "SCN") and operands and isinstance(operands[-1], pikepdf.Name):
                self.pattern(self.resources.Pattern[str(operands[-1])])
            elif operation == "sh":
                check_space(self.audit, self.resources.Shading[str(operands[0])].ColorSpace, self.where)
            elif operation == "gs":
                self.state(self.resources.ExtGState[str(operands[0])])
            elif operation == "ri" and str(operands[0]) not in INTENTS:
                self.audit.fail("A 6.2.6-1", self.where, str(operands[0]))
            if operation in PAINTING:
                self.tagged(operation)
            if operation == "Do":
                self.draw(self.resources.XObject[str(operands[0])])

    def begin(self, operands):
        tag = str(operands[0])
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = self.resources.Properties[str(properties)]
        element = None
        if properties is not None and "/MCID" in properties:
            mcid = int(properties["/MCID"])
            element = self.audit.owners.get((self.audit.page.objgen, mcid))
            if mcid in self.audit.seen_ids:
                self.audit.fail("X ids-1", self.where, f"MCID {mcid}")
            self.audit.seen_ids.add(mcid)
        mark = Mark(tag, properties, element)
        inside = [each for each in self.marks if each.artifact]
        if mark.artifact and any(each.id is not None for each in self.marks):
            self.audit.fail("UA 7.1-1", self.where, "artifact in tagged content")
        if mark.id is not None and inside:
            self.audit.fail("UA 7.1-2", self.where, f"MCID {mark.id} in an artifact")
        if mark.artifact and (properties is None or properties.get("/Type") not in ("/Pagination", "/Layout", "/Page",
                                                                                    "/Background")):
            self.audit.fail("X artifact-1", self.where, "Type")
        if mark.language and not re.fullmatch(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*", mark.language):
            self.audit.both(["A 6.7.4-1", "UA 7.2-29"], self.where, mark.language)
        self.marks.append(mark)

    def is_artifact(self):
        return any(mark.artifact for mark in self.marks)

    def tagged(self, what):
        if not self.is_artifact() and not any(mark.id is not None and mark.element for mark in self.marks):
            self.audit.fail("UA 7.1-3", self.where, what)

    def show(self, font, mode, operation, operands):
        self.tagged(operation)
        spoken = any(mark.spoken or mark.element and mark.element.spoken for mark in self.marks)
        pieces = operands[-1] if operation == "TJ" else [operands[-1]]
        text = "".join(font.show(bytes(piece), mode, spoken) for piece in pieces if isinstance(piece, pikepdf.String))
        replaced = any(mark.element and mark.element.replaced for mark in self.marks)
        if not self.is_artifact() and not spoken and not replaced:
            self.languages(text)

    def languages(self, text):
        """WCAG 3.1.2, by script: what another script shows must not be in the text's own language."""
        inner = [mark for mark in self.marks if mark.language or mark.element and mark.element.language]
        language = (inner[-1].language or inner[-1].element.language) if inner else ""
        if not language:
            language = str(self.audit.root.get("/Lang", ""))
            if not language:
                self.audit.fail("UA 7.2-34", self.where, text[:20])
        if language.startswith("en") and re.search("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]", text):
            self.audit.fail("X language-1", self.where, f"{text[:30]!r} is {language}")
        if language.startswith("ko") and re.search("[A-Za-z]{2}", text):
            self.audit.fail("X language-1", self.where, f"{text[:30]!r} is {language}")

    def space(self, name):
        spaces = self.resources.get("/ColorSpace", {})
        check_space(self.audit, spaces[str(name)] if str(name) in spaces else name, self.where)

    def once(self, thing):
        """True the first time: things that are drawn again are not checked again."""
        if thing.objgen in self.audit.checked and thing.objgen != (0, 0):
            return False
        self.audit.checked.add(thing.objgen)
        return True

    def pattern(self, pattern):
        if not self.once(pattern):
            return
        if int(pattern.get("/PatternType", 0)) == 2:
            check_space(self.audit, pattern.Shading.ColorSpace, name_of(pattern))
        else:
            Interpreter(self.audit, pattern, pattern.get("/Resources", {}), list(self.marks)).run()

    def state(self, state):
        where = name_of(state)
        for key, rule in {"/TR": "A 6.2.5-1", "/HTP": "A 6.2.5-3"}.items():
            if key in state:
                self.audit.fail(rule, where, key)
        if "/TR2" in state and state.TR2 != "/Default":
            self.audit.fail("A 6.2.5-2", where, "TR2")
        if "/HT" in state and (state.HT == "/Default" or int(state.HT.get("/HalftoneType", 0)) not in (1, 5)):
            self.audit.fail("A 6.2.5-4", where, "HT")
        if "/RI" in state and str(state.RI) not in INTENTS:
            self.audit.fail("A 6.2.6-1", where, str(state.RI))
        modes = state.get("/BM", pikepdf.Name.Normal)
        for mode in [modes] if isinstance(modes, pikepdf.Name) else modes:
            if str(mode)[1:] not in BLENDS:
                self.audit.fail("A 6.2.10-1", where, str(mode))
        mask = state.get("/SMask")
        if mask is not None and not isinstance(mask, pikepdf.Name) and self.once(mask.G):
            check_group(self.audit, mask.G)
            Interpreter(self.audit, mask.G, mask.G.get("/Resources", {}), list(self.marks)).run()

    def draw(self, thing):
        kind = str(thing.get("/Subtype"))
        where = name_of(thing)
        if kind == "/Image":
            if self.once(thing):
                check_image(self.audit, thing)
        elif kind == "/Form":
            if "/Ref" in thing:
                self.audit.both(["A 6.2.9-2", "UA 7.20-1"], where, "Ref")
            if "/PS" in thing or "/OPI" in thing or thing.get("/Subtype2") == "/PS":
                self.audit.fail("A 6.2.9-1", where, "PS or OPI")
            if "/Resources" not in thing:
                self.audit.fail("A 6.2.2-2", where, "no Resources")
            check_group(self.audit, thing)
            if self.once(thing):
                Interpreter(self.audit, thing, thing.get("/Resources", {}), list(self.marks)).run()
        else:
            self.audit.fail("A 6.2.9-3", where, kind)


def check_image(audit, image):
    where = name_of(image)
    for key, rule in {"/Alternates": "A 6.2.8-1", "/OPI": "A 6.2.8-2"}.items():
        if key in image:
            audit.fail(rule, where, key)
    if image.get("/Interpolate", False):
        audit.fail("A 6.2.8-3", where, "Interpolate")
    if "/Intent" in image and str(image.Intent) not in INTENTS:
        audit.fail("A 6.2.6-1", where, str(image.Intent))
    if image.get("/ImageMask", False):
        if int(image.get("/BitsPerComponent", 1)) != 1:
            audit.fail("A 6.2.8-5", where, "BitsPerComponent")
    else:
        if int(image.get("/BitsPerComponent", 8)) not in (1, 2, 4, 8, 16):
            audit.fail("A 6.2.8-4", where, "BitsPerComponent")
        if "/ColorSpace" in image:
            check_space(audit, image.ColorSpace, where)
    if "/SMask" in image:
        check_image(audit, image.SMask)


def is_private(character):
    return unicodedata.category(character) == "Co"
