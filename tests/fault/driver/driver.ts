import { change, draft } from '@shared/domain/history/draft'
import { sameValue } from '@shared/domain/history/same-value'
import { recordTables } from '@shared/domain/history/tables'
import {
  checkEngagements,
  createEngagement,
  openEngagement,
  restoreSnapshot,
  type Drawing,
  type OpenEngagementStore
} from '@renderer/data'
import { currentBackups } from '@renderer/data/engagements/open-engagement'
import { block, code, importedPartner, profile, run } from './content'
import { seeded } from './seeded'

// Runs inside the real app's window, on the real store and the real main process. It is put there by the tests and
// is no part of the product.

export type Work = 'edits' | 'undo' | 'import' | 'snapshot' | 'partners'

export interface Verdict {
  readonly opened: boolean
  readonly error: string | null
  readonly sequence: number
  /** The first thing that is not as the history says; null when all is. */
  readonly mismatch: string | null
}

export interface Finding {
  readonly engagementId: string
  readonly state: string
  readonly detail: string
  readonly best: number | null
}

let store: OpenEngagementStore | null = null

function opened(): OpenEngagementStore {
  if (!store) throw new Error('nothing is open')
  return store
}

/** A new engagement with an import and some edits. */
async function create(): Promise<string> {
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  store = created.value
  return store.engagementId
}

/** Tells the test at once and not with the answer, which a kill would swallow. */
const tell = (word: 'TRY' | 'ACK', sequence: number): Promise<void> =>
  globalThis.faultReport(`${word} ${sequence}`)

/** Says TRY before and ACK after each commit, until it is killed or `count` commits are done. */
async function work(kind: Work, seed: number, count: number): Promise<number> {
  const random = seeded(seed)
  for (let step = 0; step < count; step++) {
    const sequence = opened().knownSequence + 1
    // Awaited: the test knows of it before it can reach the disk. What ACK says is known by the next TRY.
    await tell('TRY', sequence)
    const outcome = await act(kind, random, sequence)
    if (!outcome.ok) throw new Error(outcome.error.code)
    void tell('ACK', outcome.value.sequence)
    if (kind === 'snapshot') await currentBackups()?.flush()
  }
  return opened().knownSequence
}

function act(kind: Work, random: () => number, sequence: number) {
  if (kind === 'import') return importRows(sequence, 300, 20)
  if (kind === 'partners') return importRows(sequence, 3000, 0)
  if (kind === 'undo') return undoOrEdit(random, sequence)
  return edit(random, sequence)
}

async function undoOrEdit(random: () => number, sequence: number) {
  const choice = random()
  const outcome = choice < 0.4 ? await opened().undo() : choice < 0.7 ? await opened().redo() : null
  return outcome?.ok === true ? outcome : edit(random, sequence)
}

/** Half of the edits are key presses: written upon what the window has in memory, without reading. */
const keyPress: Drawing = { begin: () => undefined, done: Promise.resolve() }

async function edit(random: () => number, sequence: number) {
  await Promise.all([opened().caches.preload('engagement'), opened().caches.preload('codes')])
  const drawing = random() < 0.5 ? keyPress : undefined
  const codes = await opened().all('codes')
  const before = codes[Math.floor(random() * codes.length)]
  if (!before || random() < 0.3) {
    const added = change('codes', null, code(`c${sequence}`, 'New'))
    return opened().commit(draft('code.added', {}, [added]), drawing)
  }
  const after = random() < 0.1 ? null : { ...before, name: `Renamed at ${sequence}` }
  return opened().commit(draft('code.edited', {}, [change('codes', before, after)]), drawing)
}

function importRows(sequence: number, partnerCount: number, blockCount: number) {
  const runId = `run${sequence}`
  const partners = Array.from({ length: partnerCount }, (_, index) =>
    importedPartner(`${runId}-p${index}`, runId)
  )
  return opened().commit({
    ...draft('import.applied', { rows: 10_000 }, [
      change('importRuns', null, run(runId)),
      ...partners.map((partner) => change('partners', null, partner))
    ]),
    blocks: { factBlocks: Array.from({ length: blockCount }, (_, index) => block(runId, index)) }
  })
}

/** Opens as the app does and compares every record and block with what the history says must be there. */
async function verify(engagementId: string): Promise<Verdict> {
  const result = await openEngagement(engagementId)
  if (!result.ok) return { opened: false, error: result.error.code, sequence: -1, mismatch: null }
  store = result.value
  const sequence = await store.sequence()
  try {
    return { opened: true, error: null, sequence, mismatch: await firstMismatch(store) }
  } catch (thrown) {
    return { opened: true, error: null, sequence, mismatch: `cannot read: ${String(thrown)}` }
  }
}

