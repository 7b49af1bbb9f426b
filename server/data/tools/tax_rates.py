#!/usr/bin/env python3
"""Makes ../tax-rates.toml from the packages eu-vat-rates-data (PyPI) and sales-tax (npm).

    cd /some/folder && python3 -m venv . && bin/pip install eu-vat-rates-data==2026.9.29
    npm pack sales-tax@2.23.0 && tar xzf sales-tax-2.23.0.tgz
    bin/python …/server/data/tools/tax_rates.py package

The argument is the folder of the npm package. What neither package has, or has wrong, stands in the tables below with
its own source: reduced rates by kind of goods (`KINDS`), states of the United States (`US_STATES`), and `OTHERS`.
"""

import datetime
import importlib.metadata
import json
import pathlib
import sys
from decimal import Decimal

EUROPE = "eu-vat-rates-data"
EUROPE_VERSION = "2026.9.29"
EUROPE_AS_OF = "2026-09-29"
WORLD = "sales-tax"
WORLD_VERSION = "2.23.0"
# The day that its README gives for the list it was made from, and the days of the releases that changed a rate since.
WORLD_AS_OF = "2023-06-27"
WORLD_CHANGED = {"JP": "2024-02-16", "US-KS": "2025-07-01", "CA-NS": "2025-10-16"}
# The day on which the sources in the tables below were read.
READ = "2026-11-22"

TEDB = f"European Commission, Taxes in Europe Database (TEDB), by way of {EUROPE} {EUROPE_VERSION}"
BY_HAND = f"{EUROPE} {EUROPE_VERSION}, whose rates outside of the Union are kept by hand"
PWC = f"PwC Worldwide Tax Summaries, by way of {WORLD} {WORLD_VERSION}"
STATES = f"{WORLD} {WORLD_VERSION}, which names no source for states"

HEADER = """\
# Rates of value added, goods and services and sales tax, by country, region and kind of goods.
#
# Made by tools/tax_rates.py, which says how; do not edit by hand. Data, both under the MIT licence
# (tax-rates.LICENSE):
#   {europe} {europe_version}, (c) 2026 Iurii Rogulia: the European Union from the European Commission's Taxes in
#     Europe Database, its neighbours kept by hand;
#   {world} {world_version}, (c) 2017 Valerian Saliou: the rest, from PwC Worldwide Tax Summaries of {world_as_of} and
#     changes since.
# What they lack or have wrong has its own source in the row: reduced rates from the national law as we know it, not
# read at the authority.
#
# `valid_from` is the day a rate came into force where the source tells it. Where it does not, it is the first day of
# the year of `as_of` (of the source, where that is older), and nothing is said about the time before.
#
# A kind of goods without a row is charged the standard rate, which may be too much:
# - Food is what the shop sells, tea and coffee in packets. Where other food has a lower rate the row says so.
# - Food and books are known for some countries only; printed music may not count as a book there.
# - Downloads are charged the standard rate everywhere. Some countries have lower ones for electronic books.
# Not covered at all:
# - United States: state rates only. Not in it: taxes of counties, cities and districts, exemptions
#   (food and clothes in many states), holidays, and whether the seller has to collect (nexus). A destination without a
#   state has no rate, and neither have the territories.
# - Canada: GST and provincial tax are one rate here, HST or not; a seller without a provincial registration collects
#   less. Books are free of the provincial part in most provinces.
# - Special territories: Canary Islands, Madeira and the Azores, Corsica, Livigno, Büsingen, Northern Ireland and others.
# - Brazil: the ICMS of imported parcels only. India: one rate of several. China: one rate of several, before the
#   reductions of the list for cross-border retail.
# - Hong Kong and Kuwait have no such tax ({world} lists 5 % for Kuwait, which is not in force).
"""

UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
NEIGHBOURS = "CH GB IS LI MC NO TR".split()
ELSEWHERE = "AE AU CL CN IN JP KE KR MX NZ SA SG".split()
NAMES = {"AU": "gst", "NZ": "gst", "SG": "gst", "IN": "gst", "JP": "consumption_tax"}
# Countries whose authority gives the same rate in its rule for parcels from abroad.
AUTHORITIES = {
    "AU": "Australian Taxation Office",
    "CH": "Federal Office for Customs and Border Security (BAZG)",
    "KR": "Korea Customs Service",
    "NO": "Norwegian Tax Administration (Skatteetaten)",
    "NZ": "Inland Revenue",
    "SG": "Inland Revenue Authority of Singapore",
}
# Countries with several rates, of which this is the usual one.
SEVERAL = {"CN": "medium", "IN": "low"}

