import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { SheetCells } from '@shared/domain/importing/cells'
import { listAnswers } from '@shared/domain/voice/answer'
import { groupByAnswer } from '@shared/domain/voice/group-by-answer'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { readCodebookTable } from '@shared/domain/voice/interchange/read-codebook-table'
import { recogniseCoded } from '@shared/domain/voice/interchange/read-coded-table'
import { readReturnedStudy } from '@shared/domain/voice/interchange/returned-study'
import { rowsOf } from '@shared/domain/voice/interchange/text-table'
import { themeFrequencies } from '@shared/domain/voice/theme-frequency'
import { packageProblems } from '@shared/formats/office/package-problems'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { aStudy } from '../../formats-refi-qda/study-builder'
import { aCoding, aResponse, aSurvey } from '../voice-builders'

const day = '2026-10-01'
const front = {
  ...{ title: 'Coded data', subtitle: '', clientName: 'C', engagementTitle: 'E', asOf: day, date: day },
  ...{ version: '1', author: 'A', confidentiality: 'None', sampleNotice: null }
}
const bookOf = (study: CodedStudy, language: DocumentLanguage = 'en') =>
  codedWorkbook(study, front, { currency: 'EUR', canReturn: true, language })
const countsOf = (study: CodedStudy, language: DocumentLanguage = 'en') =>
  bookOf(study, language).sheets.find(({ charts = [] }) => charts.length > 0)
const columnsOf = (study: CodedStudy) =>
  countsOf(study)?.tables[0]?.columns.map(({ title, values }) => [title, ...values])

async function sheetsOf(study: CodedStudy): Promise<readonly SheetCells[]> {
  const read = await readWorkbook(await writeXlsx(bookOf(study), () => {}), { fileName: 'back.xlsx' })
  if (!read.ok) throw new Error(read.error.code)
  return read.value.sheets
}

/** The study with a wave before it, in which two people spoke of the portal in one answer each. */
function twoWaves(): CodedStudy {
  const study = aStudy()
  const before = { ...aSurvey(), id: 's0', title: 'First wave', fieldedOn: '2020-01-01' } as const
  const people = [7, 8].map((number) =>
    aResponse(number, { id: `before${number}`, surveyId: 's0', answers: { q1: `Portal ${number}` } })
  )
  const given = people.map(({ id }) => aCoding(`of ${id}`, { responseId: id, codeId: 'portal' }))
  return {
    ...study,
    surveys: [
      before,
      ...study.surveys.map((survey) => ({ ...survey, title: 'Code', fieldedOn: '2026-09-01' }))
    ],
    responses: [...people, ...study.responses],
    codings: [...study.codings, ...given]
  }
}

describe('the counts of a coded workbook', () => {
  it('say how many people raised a code or one below it, as the results of the wave say it', () => {
    const study = aStudy()
    const { answers } = listAnswers(study.surveys, new Map([['s1', study.responses]]), [])
    const { themes } = themeFrequencies(study.codes, groupByAnswer(study.codings), answers)
    const [, counts] = columnsOf(study) ?? []
    expect(counts?.slice(1)).toEqual(themes.map(({ byRespondent }) => byRespondent.count))
    expect(columnsOf(study)).toEqual([
      ['Code', 'Money', 'Money > Slow "payment"', 'Portal'],
      ['Respondents', 1, 1, 1]
    ])
  })

  it('count each wave for itself, the newest first, and most raised first, under names that differ', () => {
    expect(columnsOf(twoWaves())).toEqual([
      ['Code', 'Portal', 'Money', 'Money > Slow "payment"'],
      ['Code (2)', 1, 1, 1],
      ['First wave', 2, 0, 0]
    ])
    expect(countsOf(twoWaves())?.charts?.[0]?.series).toHaveLength(2)
  })

  it('leave out what was settled otherwise, and are not there where nothing is coded', () => {
    const study = aStudy()
    const settled = study.surveys.map((survey) => ({
      ...survey,
      agreedUncoded: [{ responseId: study.responses[1]?.id ?? '', questionId: 'q1' }]
    }))
    expect(columnsOf({ ...study, surveys: settled })?.[0]).not.toContain('Portal')
    expect(countsOf({ ...study, codings: [] })).toBeUndefined()
  })

  it('are drawn by Excel from their cells, at most twenty, in a file nobody has to repair', async () => {
    const bytes = await writeXlsx(bookOf(aStudy()), () => {})
    const chart = unzipSync(bytes)['xl/charts/chart1.xml']
    const text = chart ? strFromU8(chart) : ''
    expect([...text.matchAll(/<c:f>([^<]*)/g)].map((found) => found[1])).toEqual([
      '&apos;Counts&apos;!$B$3',
      '&apos;Counts&apos;!$A$4:$A$6',
      '&apos;Counts&apos;!$B$4:$B$6'
    ])
    expect(packageProblems(bytes)).toEqual([])
    const [code] = aStudy().codes
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...code!,
      ...{ id: `many${index}`, name: `Many ${index}` }
    }))
    const given = many.map(({ id }) =>
      aCoding(`of ${id}`, { responseId: aStudy().responses[0]?.id ?? '', codeId: id })
    )
    const sheet = countsOf(aStudy({ codes: many, codings: given }))
    expect(sheet?.tables[0]?.columns[0]?.values).toHaveLength(30)
    expect(sheet?.charts?.[0]?.categories).toMatchObject({ from: 4, to: 23 })
  })

  it('are in German where it is asked for', () => {
    const sheet = countsOf(aStudy(), 'de')
    expect(sheet?.name).toBe('Häufigkeit')
    expect(sheet?.tables[0]?.columns.map(({ title }) => title)).toEqual(['Code', 'Personen'])
    expect(sheet?.charts?.[0]?.title).toBe('Die 3 Codes, die die meisten Personen ansprachen')
    expect(bookOf(aStudy(), 'de').sheets.map(({ name }) => name)).toContain(sheet?.name)
  })

  it('are read neither as answers nor as a codebook when the workbook comes back', async () => {
    const study = aStudy()
    const sheets = await sheetsOf(study)
    const counts = sheets.find(({ name }) => name === 'Counts')
    if (!counts) throw new Error('no counts')
    const { answers } = listAnswers(study.surveys, new Map([['s1', study.responses]]), [])
    const { codes, codings } = study
    const input = { answers, codes, codings, uncoded: new Set<string>(), coder: 'M', newId: () => 'new' }
    expect(readReturnedStudy([counts], input)).toBeNull()
    const whole = readReturnedStudy(sheets, input)
    expect(whole).toMatchObject({ changes: [], problems: [], addedRows: 0 })
    expect(whole?.sameCount).toBe(
      readReturnedStudy(
        sheets.filter((sheet) => sheet !== counts),
        input
      )?.sameCount
    )
    expect(recogniseCoded(rowsOf(counts))).toBeNull()
    expect(readCodebookTable(rowsOf(counts), () => '')).toMatchObject({ ok: false })
  })
})
