"""What every part of the audit shares: the table of rules, and the list of what was found.

A rule is named by its standard, clause and number: "A" is ISO 19005-2 (and 19005-3 for attachments), "UA" is
ISO 14289-1, "X" is what this project asks of itself beyond both."""

RULES = {
    # ISO 19005-2, 6.1 file structure
    "A 6.1.2-1": "the header is %PDF-1.0 to 1.7, at the first byte",
    "A 6.1.2-2": "the second line is a comment of four bytes above 127",
    "A 6.1.3-1": "the trailer has a file identifier",
    "A 6.1.3-2": "the file is not encrypted",
    "A 6.1.3-3": "nothing follows the end-of-file marker",
    "A 6.1.7-1": "Length is the number of bytes of the stream",
    "A 6.1.7-2": "the keyword stream is followed by a line end and endstream preceded by one",
    "A 6.1.7-3": "no stream lies outside the file",
    "A 6.1.7-4": "only filters of the standard, and not LZW",
    "A 6.1.8-1": "names of fonts and structure types are UTF-8",
    "A 6.1.9-1": "obj and endobj stand on line ends",
    "A 6.1.12-1": "permissions name only what is allowed",
    "A 6.1.13-1": "integers have 32 bits",
    "A 6.1.13-3": "strings have at most 32767 bytes",
    "A 6.1.13-4": "names have at most 127 bytes",
    "A 6.1.13-7": "at most 8388607 objects",
    "A 6.1.13-8": "q is nested 28 deep at most",
    "A 6.1.13-10": "no CID is above 65535",
    "A 6.1.13-11": "pages measure 3 to 14400 units",
    # 6.2 graphics
    "A 6.2.2-1": "only operators of the standard",
    "A 6.2.2-2": "resources belong to the stream that uses them",
    "A 6.2.3-1": "the output profile is a printer's or a monitor's, of grey, RGB or CMYK",
    "A 6.2.3-2": "all output intents have one profile",
    "A 6.2.4.2-1": "profiles of colour spaces are valid",
    "A 6.2.4.3-2": "DeviceRGB has an RGB output intent",
    "A 6.2.4.3-3": "DeviceCMYK has a CMYK output intent",
    "A 6.2.4.3-4": "DeviceGray has an output intent",
    "A 6.2.4.4-1": "colourants of DeviceN are described",
    "A 6.2.5-1": "no transfer function",
    "A 6.2.5-2": "TR2 is Default",
    "A 6.2.5-3": "no halftone phase",
    "A 6.2.5-4": "halftones are of type 1 or 5",
    "A 6.2.6-1": "rendering intents are the four of the standard",
    "A 6.2.8-1": "images have no alternates",
    "A 6.2.8-2": "images have no OPI",
    "A 6.2.8-3": "images are not interpolated",
    "A 6.2.8-4": "images have 1, 2, 4, 8 or 16 bits a component",
    "A 6.2.8-5": "masks have 1 bit a component",
    "A 6.2.9-1": "forms hold no PostScript and no OPI",
    "A 6.2.9-2": "no reference XObjects",
    "A 6.2.9-3": "no PostScript XObjects",
    "A 6.2.10-1": "blend modes are those of the standard",
    "A 6.2.10-2": "transparency has a blending colour space",
    "A 6.2.11.2-1": "Type of a font is Font",
    "A 6.2.11.2-2": "Subtype of a font is known",
    "A 6.2.11.2-3": "a font has a name",
    "A 6.2.11.2-4": "a simple font has FirstChar, LastChar and as many widths",
    "A 6.2.11.2-7": "Subtype of an embedded font program is known",
    "A 6.2.11.3-1": "character collections of font and CMap agree",
    "A 6.2.11.3-2": "a CIDFontType2 has a CIDToGIDMap",
    "A 6.2.11.3-3": "CMaps are embedded or of the standard",
    "A 6.2.11.4-1": "font programs are embedded",
    "A 6.2.11.4-2": "the font program has all glyphs that are shown",
    "A 6.2.11.4-3": "CharSet lists all glyphs",
    "A 6.2.11.4-4": "CIDSet lists all glyphs",
    "A 6.2.11.5-1": "widths are those of the font program",
    "A 6.2.11.6-1": "a nonsymbolic TrueType font has a table of characters that serves",
    "A 6.2.11.6-2": "a nonsymbolic TrueType font has the encoding of Windows or Macintosh",
    "A 6.2.11.6-3": "a symbolic TrueType font has no Encoding",
    "A 6.2.11.6-4": "a symbolic TrueType font has one table of characters, or (3,0)",
    "A 6.2.11.7.2-1": "glyphs stand for characters, not for U+0000, U+FEFF or U+FFFE",
    "A 6.2.11.7.3-1": "private characters have an ActualText",
    "A 6.2.11.8-1": ".notdef is never shown",
    # 6.3 to 6.5 annotations, forms, actions
    "A 6.3.1-1": "annotations are of a permitted type",
    "A 6.3.2-1": "annotations have flags",
    "A 6.3.2-2": "annotations are printed and not hidden",
    "A 6.3.3-1": "annotations have an appearance, except links",
    "A 6.4.1-1": "no form needs appearances",
    "A 6.4.2-1": "no XFA, no NeedsRendering",
    "A 6.5.1-1": "actions are of a permitted type",
    "A 6.5.2-1": "no additional actions",
    # 6.6 metadata
    "A 6.6.2.1-1": "the catalog has a metadata stream",
    "A 6.6.2.1-2": "the packet's header has no bytes and no encoding",
    "A 6.6.2.1-4": "the packet is well-formed XMP, and not compressed",
    "A 6.6.2.3-1": "the description of a schema has all its fields and no others",
    "A 6.6.2.3-2": "the container of schemas is a bag",
    "A 6.6.2.3-4": "the description of a property is complete",
    "A 6.6.2.3-7": "properties are of a known or described schema, with the right type",
    "A 6.6.3-1": "metadata and document information agree",
    "A 6.6.4-1": "the version of PDF/A is named once",
    "A 6.6.4-2": "its part is right",
    "A 6.6.4-3": "its level is A",
    "A 6.6.4-4": "its prefix is pdfaid",
    # 6.7 logical structure
    "A 6.7.2-1": "the document is marked as tagged",
    "A 6.7.3-1": "there is a structure tree",
    "A 6.7.3-2": "elements say that they are elements",
    "A 6.7.3.4-1": "structure types are standard or mapped, without circles",
    "A 6.7.4-1": "language codes are well-formed",
    # 6.8 to 6.11
    "A 6.8-1": "an attachment names its media type",
    "A 6.8-2": "an attachment has F and UF",
    "A 6.8-3": "an attachment names its relationship",
    "A 6.8-4": "an attachment is associated with a part of the document",
    "A 6.8-5": "PDF/A-2 has no attachments but PDF/A",
    "A 6.8-6": "an attachment has its date of change",
    "A 6.9-1": "optional content has names and no automatic state",
    "A 6.10-1": "no alternate presentations, no presentation steps",
    "A 6.11-1": "no requirements",
    # ISO 14289-1
    "UA 5-1": "the version of PDF/UA is named",
    "UA 5-2": "its part is 1",
    "UA 5-3": "its prefix is pdfuaid",
    "UA 6.1-1": "the header is that of a PDF 1.x",
    "UA 7.1-1": "no artifact inside tagged content",
    "UA 7.1-2": "no tagged content inside an artifact",
    "UA 7.1-3": "all content is tagged or an artifact",
    "UA 7.1-4": "the document has no suspects",
    "UA 7.1-5": "structure types are standard or mapped",
    "UA 7.1-7": "standard types are not mapped",
    "UA 7.1-8": "the catalog has metadata",
    "UA 7.1-9": "metadata have a title",
    "UA 7.1-10": "the window shows the title",
    "UA 7.1-11": "there is a structure tree",
    "UA 7.1-12": "elements have a parent",
    "UA 7.2-2": "the language of outlines, metadata and descriptions is known",
    "UA 7.2-3": "a table holds rows, groups of rows and captions",
    "UA 7.2-4": "a row stands in a table",
    "UA 7.2-8": "a cell stands in a row",
    "UA 7.2-10": "a row holds cells",
    "UA 7.2-14": "groups of rows are complete",
    "UA 7.2-15": "cells do not overlap",
    "UA 7.2-17": "an item stands in a list",
    "UA 7.2-18": "a body stands in an item",
    "UA 7.2-19": "a list holds items, lists and a caption",
    "UA 7.2-20": "an item holds labels and bodies",
    "UA 7.2-27": "a table of contents holds its items",
    "UA 7.2-29": "language codes are well-formed",
    "UA 7.2-34": "the language of all text is known",
    "UA 7.2-39": "a table has one caption, first or last",
    "UA 7.2-41": "columns have equally many rows",
    "UA 7.2-43": "rows have equally many columns",
    "UA 7.3-1": "figures have an alternative text",
    "UA 7.4.2-1": "headings start at 1 and skip no level",
    "UA 7.4.4-1": "H and Hn are not mixed",
    "UA 7.5-1": "headers of tables have a scope",
    "UA 7.7-1": "formulas have an alternative text",
    "UA 7.9-1": "notes have an ID",
    "UA 7.9-2": "the ID of a note is its own",
    "UA 7.10-1": "optional content has names and no automatic state",
    "UA 7.11-1": "an attachment has F and UF",
    "UA 7.15-1": "no dynamic XFA",
    "UA 7.16-1": "an encrypted file may be read aloud",
    "UA 7.18.1-1": "annotations stand in an Annot element",
    "UA 7.18.2-1": "no trap networks",
    "UA 7.18.3-1": "the order of tabs is that of the structure",
    "UA 7.18.5-1": "links stand in a Link element",
    "UA 7.18.5-2": "links have a description",
    "UA 7.20-1": "no reference XObjects",
    "UA 7.20-2": "content of forms has one place in the structure",
    "UA 7.21.3.2-1": "a CIDFontType2 has a CIDToGIDMap",
    "UA 7.21.4.1-1": "font programs are embedded, with all glyphs that are shown",
    "UA 7.21.4.2-2": "CharSet and CIDSet list all glyphs",
    "UA 7.21.5-1": "widths are those of the font program",
    "UA 7.21.6-1": "TrueType fonts have the encoding that goes with their table of characters",
    "UA 7.21.7-1": "glyphs stand for characters",
    "UA 7.21.7-2": "not for U+0000, U+FEFF or U+FFFE",
    "UA 7.21.8-1": ".notdef is never shown",
    # beyond both
    "X parents-1": "every marked-content id is in the parent tree, and leads to the element that holds it",
    "X parents-2": "every annotation is in the parent tree, and its element refers to it",
    "X parents-3": "no element refers to content that is not there",
    "X ids-1": "marked-content ids are unique on a page",
    "X ids-2": "IDs of elements are in the ID tree",
    "X artifact-1": "artifacts name their type",
    "X figure-1": "figures have a bounding box inside their page",
    "X list-1": "lists with labels name their numbering",
    "X element-1": "no element is empty, except cells",
    "X language-1": "words in another script are marked with another language",
    "X title-1": "title, language and dates are in every place that can hold them",
    "X outline-1": "outlines are a sound chain that leads to pages",
    "X labels-1": "page labels cover all pages",
    "X link-1": "links have quadrilaterals of some width inside their rectangle, an address in ASCII and no border",
    "X attachment-1": "an attachment has the size and check sum that it names",
}


class Audit:
    """One finished file, and what is wrong with it."""

    def __init__(self, pdf, raw):
        self.pdf = pdf
        self.raw = raw
        self.root = pdf.Root
        self.findings = []
        self.encrypted = pdf.is_encrypted

    def fail(self, rule, where, what):
        """Notes a violation; the same one on the same object once."""
        assert rule in RULES, rule
        if self.encrypted and rule.startswith("A "):
            return
        line = (rule, where, what)
        if line not in self.findings:
            self.findings.append(line)

    def both(self, rules, where, what):
        for rule in rules:
            self.fail(rule, where, what)


def name_of(thing):
    """How an object is named in a finding."""
    try:
        number = thing.objgen[0]
    except (AttributeError, TypeError):
        number = 0
    return f"object {number}" if number else "direct object"


def kids_of(element):
    kids = element.get("/K")
    if kids is None:
        return []
    import pikepdf

    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]
