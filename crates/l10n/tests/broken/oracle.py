# What compare-locales and moz.l10n say of translations: a JSON list of {name, locale, english, text} on the input, an object
# {name: {tool: [what it says]}} on the output.

import json
import logging
import sys
import tempfile
from pathlib import Path

from compare_locales.compare.content import ContentComparer
from compare_locales.compare.observer import Observer
from compare_locales.paths import File
from moz.l10n.resource import parse_resource

COUNTED = ("errors", "warnings", "missing", "missingInFiles", "obsolete")


def compare(english, translated, locale):
    observer = Observer()
    comparer = ContentComparer()
    comparer.observers.append(observer)
    comparer.compare(File(str(english), "a.ftl"), File(str(translated), "a.ftl", locale=locale), None)
    counts = observer.toJSON()["summary"].get(locale) or {}
    return [kind for kind in COUNTED if counts.get(kind)]


def parse(translated):
    try:
        parse_resource(str(translated))
        return []
    except Exception:
        return ["errors"]


def main():
    logging.disable(logging.CRITICAL)
    said = {}
    with tempfile.TemporaryDirectory() as folder:
        for case in json.load(sys.stdin):
            place = Path(folder) / case["name"]
            english, translated = place / "en" / "a.ftl", place / case["locale"] / "a.ftl"
            for path, text in ((english, case["english"]), (translated, case["text"])):
                path.parent.mkdir(parents=True)
                path.write_bytes(text.encode())
            said[case["name"]] = {
                "compare-locales": compare(english, translated, case["locale"]),
                "moz.l10n": parse(translated),
            }
    json.dump(said, sys.stdout)


main()
