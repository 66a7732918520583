import { cellText, escapeXml, namespaces, xmlPart } from './xml-text'

/** The workbook's table of texts: each text is stored once and named by its position. */
export interface SharedStrings {
  readonly index: (text: string) => number
  readonly part: () => string
}

/** An empty table. Client text goes in here and nowhere else, so it can only ever be text. */
export function sharedStrings(): SharedStrings {
  const known = new Map<string, number>()
  const items: string[] = []
  let uses = 0
  return {
    index: (text) => {
      uses++
      const found = known.get(text)
      if (found !== undefined) return found
      const position = items.length
      known.set(text, position)
      items.push(`<si><t xml:space="preserve">${escapeXml(cellText(text))}</t></si>`)
      return position
    },
    part: () =>
      xmlPart(
        `<sst xmlns="${namespaces.main}" count="${uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
      )
  }
}