async function firstMismatch(from: OpenEngagementStore): Promise<string | null> {
  const expected = new Map<string, unknown>()
  const blocks = new Set<string>()
  const entries = (await from.history(Infinity)).reverse()
  for (const entry of entries) {
    const { changes } = await from.changeSet(entry)
    if (changes.length !== entry.changeCount) return `history ${entry.sequence}`
    for (const { table, id, before, after } of changes) {
      if (!sameValue(expected.get(`${table} ${id}`) ?? null, before)) return `order of ${table} ${id}`
      if (after === null) expected.delete(`${table} ${id}`)
      else expected.set(`${table} ${id}`, after)
    }
    for (const { id } of entry.blocks) blocks.add(id)
  }
  return (await recordMismatch(from, expected)) ?? (await blockMismatch(from, blocks))
}

async function recordMismatch(
  from: OpenEngagementStore,
  expected: Map<string, unknown>
): Promise<string | null> {
  let found = 0
  for (const table of recordTables) {
    if (table === 'engagement') continue
    for (const record of await from.all(table)) {
      found += 1
      if (!sameValue(expected.get(`${table} ${record.id}`), record)) return `${table} ${record.id}`
    }
  }
  return found === expected.size ? null : `records: ${found} of ${expected.size}`
}

async function blockMismatch(from: OpenEngagementStore, ids: Set<string>): Promise<string | null> {
  const stored = await from.allBlocks('factBlocks')
  if (stored.length !== ids.size) return `blocks: ${stored.length} of ${ids.size}`
  const wrong = stored.find((each) => !ids.has(each.id) || !sameValue(each, block(each.runId, each.sequence)))
  return wrong ? `block ${wrong.id}` : null
}

/** What the start-up check says of every engagement. */
async function check(): Promise<Finding[]> {
  const checked = await checkEngagements()
  if (!checked.ok) throw new Error(checked.error.code)
  return checked.value.map(({ engagementId, state, problem, bestCopy }) => ({
    engagementId,
    state,
    detail: problem === null ? '' : JSON.stringify(problem),
    best: bestCopy?.sequence ?? null
  }))
}

/** Restores the newest copy, as the recovery screen does. */
async function restoreNewest(engagementId: string): Promise<string> {
  const listed = await tandem.snapshot.list({ engagementId })
  const newest = listed.ok ? listed.value.snapshots[0] : undefined
  if (!newest) return 'no copy'
  const restored = await restoreSnapshot(newest)
  return restored.ok ? 'restored' : restored.error.code
}

/** Reads every copy back; the number of those that are not what their name says. */
async function badSnapshots(engagementId: string): Promise<number> {
  const listed = await tandem.snapshot.list({ engagementId })
  if (!listed.ok) return -1
  let bad = 0
  for (const { snapshotId } of listed.value.snapshots) {
    if (!(await tandem.snapshot.verify({ engagementId, snapshotId })).ok) bad += 1
  }
  return bad
}

/** The engagement's database as the browser itself opens it, at the version it has or at a newer one. */
function rawDatabase(engagementId: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    void indexedDB.databases().then((all) => {
      const name = all.find((each) => each.name?.includes(engagementId))?.name ?? ''
      const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(request.error?.name))
    })
  })
}

/** Turns the engagement into one that a later version of the product wrote. */
async function makeNewer(engagementId: string): Promise<void> {
  opened().close()
  const raw = await rawDatabase(engagementId, 990)
  raw.close()
}

/** SHA-256 over every stored value with its key, and the version. */
async function fingerprint(engagementId: string): Promise<string> {
  const raw = await rawDatabase(engagementId)
  const names = [...raw.objectStoreNames].sort()
  const transaction = raw.transaction(names)
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name)
      return [name, await answerOf(store.getAllKeys()), await answerOf(store.getAll())]
    })
  )
  const text = JSON.stringify([raw.version, stores])
  raw.close()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16)).join('.')
}

const answerOf = <V>(request: IDBRequest<V>): Promise<V> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.name))
  })

/** Makes the copy that is due and says what the save state is. */
async function settle(): Promise<{ phase: string; error: string | null; backup: string | null }> {
  await currentBackups()?.flush()
  const { phase, error } = opened().saveProgress.progress
  return { phase, error: error?.code ?? null, backup: currentBackups()?.state.phase ?? null }
}

const driver = { create, work, verify, check, restoreNewest, badSnapshots, settle, makeNewer, fingerprint }

export type FaultDriver = typeof driver

declare global {
  var faultDriver: FaultDriver
  /** Given by the test. */
  var faultReport: (line: string) => Promise<void>
}

globalThis.faultDriver = driver
