"""Edits a workbook of ours as a client would: edit_workbook.py source target edits.json

edits: [[sheet, record id, column title, new value]], a value that begins with "date:" becomes a date cell.
Every edited sheet is sorted the other way round and gets a row of the client's own.
"""
import datetime
import json
import sys

import openpyxl

source, target, edits_path = sys.argv[1:]
with open(edits_path, encoding="utf-8") as file:
    edits = json.load(file)
book = openpyxl.load_workbook(source)
first = 6
for name in {edit[0] for edit in edits}:
    sheet = book[name]
    titles = {sheet.cell(first - 1, column).value: column for column in range(1, sheet.max_column + 1)}
    record = titles["Record"]
    for _, wanted, title, value in [edit for edit in edits if edit[0] == name]:
        row = next(row for row in range(first, sheet.max_row + 1) if sheet.cell(row, record).value == wanted)
        if isinstance(value, str) and value.startswith("date:"):
            value = datetime.datetime.fromisoformat(value[5:])
        sheet.cell(row, titles[title]).value = value
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first)]
    for index, row in enumerate(reversed(rows)):
        for column, value in enumerate(row, start=1):
            sheet.cell(first + index, column).value = value
    sheet.insert_rows(first + 1)
    sheet.cell(first + 1, 2).value = "A row of the client's own"
book.save(target)
