"""ISO 19005-2, 6.2.11 and ISO 14289-1, 7.21: fonts, against the programs that are embedded."""

import io
import re
import unicodedata

import pikepdf
from fontTools import agl
from fontTools.cffLib import CFFFontSet
from fontTools.misc.psCharStrings import T2WidthExtractor
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.ttLib import TTFont

from auditing import name_of

SUBTYPES = {"/Type1", "/MMType1", "/TrueType", "/Type3", "/Type0", "/CIDFontType0", "/CIDFontType2"}
PREDEFINED = re.compile(r"/(Identity-[HV]|(Uni|KSC|GB|B5|HK|ET|CNS|83pv|90ms|90pv|EUC|Ext|H$|V$).*)")


def font_for(audit, thing):
    if thing.objgen not in audit.fonts:
        made = Font(audit, thing)
        made.check_dictionary()
        audit.fonts[thing.objgen] = made
    return audit.fonts[thing.objgen]


def check(audit):
    """After all content was read: every glyph that was shown."""
    for font in audit.fonts.values():
        font.check_glyphs()


def unicode_map(stream):
    """Code → text, of a ToUnicode CMap."""
    found = {}
    data = stream.read_bytes().decode("latin-1")

    def text(hexadecimal):
        return bytes.fromhex(hexadecimal).decode("utf-16-be", "surrogatepass")

    for block in re.findall(r"beginbfchar(.*?)endbfchar", data, re.S):
        for code, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = text(value)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", data, re.S):
        for first, last, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[.*?\])", block,
                                             re.S):
            listed = re.findall(r"<([0-9A-Fa-f]+)>", value)
            for i, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                if value[0] == "[":
                    found[code] = text(listed[i])
                else:
                    start = text(listed[0])
                    found[code] = start[:-1] + chr(ord(start[-1]) + i)
    return found


