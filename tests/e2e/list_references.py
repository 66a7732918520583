"""Lists the lines of a rating sheet: list_references.py sheet.(xlsx|docx) → [[reference, what], …]"""
import json
import sys

source = sys.argv[1]
rows = []
if source.endswith('.xlsx'):
    import openpyxl

    for row in openpyxl.load_workbook(source)['Rating sheet'].iter_rows(min_row=9):
        rows.append([row[0].value, row[2].value])
else:
    import docx

    for table in docx.Document(source).tables:
        for row in table.rows[1:]:
            rows.append([row.cells[0].text, row.cells[1].text])
print(json.dumps(rows))
