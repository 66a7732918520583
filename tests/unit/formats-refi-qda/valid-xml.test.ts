import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeQdc } from '@shared/formats/refi-qda/write/write-qdc'
import { writeQdpx } from '@shared/formats/refi-qda/write/write-qdpx'
import { sharedFile } from '../voice/agreement/vectors'
import { aStudy } from './study-builder'

const schemas = {
  project: sharedFile('refi-qda/spec/Project-mrt2019.xsd'),
  codebook: sharedFile('refi-qda/spec/Codebook.xsd')
}

/** Throws with libxml2's words when the file is not valid. */
function validate(xml: Uint8Array, schema: Buffer): void {
  const definition = XmlDocument.fromBuffer(schema)
  const validator = XsdValidator.fromDoc(definition)
  const document = XmlDocument.fromBuffer(xml)
  try {
    validator.validate(document)
  } finally {
    for (const one of [document, validator, definition]) one.dispose()
  }
}

function projectOf(study: ReturnType<typeof aStudy>): Uint8Array {
  const bytes = writeQdpx(study, 'study.qdpx')
  if (!bytes.ok) throw new Error('not written')
  return unzipSync(bytes.value)['project.qde']!
}

describe.skipIf(!schemas.project)('what we write is valid by the standard’s schemas', () => {
  it.each([
    ['a full study', aStudy()],
    [
      'answers agreed to hold no code',
      aStudy({
        surveys: [
          {
            ...aStudy().surveys[0]!,
            agreedUncoded: [{ responseId: aStudy().responses[1]!.id, questionId: 'q1' }]
          }
        ]
      })
    ],
    ['no codes', aStudy({ codes: [], codings: [], memos: [] })],
    ['nobody', aStudy({ responses: [], codings: [], memos: [] })],
    ['no texts', aStudy({ responses: aStudy().responses.map((one) => ({ ...one, answers: { nps: 0 } })) })],
    [
      'ids that are no GUIDs',
      aStudy({ codings: aStudy().codings.map((one, index) => ({ ...one, id: `x${index}`, at: 'now' })) })
    ]
  ])('%s', (_, study) => {
    expect(() => validate(projectOf(study), schemas.project!)).not.toThrow()
  })

  it('the codebook', () => {
    const bytes = writeQdc(aStudy().codes, 'codes.qdc')
    if (!bytes.ok) throw new Error('not written')
    expect(() => validate(bytes.value, schemas.codebook!)).not.toThrow()
  })

  it('by a validator that does refuse what is wrong', () => {
    const broken = new TextDecoder().decode(projectOf(aStudy())).replace('isCodable="true"', '')
    expect(() => validate(new TextEncoder().encode(broken), schemas.project!)).toThrow()
  })
})

describe('the strict writer', () => {
  const bytes = writeQdpx(aStudy(), 'study.qdpx')
  if (!bytes.ok) throw new Error('not written')
  const files = unzipSync(bytes.value)
  const xml = new TextDecoder().decode(files['project.qde'])

  it('keeps to lower case, writes no rich text path, no mark, no CR', () => {
    expect(Object.keys(files).every((name) => name === name.toLowerCase())).toBe(true)
    expect(xml).not.toContain('richTextPath')
    expect(xml.startsWith('<?xml')).toBe(true)
    for (const [name, content] of Object.entries(files)) {
      expect([...content.subarray(0, 3)], name).not.toEqual([0xef, 0xbb, 0xbf])
      if (name.endsWith('.txt')) expect(new TextDecoder().decode(content)).not.toContain('\r')
    }
  })

  it('states isCodable of every code, and notes before variables', () => {
    expect(xml.match(/<Code /g)?.length).toBe(xml.match(/<Code [^>]*isCodable="true"/g)?.length)
    const source = /<TextSource .*?<\/TextSource>/s.exec(xml)?.[0] ?? ''
    expect(source.indexOf('</PlainTextSelection>\n<NoteRef')).toBeGreaterThan(0)
    expect(source.lastIndexOf('<NoteRef')).toBeLessThan(source.indexOf('<VariableValue>'))
  })

  it('gives a missing value no element at all', () => {
    expect(xml).not.toMatch(/<(Text|Integer|Float|Boolean)Value\/>/)
  })

  it('never names a company or its id', () => {
    expect(JSON.stringify(Object.values(files).map((file) => new TextDecoder().decode(file)))).not.toMatch(
      /partnerId\\*":\\*"/
    )
  })
})
