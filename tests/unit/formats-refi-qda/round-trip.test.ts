import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import { withoutPresent } from '@shared/formats/refi-qda/already-present'
import { readDescription, writeDescription } from '@shared/formats/refi-qda/code-description'
import { codesOf, studyFromProject } from '@shared/formats/refi-qda/study-from-project'
import { ReportBuilder } from '@shared/formats/refi-qda/import-report'
import { readQdc } from '@shared/formats/refi-qda/read/read-qdc'
import { readQdpx, type QdpxContent } from '@shared/formats/refi-qda/read/read-qdpx'
import { writeQdc } from '@shared/formats/refi-qda/write/write-qdc'
import { writeQdpx } from '@shared/formats/refi-qda/write/write-qdpx'
import { aPartner } from '../voice/voice-builders'
import { aStudy } from './study-builder'

const stamp = { at: '2026-11-01T08:00:00Z', by: 'Importer' }

function written(study: CodedStudy, names = null as Parameters<typeof writeQdpx>[2]): Uint8Array {
  const bytes = writeQdpx(study, 'study.qdpx', names ?? null)
  if (!bytes.ok) throw new Error('not written')
  return bytes.value
}

async function read(bytes: Uint8Array): Promise<QdpxContent> {
  const content = await readQdpx(bytes, 'study.qdpx')
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  return content.value
}

describe('our own project, read again', () => {
  it('comes back exactly: the side file holds what the standard cannot', async () => {
    const study = aStudy()
    const { own, report } = await read(written(study))
    expect(own).toEqual(study)
    expect(report).toEqual({ discarded: [], adjusted: [] })
  })

  it('gives the same bytes for the same study', () => {
    expect(written(aStudy())).toEqual(written(aStudy()))
  })

  it('is read by the standard when another program changed the project beside the side file', async () => {
    const study = aStudy()
    const bytes = written(study)
    const { unzipSync, zipSync } = await import('fflate')
    const files = unzipSync(bytes)
    const changed = new TextDecoder().decode(files['project.qde']).replace('name="Money"', 'name="Cash"')
    const again = await read(zipSync({ ...files, 'project.qde': new TextEncoder().encode(changed) }))
    expect(again.own).toBeNull()
    expect(again.report.discarded).toMatchObject([{ what: 'outdated-side-file' }])
    expect(again.project.codes[0]?.name).toBe('Cash')
  })

  it('adds nothing when it is imported a second time', async () => {
    const study = aStudy()
    const { own, project } = await read(written(study))
    const again = withoutPresent(own!, study)
    expect(again.present).toEqual({ codes: 3, responses: 3, codings: 5, memos: 3 })
    expect(again.study).toMatchObject({ surveys: [], responses: [], codes: [], codings: [], memos: [] })
    // Also when another program wrote it again and only the standard's part is left.
    const foreign = withoutPresent(studyFromProject(project, stamp).study, study)
    expect(foreign.present).toMatchObject({ codes: 3, responses: 3, codings: 5 })
    expect(foreign.study.codings).toEqual([])
  })
})

describe('answers agreed to hold no code', () => {
  const place = { responseId: aStudy().responses[1]!.id, questionId: 'q1' }
  const other = { responseId: aStudy().responses[2]!.id, questionId: 'q2' }
  const open = aStudy({
    codings: aStudy().codings.filter(({ responseId }) => responseId === aStudy().responses[0]!.id)
  })
  const settled = { ...open, surveys: [{ ...open.surveys[0]!, agreedUncoded: [place, other] }] }

  it('come back exactly from our own file', async () => {
    expect((await read(written(settled))).own).toEqual(settled)
  })

  it('come back through the standard alone, as a note that is no memo', async () => {
    const { project } = await read(written(settled))
    const { study } = studyFromProject(project, stamp)
    const [survey] = study.surveys
    expect(
      survey?.agreedUncoded?.map(({ responseId, questionId }) => [
        study.responses.find(({ id }) => id === responseId)?.respondentId,
        survey.questions.find(({ id }) => id === questionId)?.code
      ])
    ).toEqual([
      ['R-002', 'Q1'],
      ['R-003', 'Q2']
    ])
    expect(study.memos).toHaveLength(3)
    expect([...project.notes.values()].map(({ text }) => text)).toContain(
      'Agreed by the coders: no code applies to this answer.'
    )
  })

  it('are a memo when somebody else wrote a note of that name', async () => {
    const { project } = await read(written(settled))
    const by = new Map([...project.users].map(([guid]) => [guid, 'Somebody'] as const))
    const { study } = studyFromProject({ ...project, users: by }, stamp)
    expect(study.surveys[0]?.agreedUncoded).toBeUndefined()
    expect(study.memos).toHaveLength(5)
  })

  it('reach answers that are here, once; what was decided here stands', async () => {
    const { own, project } = await read(written(settled))
    for (const study of [own!, studyFromProject(project, stamp).study]) {
      const { settled: first, study: fresh } = withoutPresent(study, open)
      expect(fresh.surveys).toEqual([])
      expect(first).toMatchObject({ added: 2, present: 0, keptHere: 0 })
      expect(first.waves).toEqual([{ before: open.surveys[0], after: settled.surveys[0] }])
      expect(withoutPresent(study, settled).settled).toMatchObject({ waves: [], added: 0, present: 2 })
      const agreed = { ...open.codings[0]!, ...place, id: 'agreed', coder: 'Agreed' }
      const decided = { ...open, codings: [...open.codings, agreed] }
      expect(withoutPresent(study, decided).settled).toMatchObject({ added: 1, keptHere: 1 })
    }
    const coded = {
      ...open,
      codings: [...open.codings, { ...open.codings[0]!, ...place, id: 'x1', coder: 'Agreed' }]
    }
    const against = withoutPresent(coded, settled)
    expect(against.settled.keptHere).toBe(1)
    expect(against.study.codings).toEqual([])
  })

  it('come along with answers that are new', async () => {
    const { own } = await read(written(settled))
    const nothing = { surveys: [], responses: [], codes: [], codings: [], memos: [] }
    expect(withoutPresent(own!, nothing).study.surveys).toEqual(settled.surveys)
  })
})

