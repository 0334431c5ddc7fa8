#!/usr/bin/python3
"""Holds finished PDFs against PDF/UA-1 (ISO 14289-1) and PDF/A-2a or 3a (ISO 19005-2, -3): prints every violated
rule with its object, and exits with 1 when there is any.

    pdfaudit.py [--password WORD] FILE…
    pdfaudit.py --rules      lists the rules
    pdfaudit.py --self-test FILE   damages a copy of a good file in many ways, and sees whether each is found"""

import multiprocessing
import sys

import pikepdf

import content
import filestructure
import fonts
import metadata
import structure
from auditing import RULES, Audit


def audit_bytes(raw, password=""):
    """The findings: (rule, object, what is wrong)."""
    import io

    with pikepdf.open(io.BytesIO(raw), password=password) as pdf:
        audit = Audit(pdf, raw)
        metadata.check(audit)
        structure.check(audit)
        filestructure.check(audit)
        content.check(audit)
        fonts.check(audit)
        return audit.findings


def audit_file(path, password):
    with open(path, "rb") as file:
        return audit_bytes(file.read(), password)


def main(arguments):
    if arguments[:1] == ["--rules"]:
        print("\n".join(f"{rule}  {meaning}" for rule, meaning in RULES.items()))
        return 0
    if arguments[:1] == ["--self-test"]:
        import selftest

        return selftest.run(arguments[1])
    password = ""
    if arguments[:1] == ["--password"]:
        password, arguments = arguments[1], arguments[2:]
    failed = 0
    with multiprocessing.Pool() as pool:
        audited = pool.starmap(audit_file, [(path, password) for path in arguments], chunksize=1)
    for path, findings in zip(arguments, audited):
        for rule, where, what in findings:
            print(f"{path}: {rule}  {where}  {what}")
        failed += bool(findings)
    print(f"{len(arguments)} files, {len(RULES)} rules, {failed} files with findings", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
