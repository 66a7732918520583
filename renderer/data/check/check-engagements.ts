import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { currentSchemaVersion } from '@shared/schema/index'
import { bridge } from '../backup/bridge'
import { readCatalogue, type CatalogueEntry } from '../database/catalogue'
import { readError } from '../database/store-failure'
import { expectedSequence, readExpectations, type Expectation } from './expectations'
import { inspectDatabase } from './inspect-database'
import { stateOf, type StartupFinding } from './startup-finding'

/**
 * Compares every engagement of the list with what was noted outside the browser profile, and the other way round:
 * an engagement that only the notes know is missing, not absent. Run at start, before one is opened.
 */
export async function checkEngagements(): Promise<Result<readonly StartupFinding[], AppError>> {
  const entries = await entriesById()
  if (!entries.ok) return entries
  const expectations = await allExpectations()
  if (!expectations.ok) return expectations
  const ids = new Set([...entries.value.keys(), ...expectations.value.keys()])
  const findings: StartupFinding[] = []
  for (const id of ids) {
    findings.push(await findingFor(id, entries.value.get(id) ?? null, expectations.value.get(id)))
  }
  return ok(findings)
}

/** The same for one engagement, e.g. when opening it failed. */
export async function checkEngagement(engagementId: string): Promise<Result<StartupFinding, AppError>> {
  const entries = await entriesById()
  if (!entries.ok) return entries
  const expectations = await allExpectations(engagementId)
  if (!expectations.ok) return expectations
  const entry = entries.value.get(engagementId) ?? null
  return ok(await findingFor(engagementId, entry, expectations.value.get(engagementId)))
}

async function entriesById(): Promise<Result<ReadonlyMap<string, CatalogueEntry>, AppError>> {
  try {
    const entries = await readCatalogue()
    return ok(new Map(entries.map((entry) => [entry.id, entry])))
  } catch (thrown) {
    return fail(readError('', thrown))
  }
}

async function allExpectations(
  engagementId?: string
): Promise<Result<ReadonlyMap<string, Expectation>, AppError>> {
  const main = bridge()
  return main ? readExpectations(main, engagementId) : ok(new Map<string, Expectation>())
}

async function findingFor(
  engagementId: string,
  entry: CatalogueEntry | null,
  expectation: Expectation | undefined
): Promise<StartupFinding> {
  const inspected = entry
    ? await inspectDatabase({ engagementId, databaseName: entry.databaseName }, expectation)
    : fail(appError('store.missing', { engagementId }))
  const problem = inspected.ok ? null : inspected.error
  const copies = expectation?.copies ?? []
  const known = expectation !== undefined
  return {
    engagementId,
    name: nameOf(entry, expectation) ?? engagementId,
    state: stateOf(problem),
    entry,
    expected: known
      ? { sequence: expectedSequence(expectation), notedAt: expectation.manifest?.writtenAt ?? null }
      : null,
    foundSequence: foundSequence(inspected),
    problem,
    copies,
    bestCopy: problem === null ? null : await newestSoundCopy(copies)
  }
}

function nameOf(entry: CatalogueEntry | null, expectation: Expectation | undefined): string | null {
  if (entry) return `${entry.clientName} – ${entry.title}`
  return expectation?.manifest?.name ?? null
}

function foundSequence(inspected: Result<{ readonly sequence: number }, AppError>): number | null {
  if (inspected.ok) return inspected.value.sequence
  return inspected.error.code === 'store.short' ? inspected.error.params.foundSequence : null
}

/** Reads copies back from the newest on until one is without a fault. */
async function newestSoundCopy(copies: readonly SnapshotEntry[]): Promise<SnapshotEntry | null> {
  const main = bridge()
  if (!main) return null
  for (const copy of copies) {
    if (copy.schemaVersion > currentSchemaVersion || !copy.sizeMatches) continue
    const { engagementId, snapshotId } = copy
    if ((await main.snapshot.verify({ engagementId, snapshotId })).ok) return copy
  }
  return null
}
