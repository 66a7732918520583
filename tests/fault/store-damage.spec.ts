import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../helpers/app-test'
import { damages, type Damage } from './driver/damages'
import { launchDriven } from './driver/driven-app'

// Bar R2: whatever happens to the browser's files, an engagement is either whole or its recovery is offered. It is
// never opened empty or short as if nothing had happened.

const chosen = process.env['TANDEM_FAULT'] === 'full' ? damages : damages.filter(({ isShort }) => isShort)

let userData = ''
let backupDir = ''
let engagementId = ''
let sequence = 0

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const first = await launchDriven({})
  ;({ userData, backupDir } = first)
  engagementId = await first.call('create')
  await first.call('work', 'import', 1, 2)
  await first.call('work', 'partners', 2, 3)
  await first.call('work', 'edits', 2, 30)
  await first.call('settle')
  await first.close()
  // A second session: older records lie in table files, newer ones in the log.
  const second = await launchDriven({ userData, backupDir })
  await second.call('verify', engagementId)
  sequence = await second.call('work', 'edits', 3, 30)
  expect(await second.call('settle')).toEqual({ phase: 'saved', error: null, backup: 'current' })
  await second.close()
})

for (const damage of chosen) {
  test(damage.name, async () => {
    test.setTimeout(90_000)
    const profile = mkdtempSync(join(tmpdir(), 'tandem-damaged-'))
    const backups = mkdtempSync(join(tmpdir(), 'tandem-damaged-backups-'))
    cpSync(userData, profile, { recursive: true, verbatimSymlinks: true })
    cpSync(backupDir, backups, { recursive: true })
    damage.inflict(join(profile, 'IndexedDB'))
    try {
      test
        .info()
        .annotations.push({ type: 'outcome', description: await outcomeOf(profile, backups, damage) })
    } finally {
      rmSync(profile, { recursive: true, force: true })
      rmSync(backups, { recursive: true, force: true })
    }
  })
}

async function outcomeOf(profile: string, backups: string, damage: Damage): Promise<string> {
  const app = await launchDriven({ userData: profile, backupDir: backups })
  try {
    const finding = (await app.call('check')).find((each) => each.engagementId === engagementId)
    const verdict = await app.call('verify', engagementId)
    const isWhole = verdict.opened && verdict.mismatch === null && verdict.sequence === sequence
    if (isWhole) {
      expect(finding).toMatchObject({ state: 'ok' })
      return `${damage.name}: whole`
    }
    if (verdict.opened) {
      // Only a large value's file is gone: the counts stand, reading everything once shows it.
      await expect
        .poll(async () => (await app.call('settle')).error, { timeout: 20_000 })
        .toBe('store.damaged')
    } else {
      expect(finding?.state).not.toBe('ok')
      expect(finding?.best).toBe(sequence)
    }
    expect(await app.call('restoreNewest', engagementId)).toBe('restored')
    const after = await app.call('verify', engagementId)
    expect(after).toMatchObject({ opened: true, mismatch: null })
    expect(after.sequence).toBeGreaterThan(sequence)
    return `${damage.name}: ${verdict.error ?? 'store.damaged on reading'}, restored`
  } finally {
    await app.kill()
  }
}