# Rates by kind: country, kind, percent, law, and what else there is to say. Where tea and coffee differ it is the
# higher rate.
KINDS = [
    ("DE", "food", "7", "UStG § 12 (2) no. 1 with Anlage 2", ""),
    ("DE", "books", "7", "UStG § 12 (2) no. 1 with Anlage 2", ""),
    ("AT", "food", "20", "UStG 1994 § 10 with Anlage 1", "tea and coffee owe the standard rate, most other food 10 or 4.9 %; as oesterreich-isst-informiert.at has it"),
    ("AT", "books", "10", "UStG 1994 § 10 (2) with Anlage 1", ""),
    ("FR", "food", "5.5", "CGI art. 278-0 bis", ""),
    ("FR", "books", "5.5", "CGI art. 278-0 bis", ""),
    ("IT", "food", "22", "DPR 633/1972, Tabella A", "roasted coffee owes the standard rate (Corriere della Sera, 2020-06-24), most other food 4 or 10 %; tea not known"),
    ("IT", "books", "4", "DPR 633/1972, Tabella A, parte II", ""),
    ("ES", "food", "10", "Ley 37/1992 art. 91.Uno.1", ""),
    ("ES", "books", "4", "Ley 37/1992 art. 91.Dos.1", ""),
    ("NL", "food", "9", "Wet op de omzetbelasting 1968, Tabel I", ""),
    ("NL", "books", "9", "Wet op de omzetbelasting 1968, Tabel I", ""),
    ("BE", "food", "6", "Royal Decree no. 20 of 1970, table A", ""),
    ("BE", "books", "6", "Royal Decree no. 20 of 1970, table A", ""),
    ("IE", "food", "0", "Value-Added Tax Consolidation Act 2010, schedule 2", ""),
    ("IE", "books", "0", "Value-Added Tax Consolidation Act 2010, schedule 2", ""),
    ("PL", "food", "23", "Ustawa o VAT art. 41, annexes 3 and 10", "coffee and tea owe the standard rate (infor.pl, June 2020), most other food 5 %"),
    ("PL", "books", "5", "Ustawa o VAT art. 41, annex 10", ""),
    ("PT", "food", "23", "CIVA art. 18; Lei 64-B/2011", "coffee owes the standard rate, much other food 6 or 13 %; tea not known"),
    ("PT", "books", "6", "CIVA art. 18, Lista I", ""),
    ("FI", "food", "13.5", "Arvonlisäverolaki § 85", ""),
    ("FI", "books", "13.5", "Arvonlisäverolaki § 85 a", ""),
    ("SE", "books", "6", "Mervärdesskattelag (2023:200) ch. 9", ""),
    ("DK", "food", "25", "Momsloven § 33", "no reduced rates"),
    ("GR", "food", "24", "Law 5144/2024", "coffee and tea in packets owe the standard rate as far as known, most other food 13 %"),
    ("GR", "books", "6", "Law 5144/2024", ""),
    ("GB", "food", "0", "Value Added Tax Act 1994, schedule 8, group 1", ""),
    ("GB", "books", "0", "Value Added Tax Act 1994, schedule 8, group 3", ""),
    ("CH", "food", "2.6", "MWSTG art. 25 (2)", ""),
    ("CH", "books", "2.6", "MWSTG art. 25 (2)", ""),
    ("NO", "food", "15", "Merverdiavgiftsloven § 5-2", ""),
    ("JP", "food", "8", "Consumption Tax Act, reduced rate since 2019-10-01", "the government said in January 2026 that it aims at none for two years; not followed up"),
    ("CA", "food", "0", "Excise Tax Act, schedule VI, part III", "basic groceries, and free of provincial tax as well as far as known"),
    ("AU", "food", "0", "A New Tax System (Goods and Services Tax) Act 1999, subdivision 38-A and schedule 2", ""),
]
# They have the tax law of a neighbour, or one made after it, with the same rates.
SAME_LAW = {"LI": "CH", "MC": "FR"}

