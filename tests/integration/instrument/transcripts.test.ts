import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { findDocumentTools } from '../../helpers/document-tools'
import { applyAll, emptyData, importFile, planOf, proposedDecisions, valuesOf } from '../import/import-steps'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const said = (plan: ReturnType<typeof planOf>, question: number): unknown[] =>
  valuesOf(plan.factBlocks, `answer:${plan.surveys[0]!.after.questions[question]!.id}`).filter(
    (value) => value !== null
  )

const markdown = `# Session of 12 March
Partner: Nordwind GmbH
Date: 2026-03-12

## What works?
**Interviewer:** What works well?
**Anna:** Deal registration 😀 is quick.
**Bo (Nordwind GmbH):** The training, mostly.

## What wears you down?
Anna: Payment comes 60 days late.
`

describe('transcripts and notes', () => {
  it('Markdown: a question per heading, a pseudonym per person, the interviewer left out', async () => {
    const file = await importFile('Nordwind.md', text(markdown))
    const { plan, data } = applyAll([file])
    expect(plan.sheets[0]!.counts).toMatchObject({ added: 3, leftOut: 1 })
    const [session] = data.surveys
    expect(session).toMatchObject({ title: 'Nordwind', isSession: true, fieldedOn: '2026-03-12' })
    expect(session!.questions.map(({ text: words, kind }) => [words, kind])).toEqual([
      ['What works?', 'open'],
      ['What wears you down?', 'open']
    ])
    expect(said(plan, 0)).toEqual(['Deal registration 😀 is quick.', 'The training, mostly.'])
    expect(valuesOf(plan.factBlocks, 'respondentId')).toEqual(['R-001', 'R-002', 'R-001'])
    expect(data.respondentKeys.map(({ name }) => name)).toEqual(['Anna', 'Bo'])
    expect(JSON.stringify(plan.factBlocks.map(({ columns }) => columns))).not.toMatch(/Anna|"Bo"/)
    expect(plan.unmatched.map(({ name }) => name)).toEqual(['Nordwind GmbH'])
    expect(toChangeDraft(planOf([file], data), [file], data)).toBeNull()
  })

  it('plain text: every paragraph of notes is kept, commas and totals notwithstanding', async () => {
    const notes = [
      'Total disaster with the portal, they say, and with payment.',
      'They like the leads, the training, and the people they work with.',
      'Next year they want to sell more, if support answers within a day.'
    ]
    const plan = planOf([await importFile('Call.txt', text(notes.join('\n\n')))])
    expect(said(plan, 0)).toEqual(notes)
    expect(new Set(valuesOf(plan.factBlocks, 'respondentId'))).toEqual(new Set(['R-001']))
  })

  it('a partner chosen for the whole file counts for every turn', async () => {
    const file = await importFile(
      'Call.txt',
      text('Anna: The leads are good.\nBo: Not for us.\nAnna: I see.')
    )
    const decisions = proposedDecisions([file], emptyData).map((decision) => ({
      ...decision,
      constants: { partnerName: 'Nordwind GmbH' }
    }))
    const plan = planOf([file], emptyData, { decisions })
    expect(plan.unmatched.map(({ name, rows }) => [name, rows])).toEqual([['Nordwind GmbH', 3]])
  })

  it('a text file that is a table stays one', async () => {
    const file = await importFile('Deals.txt', text('Partner,Amount\nNordwind,10\nSuedwind,20\n'))
    expect([file.format, file.sheets[0]!.form]).toEqual(['csv', undefined])
  })

  const found = findDocumentTools()
  it.skipIf(!('tools' in found))('Word: headings of the styles, tables in reading order', async () => {
    if (!('tools' in found)) return
    const path = join(mkdtempSync(join(tmpdir(), 'transcript-')), 'Session.docx')
    const script = [
      'import sys, docx',
      'd = docx.Document()',
      'd.add_heading("What works?", 1)',
      'd.add_paragraph("Anna Weber: Deal registration.")',
      'd.add_paragraph("Bo: Training.")',
      't = d.add_table(1, 2)',
      't.cell(0, 0).text = "Anna Weber: And the people."',
      'd.save(sys.argv[1])'
    ]
    const { status, stderr } = spawnSync(found.tools.python, ['-c', script.join('\n'), path])
    expect([status, stderr.toString()]).toEqual([0, ''])
    const plan = planOf([await importFile('Session.docx', new Uint8Array(readFileSync(path)))])
    expect(plan.surveys[0]!.after.questions.map((question) => question.text)).toEqual(['What works?'])
    expect(said(plan, 0)).toEqual(['Deal registration.', 'Training.', 'And the people.'])
  })
})

describe('waves', () => {
  it('two files of one survey are two waves whose questions bear the same ids', async () => {
    const wave = (year: number): Uint8Array =>
      text(
        [
          'Response ID,How likely are you to recommend us?,How satisfied are you with leads? (1-5),What should we change in the programme?',
          ...Array.from(
            { length: 12 },
            (_, index) =>
              `${year}-${index},${index % 11},${(index % 5) + 1},Words of person ${index} in ${year}`
          )
        ].join('\n')
      )
    const first = applyAll([await importFile('Partner survey 2025.csv', wave(2025))])
    const second = applyAll([await importFile('Partner survey 2026.csv', wave(2026))], first.data)
    const { surveys } = second.data
    expect(surveys.map(({ title }) => title)).toEqual(['Partner survey 2025', 'Partner survey 2026'])
    expect(surveys[0]!.questions.map(({ id }) => id)).toEqual(surveys[1]!.questions.map(({ id }) => id))
  })
})
