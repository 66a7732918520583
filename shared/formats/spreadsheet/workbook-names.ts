import type { SheetListing, SheetVisibility } from '@shared/domain/importing/cells'
import { cleanText } from './clean-text'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an XML attribute or element, entities resolved. */
export const xmlText = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return entities[name] ?? whole
        const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1))
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : raw

/** The sheets a workbook part names, in the client's order, without reading any of them. */
export function sheetListings(workbookXml: string): SheetListing[] {
  return [...workbookXml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map((match) => {
    const attributes = match[1] ?? ''
    const state = /\bstate="(\w+)"/.exec(attributes)?.[1]
    const visibility: SheetVisibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible'
    return { name: cleanText(xmlText(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '')), visibility }
  })
}
