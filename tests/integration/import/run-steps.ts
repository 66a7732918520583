import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import { numberRuns } from '@shared/domain/history/number-runs'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { existingFacts } from '@shared/domain/importing/existing-facts'
import { factKinds, type FactKind } from '@shared/domain/entities/facts'
import { blocksInOrder } from '@shared/domain/importing/run-order'
import type { DependentRecords } from '@shared/domain/importing/run-dependents'
import type { RunSurroundings } from '@shared/domain/importing/undo-run'
import { applied } from './import-steps'

const nothing: DependentRecords = {
  partners: [],
  overlays: [],
  surveys: [],
  codings: [],
  memos: [],
  quotes: [],
  exchangeAudits: [],
  exchangeLines: [],
  scorecardJudgements: [],
  potentialScores: [],
  partnerSegments: [],
  frictionItems: [],
  jointPlans: [],
  documents: [],
  recommendations: []
}

/** A draft as the store would have committed it. */
export function committed(draft: ChangeDraft, sequence: number): ChangeSet {
  const changes = numberRuns(draft.changes, sequence)
  return {
    id: `c${sequence}`,
    sequence,
    at: '',
    by: '',
    label: draft.label,
    changes,
    blocks: [],
    reverts: null
  }
}

/** The engagement after a change set, its blocks taken from the draft. */
export const afterCommit = (data: ExistingData, draft: ChangeDraft, sequence: number): ExistingData =>
  applied(data, { ...draft, changes: committed(draft, sequence).changes })

/** What undoing a run looks at. */
export function around(data: ExistingData, records: Partial<DependentRecords> = {}): RunSurroundings {
  const tables: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    partners: data.partners,
    surveys: data.surveys,
    respondentKeys: data.respondentKeys,
    mappingTemplates: data.templates,
    importRuns: data.runs,
    overlays: data.overlays ?? []
  }
  return {
    runs: data.runs,
    factBlocks: data.factBlocks,
    records: {
      ...nothing,
      partners: data.partners,
      surveys: data.surveys,
      overlays: data.overlays ?? [],
      ...records
    },
    now: (table, id) => tables[table]?.find((one) => one.id === id) ?? null
  }
}

/** All that a consultant sees of the imported facts, as plain values. */
export function visibleFacts(data: ExistingData): unknown {
  return factKinds.map((kind: FactKind) => {
    const facts = existingFacts(data, kind)
    const blocks = blocksInOrder(data.factBlocks, data.runs).filter((block) => block.kind === kind)
    const ids = [...new Set(blocks.flatMap((block) => block.ids))].filter((id) => facts.has(id)).sort()
    const fields = [...new Set(blocks.flatMap((block) => Object.keys(block.columns)))].sort()
    return ids.map((id) => [
      id,
      ...fields.map((field) => [field, facts.valueOf(id, field)]).filter(([, v]) => v !== null)
    ])
  })
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

/** The tables an import writes, apart from the list of runs itself. */
export const tablesOf = ({ partners, surveys, respondentKeys, templates }: ExistingData): unknown => [
  byId(partners),
  byId(surveys),
  byId(respondentKeys),
  byId(templates)
]
