import { expect, it } from 'vitest'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import { change, draft } from '@shared/domain/history/draft'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { createEngagement } from '@renderer/data/engagements/create-engagement'
import type { ImportedSheet } from '@shared/domain/entities/import-run'
import type { Evidence } from '@shared/domain/evidence/evidence'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { codeMetricId } from '@shared/domain/metrics/raised-codes'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import { engagement } from '../../helpers/engagement-builder'
import { aCode, aCoding, aPartner, aSurvey } from '../voice/voice-builders'
import { asking } from '../voice/results/results-builder'

const rows = [...Array(6).keys()]
const block: FactBlock = {
  ...{ id: 'run:response:0:0', runId: 'run', kind: 'response', sequence: 0, fileId: 'f'.repeat(64) },
  ...{ sheet: 'Answers', count: rows.length, ids: rows.map((row) => `r${row}`), sheetRows: rows },
  columns: {
    surveyId: rows.map(() => 's1'),
    respondentId: rows.map((row) => `R-${row}`),
    partnerId: rows.map((row) => `p${row}`),
    'answer:q1': rows.map(() => 'Late.')
  }
}

const sheet: ImportedSheet = {
  ...{ fileId: 'f'.repeat(64), fileName: 'survey.xlsx', sheet: 'Answers', target: 'response', headerRow: 3 },
  ...{ constants: {}, surveyId: 's1', leftOut: [] },
  mapping: [
    {
      ...{ column: 4, header: 'What should change?', field: 'answer:q1', dateOrder: null, decimal: null },
      ...{ currency: null, factor: null, valueMap: {}, confidence: 1, reason: '' }
    }
  ],
  counts: { read: 6, added: 6, changed: 0, unchanged: 0, leftOut: 0 }
}

async function study() {
  const { id: _, ...profile } = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const store = created.value
  const run = { id: 'run', at: '2026-09-01T00:00:00Z', by: 'M', state: 'applied', sheets: [sheet] } as const
  await store.commit({
    ...draft('import.applied', {}, [
      change('importRuns', null, run),
      change('surveys', null, aSurvey()),
      change('codes', null, aCode('slow', { failureMode: 'onboarding' })),
      change('codes', null, aCode('unheard')),
      ...rows.map((row) => change('partners', null, aPartner(`p${row}`)))
    ]),
    blocks: { factBlocks: [block] }
  })
  const engine = new AnalysisEngine(store, '2026-09-30')
  await engine.load()
  const commits: ChangeSet[] = []
  store.onCommit((changeSets) => commits.push(...changeSets))
  const themes = async () =>
    (await engine.answer({ kind: 'voiceResults', ask: asking('themes') })) as PublishedResults<'themes'>
  return { store, engine, themes, commits }
}

it('follows codings without asking figures anew, and limits at once', async () => {
  const { store, engine, themes, commits } = await study()
  expect((await themes()).content).toMatchObject({ status: 'shown', value: { respondents: 6, lines: [] } })

  const raised = () =>
    engine.answer({ kind: 'figure', ask: { metricId: 'raised-onboarding', partnerId: null } })
  expect(await raised()).toMatchObject({ value: null, unknown: { reason: 'not-coded' } })
  const ofCode = (voter: 'respondents' | 'partners') =>
    engine.answer({ kind: 'figure', ask: { metricId: codeMetricId('slow', voter), partnerId: null } })
  expect(await ofCode('respondents')).toMatchObject({ value: null, unknown: { reason: 'not-coded' } })
  await store.commit(
    draft('voice.coded', {}, [
      change('codings', null, aCoding('k1', { responseId: 'r1', codeId: 'slow' })),
      change('codings', null, aCoding('k2', { responseId: 'r2', codeId: 'slow' }))
    ])
  )
  expect(await engine.apply(commits.splice(0))).toMatchObject({
    figures: false,
    diagnosis: true,
    voice: true
  })
  expect((await themes()).content).toMatchObject({
    value: { lines: [{ theme: { id: 'slow' }, byRespondent: { count: 2, base: 6 } }] }
  })

  expect(await raised()).toMatchObject({ value: 2 / 6, numerator: 2, denominator: 6 })
  const asked = [{ surveyId: 's1', questionId: 'q1' }]
  expect(await ofCode('respondents')).toMatchObject({
    value: 2 / 6,
    denominator: 6,
    asked,
    counted: { ids: [] }
  })
  expect(await ofCode('partners')).toMatchObject({ value: 2 / 6, numerator: 2, denominator: 6 })
  const metricId = codeMetricId('slow', 'respondents')
  const evidence = (await engine.answer({ kind: 'evidence', ask: { metricId, partnerId: null } })) as Evidence
  expect(evidence.asked).toMatchObject([
    { fileName: 'survey.xlsx', sheet: 'Answers', cell: 'E3', header: 'What should change?' }
  ])
  expect(JSON.stringify(evidence)).not.toMatch(/R-\d|"p\d"/)
  const all = (await engine.answer({ kind: 'programmeFigures', ask: {} })) as readonly FigureSummary[]
  expect(all.filter(({ metricId }) => metricId.startsWith('raised-code:'))).toHaveLength(4)
  expect(all.find(({ metricId }) => metricId === codeMetricId('unheard', 'partners'))?.value).toBe(0)

  const [before] = await store.all('engagement')
  const confidentiality = { minimumScoreGroup: 7, minimumCommentGroup: 10, reason: 'Agreed' }
  await store.commit(
    draft('confidentiality.limits-changed', {}, [
      change('engagement', before!, { ...before!, confidentiality })
    ])
  )
  expect(await engine.apply(commits.splice(0))).toMatchObject({ voice: true })
  expect((await themes()).content).toEqual({ status: 'hidden', reason: 'too-few-people', minimum: 7 })
  expect(await raised()).toMatchObject({ value: null, unknown: { reason: 'not-publishable' } })
  expect(await ofCode('respondents')).toMatchObject({ unknown: { reason: 'not-publishable' } })
  expect(await ofCode('partners')).toMatchObject({ unknown: { reason: 'not-publishable' } })
})

it('lets no respondent leave the worker', async () => {
  const { themes } = await study()
  const sent = JSON.stringify(await themes())
  for (const row of rows) {
    expect(sent).not.toContain(`R-${row}`)
    expect(sent).not.toContain(`"p${row}"`)
  }
})