# States with another rate than in sales-tax, whose list is years behind, as lists of state rates of 2024 and 2025 repeat
# it. California, Utah and Virginia (and Nevada, which is right) are with the local part that the whole state owes.
US_STATES = {
    "AR": "6.5", "AZ": "5.6", "CA": "7.25", "CT": "6.35", "ME": "5.5", "NC": "4.75", "NJ": "6.625", "OH": "5.75",
    "UT": "6.1", "VA": "5.3",
}
US_LISTS_FROM = "2024-01-01"
# States whose rate has a day of its own: percent, from, to, source, confidence.
US_DATED = {
    "DC": [
        ("6", "2023-01-01", "2026-09-30", "sales-tax 2.23.0; KPMG, This Week in State Tax, 2025-12-15", "medium"),
        ("7", "2026-10-01", "", "the law as KPMG reported it on 2025-12-15; whether the budget for 2027 put the rise off is not known", "low"),
    ],
    "LA": [("5", "2025-01-01", "2029-12-31", "Louisiana Department of Revenue, questions about the sales tax reform", "high")],
    "NM": [("4.875", "2023-07-01", "", "the second step of the cut of 2022, as reported then; not read at the authority", "low")],
    "SD": [
        ("4.2", "2023-07-01", "2027-06-30", "House Bill 1137, as reported by the Ipswich Tribune on 2023-06-28", "medium"),
        ("4.5", "2027-07-01", "", "House Bill 1137, the end of the lower rate, as reported by the Ipswich Tribune on 2023-06-28", "low"),
    ],
}
US_NONE = ["AK", "DE", "MT", "NH", "OR"]

CA_WITHOUT_PROVINCIAL = ["AB", "NT", "NU", "YT"]

# Brazilian states that went from 17 to 20 % for parcels from abroad.
BR_RAISED = "AC AL BA CE MG PB PI RN RR SE".split()

MATMOMS = "Mervärdesskattelag (2023:200) ch. 9 and its change for 2026 and 2027, as reported by SVT in January 2026"
# Whole rows: country, kind, name, percent, from, to, source, confidence.
OTHERS = [
    ("SE", "food", "vat", "12", "2026-01-01", "2026-03-31", f"national VAT law, {MATMOMS}, not read at the authority", "medium"),
    ("SE", "food", "vat", "6", "2026-04-01", "2027-12-31", f"national VAT law, {MATMOMS}, not read at the authority", "medium"),
    ("SE", "food", "vat", "12", "2028-01-01", "", f"national VAT law, {MATMOMS}, not read at the authority: the end of the lower rate", "low"),
    ("DK", "books", "vat", "25", "2026-01-01", "", "national VAT law, Momsloven § 33, not read at the authority; in August 2025 the government said it would free books in 2026, and whether and when it did is not known", "low"),
    # sales-tax has 10 % since 2023-09-01: the rate of the Revenue Code, which decrees have put off every year since 1997.
    ("TH", "standard", "vat", "7", "2023-10-01", "2026-09-30", "Royal Decrees no. 780 (2023) and no. 790 (2024) and the extension decided on 2025-09-09, as reported by B Global Law and Nishimura & Asahi; not read at the authority", "medium"),
    ("TH", "standard", "vat", "7", "2026-10-01", "", "as reported in November 2026; the decree that extends the reduced rate beyond 2026-09-30 was not read", "low"),
    # The tax of the rule for goods up to MYR 500. Dearer goods owe 5 or 10 % by their tariff code.
    ("MY", "standard", "sales_tax", "10", "2024-01-01", "", "Royal Malaysian Customs Department, sales tax on low value goods, as reported in November 2026; not read at the authority", "medium"),
]

CHECKS = {"FI": "25.5", "EE": "24", "SK": "23", "RO": "21", "CH": "8.1", "HU": "27", "LU": "17", "DE": "19", "FR": "20"}


def plain(number):
    """A decimal number without zeros at its end."""
    text = f"{Decimal(number):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share):
    return plain(share * 100)


def first_of_year(day):
    return f"{day[:4]}-01-01"


def since(code, entry):
    """The first day of a rate of sales-tax, or "". It keeps the last instant of the rate before, in UTC."""
    if code == "RO":
        # The instant is a day late; the package's change log says 1 August 2025.
        return "2025-08-01"
    if not entry.get("before"):
        return ""
    last = datetime.datetime.fromisoformat(max(entry["before"]).replace("Z", "+00:00"))
    return (last + datetime.timedelta(hours=12)).date().isoformat()


