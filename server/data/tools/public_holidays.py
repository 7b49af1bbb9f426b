#!/usr/bin/env python3
"""Makes ../holidays/*.toml, one file a country, from the PyPI package `holidays`.

    pip install holidays==0.109
    python public_holidays.py

The countries are those that a market serves and those in which a location lies. What is kept are the public holidays of
the whole country for four years; those of a region alone are left out. A date that the package marks as estimated (it
hangs on the sight of the moon) goes into `[estimated]`. A country of which the package knows no holiday has no file.

Of `OPTIONAL` countries the days that are left to every house (in Brazil those of Carnival) are kept as `[optional]`.
"""

import importlib.metadata
import json
import sys
import tomllib
from pathlib import Path

import holidays

VERSION = "0.109"
AS_OF = "2026-11-22"
FIRST, LAST = 2026, 2029
OPTIONAL = ["BR"]
SOURCE = f"holidays {VERSION} (PyPI, github.com/vacanza/holidays): public holidays of the whole country"

assert importlib.metadata.version("holidays") == VERSION, "another version of the package"


def countries(data):
    served = set()
    for file in data.glob("markets/*.toml"):
        served.update(tomllib.loads(file.read_text())["countries"])
    merchant = tomllib.loads((data / "merchant.toml").read_text())
    served.update(location["country"] for location in merchant["location"])
    return sorted(served)


def table(title, rows):
    if not rows:
        return []
    return ["", f"[{title}]"] + [f"{day} = {json.dumps(name, ensure_ascii=False)}" for day, name in rows]


def split(known):
    """The certain and the estimated ones: of two names on a day one may be certain and the other estimated."""
    certain, estimated = {}, {}
    for day, names in known:
        for name in names.split("; "):
            plain = name.replace("(observed, estimated)", "(observed)").replace(" (estimated)", "")
            (certain if plain == name else estimated).setdefault(day, []).append(plain)
    joined = lambda rows: [(day, "; ".join(names)) for day, names in sorted(rows.items())]
    return joined(certain), joined(estimated)


def of(country, **category):
    known = holidays.country_holidays(country, years=range(FIRST, LAST + 1), language="en_US", **category)
    return sorted((day, name) for day, name in known.items() if FIRST <= day.year <= LAST)


data = Path(__file__).parent.parent
target = data / "holidays"
target.mkdir(exist_ok=True)
for old in target.glob("*.toml"):
    old.unlink()
for country in countries(data):
    known = of(country)
    if not known:
        print(f"{country}: the package knows no holiday", file=sys.stderr)
        continue
    certain, estimated = split(known)
    optional = of(country, categories=holidays.OPTIONAL) if country in OPTIONAL else []
    head = [
        f"source = {json.dumps(SOURCE)}",
        f'as_of = "{AS_OF}"',
        "# The first and the last year of which they are known.",
        f"years = [{FIRST}, {LAST}]",
    ]
    tables = table("holidays", certain) + table("estimated", estimated) + table("optional", optional)
    (target / f"{country.lower()}.toml").write_text("\n".join(head + tables) + "\n")
