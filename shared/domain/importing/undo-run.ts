import type { Partner } from '../entities/partner'
import type { ImportRun } from '../entities/import-run'
import type { ChangeDraft, ChangeSet, RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { sameValue } from '../history/same-value'
import type { Provenance } from '../entities/provenance'

export interface RunUndo {
  readonly draft: ChangeDraft
  /** Partners that stay as they are because they were changed after the import. */
  readonly kept: readonly string[]
}

/**
 * Takes back one import, also when other work came after it: its facts no longer count, partners it added go, values
 * it changed return to what they were. What somebody changed since then stays and is named.
 */
export function undoRun(
  run: ImportRun,
  applied: ChangeSet,
  current: { partners: ReadonlyMap<string, Partner> }
): RunUndo {
  const changes: RecordChange[] = [change('importRuns', run, { ...run, state: 'undone' })]
  const kept: string[] = []
  for (const one of applied.changes) {
    if (one.table !== 'partners' || one.after === null) continue
    const now = current.partners.get(one.id)
    if (!now) continue
    if (one.before === null) {
      if (sameValue(now, one.after)) changes.push(change('partners', now, null))
      else kept.push(now.name)
      continue
    }
    const restored = restoredFields(one.before, one.after, now)
    if (restored.hasKept) kept.push(now.name)
    if (!sameValue(restored.partner, now)) changes.push(change('partners', now, restored.partner))
  }
  const file = run.sheets[0]?.fileName ?? ''
  return { draft: { label: { code: 'import.undone', params: { file, run: run.id } }, changes }, kept }
}

/** Fields that still read as the import left them go back; later edits stay. */
function restoredFields(
  before: Partner,
  after: Partner,
  now: Partner
): { partner: Partner; hasKept: boolean } {
  const fields: Record<string, unknown> = {}
  const provenance: Record<string, Provenance> = { ...now.provenance }
  let hasKept = false
  for (const field of Object.keys(after) as (keyof Partner)[]) {
    if (field === 'provenance' || sameValue(before[field], after[field])) continue
    if (!sameValue(now[field], after[field])) {
      hasKept = true
      continue
    }
    fields[field] = before[field]
    const origin = before.provenance[field]
    if (origin) provenance[field] = origin
    else delete provenance[field]
  }
  return { partner: { ...now, ...fields, provenance }, hasKept }
}