class Rates:
    """The rows, in the order of the file."""

    def __init__(self):
        self.parts = []
        self.spans = {}

    def heading(self, text):
        self.parts.append(f"# {text}\n")

    def add(self, country, kind, name, rate, valid_from, source, as_of, confidence, region="", valid_to=""):
        spans = self.spans.setdefault((country, region, kind), [])
        end = valid_to or "9999-12-31"
        assert all(end < start or last < valid_from for start, last, _ in spans), (country, region, kind)
        spans.append((valid_from, end, rate))
        values = {
            "country": country, "region": region, "category": kind, "name": name, "percent": rate,
            "valid_from": valid_from, "valid_to": valid_to, "source": source, "as_of": as_of, "confidence": confidence,
        }
        lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
        self.parts.append("\n".join(["[[rate]]", *lines]) + "\n")

    def on(self, country, kind, day):
        return [rate for start, end, rate in self.spans.get((country, "", kind), []) if start <= day <= end]


def europe(rates, packaged, world):
    rates.heading("The member states of the European Union.")
    for code in UNION + NEIGHBOURS:
        if code == NEIGHBOURS[0]:
            rates.heading("Their neighbours.")
        entry = packaged[code]
        assert entry["eu_member"] == (code in UNION), code
        rate, source, as_of, confidence = plain(entry["standard"]), BY_HAND, EUROPE_AS_OF, "medium"
        if code in UNION:
            source, confidence = TEDB, "high"
        elif code in AUTHORITIES:
            source, confidence = f"{BY_HAND}; the same rate in the rule for parcels of the {AUTHORITIES[code]}, as reported in November 2026", "high"
        # Both packages have these countries; only sales-tax knows days, and its rate for Liechtenstein is of 2023.
        same = percent(world[code]["rate"]) == rate
        assert same or code == "LI", (code, rate, world[code])
        day = since(code, world[code]) if same else ""
        if day:
            source += f"; its first day from {WORLD} {WORLD_VERSION}"
        rates.add(code, "standard", "vat", rate, day or first_of_year(as_of), source, as_of, confidence)


def elsewhere(rates, world):
    rates.heading("The rest of the world.")
    for code in ELSEWHERE:
        as_of = WORLD_CHANGED.get(code, WORLD_AS_OF)
        source, confidence = PWC, "medium"
        if code in AUTHORITIES:
            source, confidence = f"{PWC}; the same rate in the rule for parcels of the {AUTHORITIES[code]}, as reported in November 2026", "high"
        elif code in SEVERAL:
            source, confidence = f"{PWC}; one of several rates", SEVERAL[code]
        day = since(code, world[code]) or first_of_year(as_of)
        name = NAMES.get(code, "vat")
        rates.add(code, "standard", name, percent(world[code]["rate"]), day, source, as_of, confidence)


def united_states(rates, world):
    rates.heading("The United States: the state's own tax.")
    states = world["US"]["states"]
    assert world["US"]["rate"] == 0 and not set(US_NONE) & set(states)
    assert len(states) + len(US_NONE) == 51
    for code in sorted([*states, *US_NONE]):
        as_of = WORLD_CHANGED.get(f"US-{code}", WORLD_AS_OF)
        day = first_of_year(as_of)
        if code in US_NONE:
            none = f"the state has no sales tax of its own, and none in {WORLD} {WORLD_VERSION}"
            rows = [("0", day, "", f"{none}; not read at the authority", "medium")]
        elif code in US_DATED:
            rows, as_of = US_DATED[code], READ
        elif code in US_STATES:
            old = percent(states[code]["rate"])
            assert old != US_STATES[code], code
            lists = f"lists of state rates of 2024 and 2025, not read at the authority; {WORLD} {WORLD_VERSION} has {old} %"
            rows, as_of = [(US_STATES[code], US_LISTS_FROM, "", lists, "low")], READ
        else:
            rows = [(percent(states[code]["rate"]), day, "", STATES, "low")]
        for rate, start, end, source, confidence in rows:
            rates.add("US", "standard", "sales_tax", rate, start, source, as_of, confidence, code, end)


