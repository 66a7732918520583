"""
Lets LibreOffice calculate a workbook anew and compares with the results stored in it.
The stored results are thrown away first, so that nothing can be copied from them. Prints JSON.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile

import openpyxl

source, soffice = sys.argv[1:3]
folder = tempfile.mkdtemp()
bare = os.path.join(folder, "bare.xlsx")
workbook = openpyxl.load_workbook(source)
workbook.save(bare)
subprocess.run(
    [
        soffice,
        "--headless",
        f"-env:UserInstallation=file://{folder}/profile",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        os.path.join(folder, "out"),
        bare,
    ],
    capture_output=True,
    timeout=150,
    check=True,
)
stored = openpyxl.load_workbook(source, data_only=True)
recalculated = openpyxl.load_workbook(os.path.join(folder, "out", "bare.xlsx"), data_only=True)
reopened = openpyxl.load_workbook(os.path.join(folder, "out", "bare.xlsx"))


def equal(left, right):
    numbers = isinstance(left, (int, float)) and isinstance(right, (int, float))
    return abs(left - right) <= 1e-9 * max(1, abs(left)) if numbers else left == right


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value


formulas = 0
different = []
for sheet in workbook:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type != "f":
                continue
            formulas += 1
            was = stored[sheet.title][cell.coordinate].value
            now = recalculated[sheet.title][cell.coordinate].value
            if not equal(was, now):
                different.append([sheet.title, cell.coordinate, str(cell.value), plain(was), plain(now)])

print(
    json.dumps(
        {
            "formulas": formulas,
            "different": different,
            "formulasAfterLibreOffice": sum(
                1 for sheet in reopened for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
            ),
            "sheets": {
                sheet.title: [[plain(cell.value) for cell in row] for row in stored[sheet.title].iter_rows()]
                for sheet in workbook
            },
            "tables": {sheet.title: list(sheet.tables) for sheet in workbook},
            "frozen": {sheet.title: sheet.freeze_panes for sheet in workbook},
            "printTitles": {sheet.title: sheet.print_title_rows for sheet in workbook},
        }
    )
)
