import type { AppError } from '@shared/domain/errors'
import { appError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { Progress } from '@shared/formats/engagement-archive/write-archive'
import { bridge, fileError } from '../backup/bridge'
import { catalogue, type CatalogueEntry } from '../database/catalogue'
import { openDatabase } from '../engagements/open-database'
import type { OpenEngagementStore } from '../store/open-store'
import { installArchive } from './install-archive'
import { runInWorker } from './run-in-worker'

export type SavedCopy =
  { readonly outcome: 'saved'; readonly name: string } | { readonly outcome: 'cancelled' }

export type OpenedFile =
  | { readonly outcome: 'opened'; readonly store: OpenEngagementStore }
  | {
      /** The engagement is on this computer already: nothing was changed, the consultant decides. */
      readonly outcome: 'present'
      readonly entry: CatalogueEntry
      readonly fileSequence: number
      /** Null when the engagement here cannot be read. */
      readonly storedSequence: number | null
    }

const unusableInNames = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g

/** A file name that every desktop accepts, from the client and title of an engagement. */
export function copyName(clientName: string, title: string): string {
  const plain = `${clientName} ${title}`.replace(unusableInNames, ' ').replace(/\s+/g, ' ').trim()
  const safe = plain.replace(/^\.+|[. ]+$/g, '').slice(0, 150)
  return `${safe === '' ? 'Engagement' : safe}.tandem`
}

/** Packs the whole engagement into one file and asks where to save it. */
export async function saveCopy(
  store: OpenEngagementStore,
  onProgress: Progress = () => undefined
): Promise<Result<SavedCopy, AppError>> {
  const { engagementId, databaseName } = store
  const main = bridge()
  if (!main) return fail(appError('disk.failed', { path: '', detail: 'no-main-process' }))
  const packed = await runInWorker({ kind: 'pack', engagementId, databaseName }, onProgress)
  if (!packed.ok) return packed
  const { clientName = '', title = '' } = store.caches.record('engagement', engagementId) ?? {}
  const saved = await main.files.saveAs({
    suggestedName: copyName(clientName, title),
    kind: 'tandem',
    bytes: packed.value.bytes
  })
  if (!saved.ok) return fail(fileError(saved.error))
  return ok(saved.value.outcome === 'saved' ? { outcome: 'saved', name: saved.value.name } : saved.value)
}

/**
 * Opens an engagement file: checks all of it, then adds it to this computer. When the engagement is here already it
 * is replaced only with `whenPresent: 'replace'`; its present database is then kept for 30 days.
 */
export async function openEngagementFile(
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  whenPresent: 'ask' | 'replace' = 'ask',
  onProgress: Progress = () => undefined
): Promise<Result<OpenedFile, AppError>> {
  const inspected = await runInWorker({ kind: 'inspect', ...file })
  if (!inspected.ok) return inspected
  const { engagementId, sequence } = inspected.value
  const entry = await catalogue().engagements.get(engagementId)
  if (entry && whenPresent === 'ask') {
    const opened = await openDatabase(entry.databaseName, engagementId)
    if (opened.ok) opened.value.db.close()
    const storedSequence = opened.ok ? opened.value.state.sequence : null
    return ok({ outcome: 'present', entry, fileSequence: sequence, storedSequence })
  }
  const installed = await installArchive({ ...file, manifest: { engagementId, sequence } }, onProgress)
  return installed.ok ? ok({ outcome: 'opened', store: installed.value }) : installed
}