describe('the part of a project every program reads', () => {
  it('keeps codes, order, colours, definitions and rules', async () => {
    const { project } = await read(written(aStudy()))
    const { study } = studyFromProject(project, stamp)
    const before = aStudy().codes
    expect(study.codes.map(({ id: _id, parentId: _parent, ...code }) => code)).toEqual(
      before.map(({ id: _id, parentId: _parent, ...code }) => code)
    )
    expect(study.codes[1]?.parentId).toBe(study.codes[0]?.id)
  })

  it('keeps every coding on its words, with coder and time', async () => {
    const { project } = await read(written(aStudy()))
    const { study } = studyFromProject(project, stamp)
    const answers = new Map(study.responses.map((response) => [response.id, response.answers]))
    const names = new Map(study.codes.map(({ id, name }) => [id, name]))
    const told = study.codings.map(({ responseId, questionId, codeId, span, coder, at }) => {
      const text = String(answers.get(responseId)?.[questionId])
      return [names.get(codeId), span ? sliceCodePoints(text, span.start, span.end) : 'whole', coder, at]
    })
    expect(told).toHaveLength(5)
    expect(told).toEqual(
      expect.arrayContaining([
        ['Slow "payment"', 'slow payment', 'M. Okafor', '2026-09-30T10:00:00Z'],
        ['Slow "payment"', 'slow payment', 'Zoë', '2026-09-30T10:00:00Z'],
        ['Money', 'whole', 'M. Okafor', '2026-09-30T11:12:13.456Z'],
        ['Money', 'two', 'M. Okafor', '2026-09-30T10:00:00Z'],
        ['Portal', 'whole', 'M. Okafor', '2026-09-30T10:00:00Z']
      ])
    )
  })

  it('keeps respondents, their closed answers and their memos; a zero stays zero, a blank stays missing', async () => {
    const { project } = await read(written(aStudy()))
    expect(project.cases.map(({ name }) => name)).toEqual(['R-001', 'R-002', 'R-003'])
    const named = (name: string) =>
      [...project.variables.values()].find((one) => one.name.includes(name))!.guid
    const [first, second, third] = project.cases
    expect(first?.values.get(named('Recommend?'))).toBe(0)
    expect(third?.values.has(named('Recommend?'))).toBe(false)
    expect(first?.values.get(named('Hours'))).toBe(0.5)
    expect(first?.values.get(named('MDF, co-op'))).toBe(true)
    expect(second?.values.get(named('MDF, co-op'))).toBe(false)
    expect(third?.values.has(named('MDF, co-op'))).toBe(false)
    const { study } = studyFromProject(project, stamp)
    expect(study.memos.map(({ target, text, by }) => [target.kind, text, by]).sort()).toEqual([
      ['answer', 'Ask again', 'Zoë'],
      ['code', 'Two kinds?', 'Zoë'],
      ['respondent', 'Left the firm', 'Zoë']
    ])
    expect(project.sources[0]?.values.get(named('Tier'))).toBe('Gold')
  })

  it('finds the questions again by their headings', async () => {
    const { project } = await read(written(aStudy()))
    const { study } = studyFromProject(project, stamp)
    const open = study.surveys[0]!.questions.filter(({ kind }) => kind === 'open')
    expect(open.map(({ code, text }) => [code, text])).toEqual([
      ['Q1', 'What works?'],
      ['Q2', 'What "wears" you <down> & out?']
    ])
    expect(study.responses.map(({ answers }) => open.map(({ id }) => answers[id]))).toEqual([
      ['Great 👍 people, slow payment.', 'One\ntwo\nthree'],
      ['Portal', undefined],
      [undefined, '  Rude <people> said "no" & left. ']
    ])
  })
})

