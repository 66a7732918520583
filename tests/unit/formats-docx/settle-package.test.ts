import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { settlePackage } from '@shared/formats/office/settle-package'

const made = (id: string, drawing: number, bookmark: number): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<d><wp:docPr id="${drawing}"/><a r:id="${id}"/><h w:anchor="_Toc${bookmark}"/><w:bookmarkStart w:name="_Toc${bookmark}" w:id="${bookmark}"/><w:bookmarkEnd w:id="${bookmark}"/><t>_Toc${1} rIdX</t></d>`
    ),
    'word/_rels/document.xml.rels': strToU8(`<r><Relationship Id="${id}" Target="x"/></r>`),
    'docProps/core.xml': strToU8(
      '<c><dcterms:created xsi:type="x">2026-11-22T03:00:00Z</dcterms:created></c>'
    ),
    '[Content_Types].xml': strToU8('<Types/>')
  })

it('makes two writings of one document equal', () => {
  const one = settlePackage(made('rIdabc', 7, 19), '2026-09-30')
  const two = settlePackage(made('rIdxyz', 12, 47), '2026-09-30')
  expect(Buffer.compare(one, two)).toBe(0)
  const parts = unzipSync(one)
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
  expect(strFromU8(parts['docProps/core.xml']!)).toContain('2026-09-30T00:00:00Z')
  expect(strFromU8(parts['word/document.xml']!)).toContain('<t>_Toc1 rIdX</t>')
})
