"""Fills an Excel form by the ids of its hidden row: fill_xlsx.py form.xlsx rows.json filled.xlsx"""
import json
import sys

from openpyxl import load_workbook

FIRST_ANSWER = 6


def main(source, rows_path, target):
    with open(rows_path, encoding='utf-8') as file:
        rows = json.load(file)
    workbook = load_workbook(source)
    sheet = workbook.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1] if cell.value}
    for index, row in enumerate(rows):
        for field, value in row.items():
            sheet.cell(FIRST_ANSWER + index, columns[field]).value = value
    workbook.save(target)


main(*sys.argv[1:])
