import type { RecordChange } from '@shared/domain/history/change-set'
import type { Coding } from '@shared/domain/entities/voice'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { answerKey } from '@shared/domain/voice/answer'
import type { CopyRecords } from '@shared/domain/voice/agreement/copy/coder-copy'
import type { ReturnedCopy } from '@shared/domain/voice/agreement/copy/returned-copy'
import type { TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { currentSchemaVersion } from '@shared/schema/index'
import { bridge, fileError } from '../backup/bridge'
import { copyName, type SavedCopy } from './engagement-file'
import { runInWorker } from './run-in-worker'

type Records = readonly Readonly<Record<string, unknown>>[]

/** Packs a coder's copy into an engagement file and asks where to save it. Nothing is stored here. */
export async function saveCoderCopy(
  { engagement, ...tables }: CopyRecords,
  at: string
): Promise<Result<SavedCopy, AppError>> {
  const main = bridge()
  if (!main) return fail(appError('disk.failed', { path: '', detail: 'no-main-process' }))
  const { id, clientName, title, coder } = engagement
  const chunks: TableChunk[] = Object.entries({ engagement: [engagement], ...tables }).map(
    ([table, records]) => ({ table, records: records as unknown as Records })
  )
  const identity = { schemaVersion: currentSchemaVersion, engagementId: id, clientName, title }
  const written = await runInWorker({
    kind: 'write',
    identity: { ...identity, sequence: 0, createdAt: at },
    tables: chunks
  })
  if (!written.ok) return written
  const saved = await main.files.saveAs({
    suggestedName: copyName(clientName, `${title} for ${coder}`),
    kind: 'tandem',
    bytes: written.value.bytes
  })
  if (!saved.ok) return fail(fileError(saved.error))
  return ok(saved.value.outcome === 'saved' ? { outcome: 'saved', name: saved.value.name } : saved.value)
}

const wantedTables = [
  'engagement',
  'codingRounds',
  'codes',
  'codings',
  'memos',
  'factBlocks',
  'historyChanges'
] as const

/** Reads a coder's copy that came back; the file is checked from end to end first. */
export async function readCoderCopy(file: {
  readonly bytes: Uint8Array
  readonly fileName: string
}): Promise<Result<ReturnedCopy, AppError>> {
  const read = await runInWorker({ kind: 'read', ...file, tables: wantedTables })
  if (!read.ok) return read
  const of = <T>(table: (typeof wantedTables)[number]): T[] =>
    read.value.filter((chunk) => chunk.table === table).flatMap(({ records }) => records as unknown as T[])
  const [engagement] = of<ReturnedCopy['engagement']>('engagement')
  if (!engagement) return fail(appError('file.not-an-engagement', { file: file.fileName }))
  const rounds = of<NonNullable<ReturnedCopy['round']>>('codingRounds')
  const codings = of<Coding>('codings')
  return ok({
    engagement,
    round: rounds.find(({ id }) => id === engagement.copyOf?.roundId) ?? null,
    codes: of('codes'),
    codings,
    memos: of('memos'),
    texts: textsOf(of('factBlocks')),
    everHeld: everHeld(codings, of('historyChanges'))
  })
}

function textsOf(blocks: readonly FactBlock[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { ids, columns } of blocks) {
    for (const [field, values] of Object.entries(columns)) {
      if (!field.startsWith('answer:')) continue
      const questionId = field.slice('answer:'.length)
      ids.forEach((id, row) => {
        const text = values[row]
        if (typeof text === 'string') texts.set(answerKey(id, questionId), text)
      })
    }
  }
  return texts
}

/** Every coding the file holds or held: undone and removed ones stand in its history. */
function everHeld(
  codings: readonly Coding[],
  history: readonly { readonly changes: readonly RecordChange[] }[]
): Set<string> {
  const ids = new Set(codings.map(({ id }) => id))
  for (const { changes } of history) {
    for (const { table, id } of changes) if (table === 'codings') ids.add(id)
  }
  return ids
}