describe('any text and any span', () => {
  const text = fc
    .array(
      fc.constantFrom('a', 'ß', '👍', '👩‍👩‍👧', '\r\n', '\n', ' ', '&', '<', '"', '中', 'e\u0301', '=== x'),
      {
        minLength: 1,
        maxLength: 30
      }
    )
    .map((pieces) => pieces.join(''))
    .filter((words) => words.trim() !== '')

  it('is coded on the same words after another program’s round trip', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(40), fc.nat(40), async (words, a, b) => {
        const letters = [...words]
        const [start, end] = [Math.min(a, b) % letters.length, Math.max(a, b) % letters.length]
        if (start >= end || letters.slice(start, end).join('').trim() === '') return
        const base = aStudy()
        const responses = [{ ...base.responses[0]!, answers: { q1: words } }]
        const codings = [{ ...base.codings[0]!, span: { start, end } }]
        const { project } = await read(written(aStudy({ responses, codings, memos: [] })))
        const [source] = project.sources
        const [coding] = source!.codings
        const found = sliceCodePoints(source!.text, coding!.span!.start, coding!.span!.end)
        const wanted = letters.slice(start, end).join('').replace(/\r\n?/g, '\n')
        // A span that begins or ends between CR and LF moves to the line end.
        const core = (part: string) => part.replace(/^\n+|\n+$/g, '')
        expect(core(found)).toBe(core(wanted))
      }),
      { numRuns: 150, seed: 20261122 }
    )
  })
})

describe('codebook files', () => {
  it('keep the tree, order, colours and rules', () => {
    const { codes } = aStudy()
    const bytes = writeQdc(codes, 'codes.qdc')
    if (!bytes.ok) throw new Error('not written')
    const content = readQdc(bytes.value, 'codes.qdc')
    if (!content.ok) throw new Error('not read')
    const again = codesOf(content.value.codes, new ReportBuilder())
    expect(again.map(({ id: _id, ...code }) => code)).toEqual(codes.map(({ id: _id, ...code }) => code))
  })

  it('cannot be empty: the standard has no such thing', () => {
    expect(writeQdc([], 'codes.qdc').ok).toBe(false)
  })

  it('carry definition and rules in one description, and get them back', () => {
    const line = fc.constantFrom('MDF', 'paid late', 'a: b', '', 'two\nlines', '"quoted"')
    const parts = fc.record({
      definition: line,
      include: line,
      exclude: line,
      example: line,
      shortcut: fc.constantFrom(null, '1', '9'),
      isExclusive: fc.boolean(),
      isRetired: fc.boolean()
    })
    fc.assert(
      fc.property(parts, (text) => {
        expect(readDescription(writeDescription(text))).toEqual(text)
      })
    )
    expect(writeDescription({ ...readDescription('Only words'), definition: 'Only words' })).toBe(
      'Only words'
    )
  })
})

describe('names', () => {
  it('leave no trace in a masked project, and codings stay on their words', async () => {
    const base = aStudy()
    const answers = { q1: 'Jane Smith at Acme GmbH was rude. Acme pays late; call +49 170 1234567.' }
    const closed = { pick: ['Acme GmbH', 'Leads'], hours: 'Jane Smith knows' }
    const responses = [{ ...base.responses[0]!, answers: { ...answers, ...closed } }]
    const codes = base.codes.map((code) => ({ ...code, example: 'as Jane Smith of Acme said' }))
    const start = answers.q1.indexOf('pays late')
    const codings = [
      { ...base.codings[0]!, span: { start, end: start + 9 } },
      { ...base.codings[1]!, span: { start: 0, end: 32 } }
    ]
    const memos = [{ ...base.memos[0]!, text: 'Jane Smith again' }]
    const contact = { name: 'Jane Smith' } as never
    const names = maskingNames([aPartner('acme', { name: 'Acme GmbH', contacts: [contact] })], [])
    const bytes = written(aStudy({ responses, codes, codings, memos }), names)
    const { unzipSync } = await import('fflate')
    const everything = Object.values(unzipSync(bytes))
      .map((file) => new TextDecoder().decode(file))
      .join()
    expect(everything).not.toMatch(/Jane|Smith|Acme|1234567/)
    const { project, own } = await read(bytes)
    expect(own).toBeNull()
    const [source] = project.sources
    expect(
      source!.codings.map(({ span }) => sliceCodePoints(source!.text, span!.start, span!.end)).sort()
    ).toEqual(['[name] at [partner] was rude', 'pays late'])
  })
})