class Font:
    def __init__(self, audit, thing):
        self.audit = audit
        self.thing = thing
        self.where = name_of(thing)
        self.kind = str(thing.get("/Subtype"))
        self.composite = self.kind == "/Type0"
        self.inner = thing.DescendantFonts[0] if self.composite else thing
        self.descriptor = self.inner.get("/FontDescriptor", pikepdf.Dictionary())
        self.unicode = unicode_map(thing.ToUnicode) if "/ToUnicode" in thing else {}
        self.used = {}  # code → shown with an ActualText every time
        self.program = None

    def fail(self, rules, what):
        self.audit.both(rules, f"font {self.where} {self.thing.get('/BaseFont', '')}", what)

    def show(self, data, mode, spoken):
        """The text that a string shows."""
        step = 2 if self.composite else 1
        codes = [int.from_bytes(data[i:i + step], "big") for i in range(0, len(data), step)]
        for code in codes:
            self.used[code] = self.used.get(code, True) and spoken
        return "".join(self.text_of(code) for code in codes)

    def text_of(self, code):
        return self.unicode.get(code, "")

    def check_dictionary(self):
        if self.thing.get("/Type") != "/Font":
            self.fail(["A 6.2.11.2-1"], "Type")
        if self.kind not in SUBTYPES:
            self.fail(["A 6.2.11.2-2"], self.kind)
        if "/BaseFont" not in self.thing and self.kind != "/Type3":
            self.fail(["A 6.2.11.2-3"], "no BaseFont")
        if "/BaseFont" in self.thing:
            try:
                bytes(str(self.thing.BaseFont), "utf-8").decode("utf-8")
            except UnicodeError:
                self.fail(["A 6.1.8-1"], "BaseFont")
        if self.composite:
            self.check_composite()
        elif not all(key in self.thing for key in ("/FirstChar", "/LastChar", "/Widths")) or len(
                self.thing.Widths) != int(self.thing.LastChar) - int(self.thing.FirstChar) + 1:
            self.fail(["A 6.2.11.2-4"], "FirstChar, LastChar, Widths")
        if self.kind != "/Type3":
            self.load()

    def check_composite(self):
        encoding = self.thing.get("/Encoding")
        if isinstance(encoding, pikepdf.Name):
            if not PREDEFINED.match(str(encoding)):
                self.fail(["A 6.2.11.3-3"], str(encoding))
        elif encoding is None:
            self.fail(["A 6.2.11.3-3"], "no Encoding")
        else:
            own, other = self.inner.CIDSystemInfo, encoding.CIDSystemInfo
            if own.Registry != other.Registry or own.Ordering != other.Ordering:
                self.fail(["A 6.2.11.3-1"], "CIDSystemInfo")
        if self.inner.get("/Subtype") == "/CIDFontType2":
            mapping = self.inner.get("/CIDToGIDMap")
            if mapping is None or isinstance(mapping, pikepdf.Name) and mapping != "/Identity":
                self.fail(["A 6.2.11.3-2", "UA 7.21.3.2-1"], "no CIDToGIDMap")

    def load(self):
        try:
            if "/FontFile2" in self.descriptor:
                self.program = TrueType(self, self.descriptor.FontFile2.read_bytes())
            elif "/FontFile3" in self.descriptor:
                stream = self.descriptor.FontFile3
                if str(stream.get("/Subtype")) not in ("/Type1C", "/CIDFontType0C", "/OpenType"):
                    self.fail(["A 6.2.11.2-7"], str(stream.get("/Subtype")))
                self.program = Compact(self, stream.read_bytes())
            else:
                self.fail(["A 6.2.11.4-1", "UA 7.21.4.1-1"],
                          "Type 1 programs are not understood here" if "/FontFile" in self.descriptor else "none")
        except Exception as error:  # whatever a broken font program makes of its reader
            self.fail(["A 6.2.11.4-1", "UA 7.21.4.1-1"], f"not readable: {error!r}")

    def width_of(self, code):
        if not self.composite:
            return float(self.thing.Widths[code - int(self.thing.FirstChar)])
        widths, i = list(self.inner.get("/W", [])), 0
        if not hasattr(self, "_widths"):
            self._widths = {}
            while i < len(widths):
                if isinstance(widths[i + 1], pikepdf.Array):
                    for k, width in enumerate(widths[i + 1]):
                        self._widths[int(widths[i]) + k] = float(width)
                    i += 2
                else:
                    for k in range(int(widths[i]), int(widths[i + 1]) + 1):
                        self._widths[k] = float(widths[i + 2])
                    i += 3
        return self._widths.get(code, float(self.inner.get("/DW", 1000)))

    def check_glyphs(self):
        for code, spoken in self.used.items():
            self.check_text(code, spoken)
            if self.kind == "/Type3":
                self.check_drawn(code)
            elif self.program:
                self.check_glyph(code)
        if self.program:
            self.check_sets()

    def check_text(self, code, spoken):
        text = self.unicode.get(code)
        if not text:
            self.fail(["A 6.2.11.7.2-1", "UA 7.21.7-1"], f"code {code:#x} has no text")
        elif any(character in "\0\ufeff\ufffe" for character in text):
            self.fail(["A 6.2.11.7.2-1", "UA 7.21.7-2"], f"code {code:#x} is {text!r}")
        elif any(unicodedata.category(character) == "Co" for character in text) and not spoken:
            self.fail(["A 6.2.11.7.3-1"], f"code {code:#x} is {text!r}")
        if code > 65535:
            self.fail(["A 6.1.13-10"], str(code))

    def check_glyph(self, code):
        glyph = self.program.glyph_of(code)
        if glyph is None:
            self.fail(["A 6.2.11.4-2", "UA 7.21.4.1-1"], f"code {code:#x} has no glyph")
            return
        if glyph in (0, ".notdef"):
            self.fail(["A 6.2.11.8-1", "UA 7.21.8-1"], f"code {code:#x} {self.text_of(code)!r}")
        # U+2800 and the fillers of Hangul are letters that nobody sees.
        elif unicodedata.category((self.unicode.get(code) or " ")[0])[0] in "LNPS" and not self.program.draws(glyph) \
                and self.unicode[code][0] not in "\u115f\u1160\u2800\u3164\uffa0":
            self.fail(["A 6.2.11.4-2", "UA 7.21.4.1-1"], f"code {code:#x} {self.text_of(code)!r} is blank")
        own, said = self.program.width_of(glyph), self.width_of(code)
        if abs(own - said) > 1:
            self.fail(["A 6.2.11.5-1", "UA 7.21.5-1"], f"code {code:#x}: {said:.2f} for {own:.2f}")

    def check_drawn(self, code):
        """Type 3: the name of the glyph, and the width that its drawing begins with."""
        name = differences(self.thing).get(code)
        if name is None or "/" + name not in self.thing.CharProcs:
            self.fail(["A 6.2.11.4-2", "UA 7.21.4.1-1"], f"code {code:#x} has no drawing")
            return
        first = pikepdf.parse_content_stream(self.thing.CharProcs["/" + name])[0]
        if abs(float(first[0][0]) - self.width_of(code)) > 0.001:
            self.fail(["A 6.2.11.5-1", "UA 7.21.5-1"], f"code {code:#x}")

    def check_sets(self):
        if "/CIDSet" in self.descriptor:
            data = self.descriptor.CIDSet.read_bytes()
            for cid in self.program.cids():
                if cid // 8 >= len(data) or not data[cid // 8] & (0x80 >> cid % 8):
                    self.fail(["A 6.2.11.4-4", "UA 7.21.4.2-2"], f"CIDSet without {cid}")
        if "/CharSet" in self.descriptor:
            listed = set(str(self.descriptor.CharSet).split("/"))
            for glyph in self.program.names():
                if glyph != ".notdef" and glyph not in listed:
                    self.fail(["A 6.2.11.4-3", "UA 7.21.4.2-2"], f"CharSet without {glyph}")


def differences(font):
    """Code → name, of an Encoding dictionary."""
    found, code = {}, 0
    for each in font.Encoding.get("/Differences", []) if isinstance(font.get("/Encoding"), pikepdf.Dictionary) else []:
        if isinstance(each, pikepdf.Name):
            found[code] = str(each)[1:]
            code += 1
        else:
            code = int(each)
    return found


