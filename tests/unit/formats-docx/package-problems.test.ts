import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { packageProblems } from '@shared/formats/office/package-problems'

const types =
  '<Types><Default Extension="rels" ContentType="r"/><Default Extension="png" ContentType="p"/><Override PartName="/word/document.xml" ContentType="d"/></Types>'
const body =
  '<w:document><w:bookmarkStart w:id="1" w:name="table_1"/><w:instrText>REF table_1 \\h</w:instrText><wp:docPr id="1" name="chart" descr="Bars"/></w:document>'
const good: Record<string, string> = {
  '[Content_Types].xml': types,
  '_rels/.rels': '<Relationships><Relationship Id="a" Target="word/document.xml"/></Relationships>',
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="b" Target="media/1.png"/><Relationship Id="c" Target="https://a.example" TargetMode="External"/></Relationships>',
  'word/document.xml': body,
  'word/media/1.png': 'x'
}

const problemsWith = (changes: Record<string, string | null>): string[] => {
  const parts = Object.entries({ ...good, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const]
  )
  return packageProblems(zipSync(Object.fromEntries(parts))).map(
    ({ part, problem, detail }) => `${part}: ${problem} ${detail}`
  )
}

it('finds nothing in a file that is in order', () => {
  expect(problemsWith({})).toEqual([])
})

it('finds what Word would repair', () => {
  expect(problemsWith({ 'word/media/1.png': null })).toEqual([
    'word/_rels/document.xml.rels: part-missing media/1.png'
  ])
  expect(problemsWith({ 'word/odd.bin': 'x' })).toEqual(['word/odd.bin: type-missing word/odd.bin'])
  expect(problemsWith({ 'word/document.xml': body.replace('REF table_1', 'REF table_2') })).toEqual([
    'word/document.xml: leads-nowhere table_2'
  ])
  expect(problemsWith({ 'word/document.xml': body.replace(' descr="Bars"', '') })).toEqual([
    'word/document.xml: not-described chart'
  ])
  expect(
    problemsWith({ 'word/document.xml': body + body.replace('id="1" name="chart"', 'id="2" name="b"') })
  ).toEqual(['word/document.xml: name-twice table_1'])
  expect(problemsWith({ 'word/document.xml': `${body}\uFFFE` })).toEqual([
    'word/document.xml: not-allowed a character XML refuses'
  ])
})
