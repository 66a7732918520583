"""Reads a Word file with python-docx and prints what it found as JSON."""
import json
import sys

import docx

document = docx.Document(sys.argv[1])
print(
    json.dumps(
        {
            "headings": [p.text for p in document.paragraphs if p.style.name.startswith("Heading")],
            "paragraphs": [p.text for p in document.paragraphs],
            "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
        }
    )
)
