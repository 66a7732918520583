import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlainSpelling } from '@shared/formats/spreadsheet/plain-xlsx/plain-spelling'
import { Unusual } from '@shared/formats/spreadsheet/plain-xlsx/unusual'

const encoder = new TextEncoder()

/** The part respelled, handed over in pieces of this many bytes. */
function respelled(xml: string, pieceBytes = 1_000_000): string {
  const bytes = encoder.encode(xml)
  const spelling = new PlainSpelling()
  const decoder = new TextDecoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += pieceBytes)
    text += decoder.decode(spelling.feed(bytes.slice(at, at + pieceBytes)), { stream: true })
  return text + decoder.decode(spelling.finish())
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const odd = `<?xml version="1.0"?><!-- made > by --><x:worksheet xmlns:x="${main}" xmlns:rel='${office}'><x:sheetData><!----><x:row r='1'><x:c r="A1" t='str'><x:v>a &lt; é</x:v></x:c></x:row></x:sheetData><?pi ?><x:hyperlink rel:id='r"1' display="a > b"/><y:other xmlns:y="u"/></x:worksheet>`
const plain = `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:rel="${office}"><sheetData><row r="1"><c r="A1" t="str"><v>a &lt; é</v></c></row></sheetData><hyperlink r:id="r&quot;1" display="a &gt; b"/><y:other xmlns:y="u"/></worksheet>`

describe('a part in an odd spelling', () => {
  it('says the same without prefixes, comments and single quotes', () => {
    expect(respelled(odd)).toBe(plain)
  })

  it('says the same wherever it is cut', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (bytes) => respelled(odd, bytes) === plain))
  })

  it('is left as it is when nothing is odd', () => {
    const usual = `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1" spans="1:2"><c r="A1"><f>IF(A2&gt;1,"x","y")</f><v>1</v></c></row></sheetData></worksheet>`
    expect(respelled(usual)).toBe(usual)
  })

  it('takes the strict namespace for the usual one', () => {
    const strict = `<sst xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><si><t>a</t></si></sst>`
    expect(respelled(strict)).toBe(`<sst xmlns="${main}"><si><t>a</t></si></sst>`)
  })

  it('gives up on what it cannot vouch for', () => {
    for (const xml of [
      `<x:sst xmlns:x="${main}" xmlns="urn:other"/>`,
      `<!DOCTYPE a><sst xmlns="${main}"/>`,
      `<sst xmlns="${main}"><si><t><![CDATA[a]]></t></si></sst>`,
      `<sst xmlns="${main}" xmlns:r="urn:other"><si r:id="1"/></sst>`
    ])
      expect(() => respelled(xml), xml).toThrow(Unusual)
  })
})
