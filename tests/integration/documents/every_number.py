"""
Reads every number of every workbook and of every Word table in a folder and looks each up among the figures the app
knows: every_number.py folder figures.json. Knows nothing of how the documents are built or how they write numbers. Prints
JSON: how many numbers were read per file, and those that no figure of the app accounts for.
"""
import bisect
import datetime
import json
import os
import re
import sys

import docx
import openpyxl

folder, figures = sys.argv[1:3]
with open(figures, encoding="utf-8") as file:
    known = json.load(file)

pool = set()


def gather(value):
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, (int, float)):
        pool.add(abs(float(value)))
    elif isinstance(value, list):
        pool.add(float(len(value)))
        for each in value:
            gather(each)
    elif isinstance(value, dict):
        for each in value.values():
            gather(each)


def revenue_by_partner():
    """Money and number of the deals each partner's revenue and pipeline are made of, and its share, added up here."""
    deals = {deal["id"]: deal for deal in known["deals"]}
    survivors = {partner["id"]: partner["mergedIntoId"] or partner["id"] for partner in known["stored"][1]}
    for metric in ("partner-revenue", "open-pipeline"):
        counted = next(figure for figure in known["programme"] if figure["metricId"] == metric)["counted"]["ids"]
        sums, wins = {}, {}
        for deal in (deals[each] for each in counted):
            owner = survivors.get(deal["partnerId"], deal["partnerId"])
            sums[owner] = sums.get(owner, 0) + (deal["amount"] or 0)
            wins[owner] = wins.get(owner, 0) + 1
        total = sum(value for owner, value in sums.items() if owner is not None)
        yield [list(sums.values()), list(wins.values()), [value / total for value in sums.values() if total]]


def totals_by_type():
    """What all audited partners of a type give and get, added up here."""
    sums = {}
    for audit in (each for each in known["audits"] if each["audit"]):
        for side in ("giveTotal", "getTotal"):
            key = (audit["partner"]["type"], side)
            sums[key] = sums.get(key, 0) + (audit["audit"]["result"][side]["value"] or 0)
    return list(sums.values())


def potential_by_partner():
    """Weighted mean of each partner's scores, where every dimension has one with evidence."""
    weights = known["potential"]["weights"]
    backed = {}
    for score in known["potential"]["scores"]:
        if score["score"] is not None and score["evidence"].strip():
            backed.setdefault(score["partnerId"], {})[score["dimension"]] = score["score"]
    for scores in backed.values():
        if scores.keys() == weights.keys():
            yield sum(weights[each] * scores[each] for each in weights) / sum(weights.values())


def gaps_to_target():
    for one in known["scorecards"]["programme"]["dimensions"]:
        yield None if one["score"] is None else max(0, one["target"] - one["score"])


def left_out():
    for figure in known["programme"]:
        yield sum(len(each["records"]["ids"]) for each in figure["leftOut"])


names = set()


def gather_names(value):
    """Texts of the client's and of the field that hold digits of their own: "Partner survey 2025"."""
    if isinstance(value, str) and len(value) > 5 and re.search(r"\d", value) and re.search(r"[^\W\d]", value):
        # Documents in English write a percentage without a blank.
        names.update([value.strip(), re.sub(r"(\d)\s%", r"\1%", value.strip())])
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            gather_names(each)


gather(known)
gather([list(revenue_by_partner()), totals_by_type(), list(potential_by_partner())])
gather([list(gaps_to_target()), list(left_out())])
gather_names([known["stored"], known["claims"]])
any_name = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
ordered = sorted(pool)


def near(value, within):
    at = bisect.bisect_left(ordered, value - within)
    return at < len(ordered) and ordered[at] <= value + within


def is_known(value):
    """To the last digits a double holds."""
    return near(abs(value), 1e-9 * max(1, abs(value)))


token = re.compile(r"(?<![\w.,:/-])[€$£]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|pts|k|m|bn)(?!\w))?(?![\w:/-]|\.\d)")
scales = {"%": 0.01, "pts": 0.01, "k": 1e3, "m": 1e6, "bn": 1e9, None: 1.0}


def is_rounding(whole, fraction, unit):
    """Whether some figure, rounded as the text is, reads so: 71.4% for 0.71412, €214k for 213,880."""
    scale = scales[unit]
    value = float(whole.replace(",", "") + (fraction or "")) * scale
    step = scale * 10.0 ** -(len(fraction) - 1 if fraction else 0)
    return near(value, step * 0.5000001) or (unit is None and is_known(value / 100))


months = "January|February|March|April|May|June|July|August|September|October|November|December"
short = "|".join(name[:3] for name in months.split("|"))
not_counted = re.compile(
    rf"\b\d{{1,2}}\s(?:{months}|{short})\s\d{{4}}|\b(?:{months}) \d{{4}}|\b\d{{4}}-\d\d(?:-\d\d)?\b|[\w .&()-]+\.(?:csv|xlsx|docx|txt)\b"
)


def word_tables(path):
    document = docx.Document(path)
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield cell.text


result = {}
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    numbers = 0
    strangers = []
    if name.endswith(".docx"):
        for text in word_tables(path):
            for whole, fraction, unit in token.findall(not_counted.sub(" ", any_name.sub(" ", text))):
                numbers += 1
                if not is_rounding(whole, fraction, unit or None):
                    strangers.append(text[:120])
    elif name.endswith(".xlsx"):
        for sheet in openpyxl.load_workbook(path, data_only=True):
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, (datetime.date, bool)) or not isinstance(cell.value, (int, float)):
                        continue
                    numbers += 1
                    if not is_known(cell.value):
                        strangers.append([sheet.title, cell.coordinate, cell.value])
    else:
        continue
    result[name] = {"numbers": numbers, "strangers": strangers}
print(json.dumps(result))
