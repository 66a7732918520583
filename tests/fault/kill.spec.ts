import { expect, test } from '../helpers/app-test'
import type { Work } from './driver/driver'
import { launchDriven, type DrivenApp } from './driver/driven-app'
import { seeded } from './driver/seeded'

// Bar R1: kill -9 at seeded moments. After each restart the store must hold exactly what the history says, every
// commit that was acknowledged, and at most the one that was under way.

const kills = process.env['TANDEM_FAULT'] === 'full' ? 100 : 20
const kinds: readonly Work[] = ['edits', 'import', 'undo', 'snapshot']
const seed = 20_260_601

interface Tally {
  readonly kind: Work
  readonly afterMs: number
  readonly acknowledged: number
  readonly tried: number
  readonly found: number
}

async function workUntilKilled(app: DrivenApp, kind: Work, round: number, afterMs: number): Promise<void> {
  // The answer never comes: the window dies first.
  app.call('work', kind, seed + round, 10_000).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await app.kill()
}

test(`${kills} kills lose no acknowledged edit and leave nothing half done`, async () => {
  test.setTimeout(kills * 20_000)
  const random = seeded(seed)
  const tallies: Tally[] = []
  let app = await launchDriven({})
  const { userData, backupDir } = app
  const engagementId = await app.call('create')
  let acknowledged = 0
  for (let round = 0; round < kills; round++) {
    const kind = kinds[round % kinds.length] ?? 'edits'
    const afterMs = 60 + Math.floor(random() * 700)
    await workUntilKilled(app, kind, round, afterMs)
    acknowledged = Math.max(acknowledged, app.acknowledged())
    const tried = Math.max(acknowledged, app.tried())
    app = await launchDriven({ userData, backupDir })
    const verdict = await app.call('verify', engagementId)
    const where = `kill ${round} (${kind}, ${afterMs} ms)`
    expect(verdict, where).toMatchObject({ opened: true, error: null, mismatch: null })
    expect(verdict.sequence, `${where}: acknowledged edits are there`).toBeGreaterThanOrEqual(acknowledged)
    expect(verdict.sequence, `${where}: nothing appears that nobody began`).toBeLessThanOrEqual(tried)
    expect(await app.call('badSnapshots', engagementId), `${where}: copies`).toBe(0)
    tallies.push({ kind, afterMs, acknowledged, tried, found: verdict.sequence })
    acknowledged = verdict.sequence
  }
  await app.kill()
  const inFlight = tallies.filter((tally) => tally.found > tally.acknowledged).length
  const commits = tallies[tallies.length - 1]?.found ?? 0
  test.info().annotations.push({
    type: 'figures',
    description: `${kills} kills, ${commits} commits, ${inFlight} times the commit under way was whole, 0 lost`
  })
})
