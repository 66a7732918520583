"""Streams the Partner Scorecard with openpyxl and prints its measures and sums as JSON."""
import json
import sys

import openpyxl

path = sys.argv[1]
values = openpyxl.load_workbook(path, data_only=True, read_only=True)
formulas = openpyxl.load_workbook(path, read_only=True)


def table(sheet, heading):
    """The rows of a data sheet below its header row, as dictionaries."""
    header = None
    for row in values[sheet].iter_rows(values_only=True):
        if header is None:
            header = row if heading in row else None
        elif any(value is not None for value in row):
            yield dict(zip(header, row))


measures = {row[0]: row[1] for row in values["Summary"].iter_rows(values_only=True) if len(row) > 1}
deals = [(row["Revenue"], row["Amount"]) for row in table("Deals", "Amount")]
print(
    json.dumps(
        {
            "sheets": values.sheetnames,
            "summary": {name: value for name, value in measures.items() if isinstance(value, (int, float))},
            "formulas": sum(
                1
                for row in formulas["Summary"].iter_rows(values_only=True)
                for value in row
                if isinstance(value, str) and value.startswith("=")
            ),
            "partnerRows": sum(1 for _ in table("Partners", "Revenue")),
            "dealRows": len(deals),
            "revenue": sum(round(amount * 100) for counts, amount in deals if counts == "Yes") / 100,
        }
    )
)