def canada(rates, world):
    rates.heading("Canada: the federal tax alone, then with that of the province.")
    entry = world["CA"]
    federal = first_of_year(WORLD_AS_OF)
    rates.add("CA", "standard", "gst", percent(entry["rate"]), federal, PWC, WORLD_AS_OF, "medium")
    for code in sorted([*entry["states"], *CA_WITHOUT_PROVINCIAL]):
        province = entry["states"].get(code)
        as_of = WORLD_CHANGED.get(f"CA-{code}", WORLD_AS_OF)
        if province:
            source = f"{STATES}: GST and {province['type'].upper()}"
            day = since(code, province) or first_of_year(as_of)
            rate = percent(entry["rate"] + province["rate"])
        else:
            source, day, rate = f"{STATES}: GST, no provincial tax", federal, percent(entry["rate"])
        rates.add("CA", "standard", "gst", rate, day, source, as_of, "medium", region=code)


def brazil(rates, world):
    rates.heading("Brazil: the ICMS of parcels from abroad.")
    rate = percent(world["BR"]["rate"])
    assert rate == "17"
    rates.add("BR", "standard", "icms", rate, first_of_year(WORLD_AS_OF), PWC, WORLD_AS_OF, "medium")
    source = "Comsefaz, decision of December 2024, as reported by Correio Braziliense on 2025-03-31; not read at the authority"
    for code in BR_RAISED:
        rates.add("BR", "standard", "icms", "20", "2025-04-01", source, READ, "medium", region=code)


def kinds(rates, packaged):
    rates.heading("Reduced rates by kind of goods, and whole rows that no package has.")
    rows = list(KINDS)
    for code, other in SAME_LAW.items():
        rows += [(code, kind, rate, law, note) for country, kind, rate, law, note in KINDS if country == other]
    for code, kind, rate, law, note in rows:
        if code in packaged:
            # Zero rates are in no list of the package.
            entry = packaged[code]
            lists = [entry["standard"], *entry["reduced"], entry["super_reduced"] or 0, 0]
            assert rate in map(plain, lists), (code, kind, rate)
        name = {"CA": "gst"}.get(code, NAMES.get(code, "vat"))
        tax = "VAT" if name == "vat" else "tax"
        origin = f", made after {SAME_LAW[code]}'s" if code in SAME_LAW else ","
        source = f"national {tax} law{origin} {law}, not read at the authority"
        source += f"; {note}" if note else ""
        # One hangs on an old report, the other on a guess about tea.
        confidence = "low" if (code, kind) in {("GR", "food"), ("PT", "food")} else "medium"
        rates.add(code, kind, name, rate, "2026-01-01", source, READ, confidence)
    for code, kind, name, rate, day, end, source, confidence in OTHERS:
        rates.add(code, kind, name, rate, day, source, READ, confidence, valid_to=end)


def main():
    installed = importlib.metadata.version(EUROPE)
    if installed != EUROPE_VERSION:
        raise SystemExit(f"{EUROPE} {installed} is installed, this script is written for {EUROPE_VERSION}")
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    exact = lambda path: json.loads(path.read_text("utf-8"), parse_float=Decimal)
    version = exact(folder / "package.json")["version"]
    if version != WORLD_VERSION:
        raise SystemExit(f"{WORLD} {version} is in {folder}, this script is written for {WORLD_VERSION}")
    world = exact(folder / "res" / "sales_tax_rates.json")
    import eu_vat_rates_data

    table = exact(pathlib.Path(eu_vat_rates_data.__file__).parent / "eu_vat_rates_data.json")
    assert table["version"] == EUROPE_AS_OF, table["version"]

    rates = Rates()
    europe(rates, table["rates"], world)
    elsewhere(rates, world)
    united_states(rates, world)
    canada(rates, world)
    brazil(rates, world)
    kinds(rates, table["rates"])
    for code, rate in CHECKS.items():
        assert rates.on(code, "standard", READ) == [rate], (code, rate)
    assert not any(country in {"HK", "KW"} for country, _, _ in rates.spans)

    header = HEADER.format(
        europe=EUROPE, europe_version=EUROPE_VERSION, world=WORLD, world_version=WORLD_VERSION, world_as_of=WORLD_AS_OF
    )
    target = pathlib.Path(__file__).parent.parent / "tax-rates.toml"
    target.write_text("\n".join([header, *rates.parts]), "utf-8")
    print(f"{target}: {sum(map(len, rates.spans.values()))} rates")


if __name__ == "__main__":
    main()