def base_text(font, code):
    """What a code means in the base encoding of a simple font."""
    encoding = font.get("/Encoding")
    name = encoding.get("/BaseEncoding") if isinstance(encoding, pikepdf.Dictionary) else encoding
    codec = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac-roman"}.get(str(name), "latin-1")
    return bytes([code]).decode(codec, "replace")


class TrueType:
    def __init__(self, font, data):
        self.font = font
        self.ttf = TTFont(io.BytesIO(data))
        self.metrics = self.ttf["hmtx"].metrics
        self.order = self.ttf.getGlyphOrder()
        self.scale = 1000 / self.ttf["head"].unitsPerEm
        self.symbolic = bool(int(font.descriptor.get("/Flags", 4)) & 4)
        self.tables = {(t.platformID, t.platEncID): t.cmap for t in self.ttf["cmap"].tables} if "cmap" in self.ttf else {}
        if not font.composite:
            self.check_encoding()

    def check_encoding(self):
        encoding = self.font.thing.get("/Encoding")
        if self.symbolic:
            if encoding is not None:
                self.font.fail(["A 6.2.11.6-3", "UA 7.21.6-1"], "symbolic, with an Encoding")
            if len(self.tables) != 1 and (3, 0) not in self.tables:
                self.font.fail(["A 6.2.11.6-4", "UA 7.21.6-1"], "tables of characters")
            return
        if not {(1, 0), (3, 1)} & set(self.tables):
            self.font.fail(["A 6.2.11.6-1", "UA 7.21.6-1"], "no table of characters")
        base = encoding.get("/BaseEncoding") if isinstance(encoding, pikepdf.Dictionary) else encoding
        if str(base) not in ("/WinAnsiEncoding", "/MacRomanEncoding") or (
                differences(self.font.thing) and ((3, 1) not in self.tables or any(
                    not agl.toUnicode(n) for n in differences(self.font.thing).values()))):
            self.font.fail(["A 6.2.11.6-2", "UA 7.21.6-1"], str(encoding))

    def glyph_of(self, code):
        if self.font.composite:
            mapping = self.font.inner.get("/CIDToGIDMap")
            if isinstance(mapping, pikepdf.Stream):
                data = mapping.read_bytes()
                code = int.from_bytes(data[2 * code:2 * code + 2], "big")
            return code if code < len(self.order) else None
        if self.symbolic:
            table = next(iter(self.tables.values()), {})
            name = table.get(code) or table.get(0xF000 + code)
        elif (3, 1) in self.tables:
            name = differences(self.font.thing).get(code)
            text = agl.toUnicode(name) if name else base_text(self.font.thing, code)
            name = self.tables[(3, 1)].get(ord(text))
        else:
            name = self.tables.get((1, 0), {}).get(code)
        return self.ttf.getGlyphID(name) if name else None

    def width_of(self, glyph):
        return self.metrics[self.order[glyph]][0] * self.scale

    def draws(self, glyph):
        return self.ttf["glyf"][self.order[glyph]].numberOfContours != 0

    def cids(self):
        return range(len(self.order))

    def names(self):
        return self.order


class Compact:
    """CFF, by character id or by name."""

    def __init__(self, font, data):
        self.font = font
        if data[:4] == b"OTTO":
            self.top = TTFont(io.BytesIO(data))["CFF "].cff.topDictIndex[0]
        else:
            fonts = CFFFontSet()
            fonts.decompile(io.BytesIO(data), None)
            self.top = fonts.topDictIndex[0]
        self.glyphs = self.top.CharStrings
        self.by_cid = hasattr(self.top, "ROS")
        matrix = getattr(self.top, "FontMatrix", [0.001])
        self.scale = matrix[0] * 1000 if not self.by_cid or matrix[0] != 1 else 1
        self.charset = self.top.charset

    def glyph_of(self, code):
        if self.font.composite:
            if self.by_cid:
                name = f"cid{code:05d}"
                return (".notdef" if code == 0 else name) if code == 0 or name in self.glyphs else None
            return self.charset[code] if code < len(self.charset) else None
        name = differences(self.font.thing).get(code)
        if name is None and "/Encoding" not in self.font.thing:
            encoding = self.top.Encoding
            name = encoding[code] if not isinstance(encoding, str) else None
        elif name is None:
            text = base_text(self.font.thing, code)
            name = agl.UV2AGL.get(ord(text))
        return name if name in self.glyphs else None

    def width_of(self, glyph):
        string, index = self.glyphs.getItemAndSelector(glyph)
        private = string.private
        string.decompile()
        reader = T2WidthExtractor(getattr(private, "Subrs", []), self.top.GlobalSubrs,
                                  getattr(private, "nominalWidthX", 0), getattr(private, "defaultWidthX", 0), private)
        reader.execute(string)
        return reader.width * self.scale

    def draws(self, glyph):
        pen = ControlBoundsPen(None)
        self.glyphs[glyph].draw(pen)
        return pen.bounds is not None

    def cids(self):
        return [int(n[3:]) for n in self.charset if n.startswith("cid")] if self.by_cid else range(len(self.charset))

    def names(self):
        return self.charset
