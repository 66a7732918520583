"""Fills a problem list the way a client would: by question, after sorting and with a row put in.

Arguments: the list, where to save it, and a JSON object {"part of the question": answer}. An answer that begins
with "date:" is written as a date cell, a number as a number.
"""

import datetime
import json
import sys

import openpyxl

source, target, wanted = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
titles = {sheet.cell(4, column).value: column for column in range(1, sheet.max_column + 1)}
words = ("Question", "Your answer") if "Question" in titles else ("Frage", "Ihre Antwort")
question, answer = (titles[word] for word in words)

rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
rows.sort(key=lambda row: str(row[question - 1]))
for index, row in enumerate(rows):
    for part, value in wanted.items():
        if part not in str(row[question - 1]):
            continue
        if isinstance(value, str) and value.startswith("date:"):
            value = datetime.datetime.fromisoformat(value[5:])
        row[answer - 1] = value
    for column, value in enumerate(row, start=1):
        sheet.cell(5 + index, column).value = value
sheet.insert_rows(6)
sheet.cell(6, 3).value = "A row of the client's own"
book.save(target)
