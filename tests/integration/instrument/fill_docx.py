"""Fills a Word form as a respondent would: fill_docx.py form.docx answers.json filled.docx"""
import json
import sys

from docx import Document
from docx.oxml.ns import qn

W14 = '{http://schemas.microsoft.com/office/word/2010/wordml}'


def main(source, answers_path, target):
    with open(answers_path, encoding='utf-8') as file:
        answers = json.load(file)
    document = Document(source)
    unused = set(answers)
    for control in document.element.body.iter(qn('w:sdt')):
        tag = control.find(qn('w:sdtPr')).find(qn('w:tag')).get(qn('w:val'))
        if tag not in answers:
            continue
        unused.discard(tag)
        texts = list(control.find(qn('w:sdtContent')).iter(qn('w:t')))
        checked = next(control.iter(W14 + 'checked'), None)
        if checked is not None:
            checked.set(W14 + 'val', '1')
            texts[0].text = '\u2612'
        else:
            texts[0].text = answers[tag]
            placeholder = control.find(qn('w:sdtPr')).find(qn('w:showingPlcHdr'))
            if placeholder is not None:
                placeholder.getparent().remove(placeholder)
    if unused:
        raise SystemExit('no such fields: ' + ', '.join(sorted(unused)))
    document.save(target)


main(*sys.argv[1:])
