"""Reads a Word file with python-docx and prints what it found as JSON."""
import json
import sys

import docx

document = docx.Document(sys.argv[1])
section = document.sections[0]
properties = document.core_properties
print(
    json.dumps(
        {
            "title": properties.title,
            "author": properties.author,
            "created": properties.created.isoformat(),
            "headings": [
                [paragraph.style.name, paragraph.text]
                for paragraph in document.paragraphs
                if paragraph.style.name.startswith("Heading")
            ],
            "paragraphs": [paragraph.text for paragraph in document.paragraphs],
            "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
            "header": [paragraph.text for paragraph in section.header.paragraphs],
            "footer": [paragraph.text for paragraph in section.footer.paragraphs],
            "pictures": len(document.inline_shapes),
            "styles": sorted({paragraph.style.name for paragraph in document.paragraphs}),
        }
    )
)
