# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the workstation is translated, with the same placeholders, and the .ts files know all of them.

Arguments: the project's root, and lupdate (without it only the .ts files themselves are checked)."""
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET

import source

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
FORMS = {"ar": 6, "bn": 2, "en": 2}
# Only English is written in the sources; its file holds plurals alone.
OPTIONS = {"en": ["-pluralonly"]}

problems: list[str] = []


def messages(path: pathlib.Path):
    """Yields ((context, source, comment), message element)."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def expected_keys(lupdate: str, language: str) -> set[tuple[str, str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / f"hms_{language}.ts"
        subprocess.run([lupdate, "-silent", *OPTIONS.get(language, []), "-I", str(source.root()),
                        str(source.root() / "app"), "-ts", str(fresh)], check=True)
        return {key for key, _ in messages(fresh)}


def check_form(where: str, text: str, form: str, numerus: bool) -> None:
    if not form.strip():
        problems.append(f"{where}: no translation")
        return
    wanted, found = sorted(PLACEHOLDER.findall(text)), sorted(PLACEHOLDER.findall(form))
    # One, two and none may be said in words.
    if found != wanted and not (numerus and found == [mark for mark in wanted if not mark.endswith("n")]):
        problems.append(f"{where}: {wanted} became {found}")
    if unicodedata.normalize("NFC", form) != form:
        problems.append(f"{where}: not in normal form C")


def check_message(where: str, text: str, message: ET.Element, language: str) -> None:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        problems.append(f"{where}: {'missing' if translation is None else translation.get('type')}")
        return
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(forms) != FORMS[language]:
        problems.append(f"{where}: {len(forms)} plural forms instead of {FORMS[language]}")
    for form in forms:
        check_form(where, text, form, numerus)


lupdate = sys.argv[2] if len(sys.argv) > 2 else ""
for language in FORMS:
    name = f"translations/hms_{language}.ts"
    known = dict(messages(source.root() / name))
    for key, message in known.items():
        check_message(f"{name}: {key[0]}: {key[1]!r}", key[1], message, language)
    if lupdate:
        expected = expected_keys(lupdate, language)
        for key in sorted(expected - known.keys()):
            problems.append(f"{name}: {key[0]}: {key[1]!r}: not in the file; build hms_lupdate")
        for key in sorted(known.keys() - expected):
            problems.append(f"{name}: {key[0]}: {key[1]!r}: no longer in the sources")
source.finish("translations", problems)
