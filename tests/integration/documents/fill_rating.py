"""Fills a rating sheet as a partner would: fill_rating.py sheet.(xlsx|docx) answers.json filled
answers: {reference: [importance or null, delivered or null, comment]}"""
import json
import sys

source, answers_path, target = sys.argv[1:]
with open(answers_path, encoding='utf-8') as file:
    answers = json.load(file)
used = set()

if source.endswith('.xlsx'):
    import openpyxl

    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    for row in sheet.iter_rows(min_row=9):
        given = answers.get(row[0].value)
        if given is None:
            continue
        used.add(row[0].value)
        if given[0] is not None:
            row[4].value = given[0]
        row[5].value = given[1]
        row[6].value = given[2]
    book.save(target)
else:
    import docx

    document = docx.Document(source)
    for table in document.tables:
        for row in table.rows[1:]:
            given = answers.get(row.cells[0].text)
            if given is None:
                continue
            used.add(row.cells[0].text)
            if given[0] is not None:
                row.cells[2].text = str(given[0])
            row.cells[3].text = '' if given[1] is None else str(given[1])
            row.cells[4].text = given[2]
    document.save(target)

missing = set(answers) - used
if missing:
    raise SystemExit('no such lines: ' + ', '.join(sorted(missing)))
