import { expect, test } from '../helpers/app-test'
import { launchDriven } from './driver/driven-app'

// Bar R3: data of a newer version are refused, and every stored value is the same as before.

test('a newer database is refused and left as it is', async () => {
  test.setTimeout(120_000)
  const first = await launchDriven({})
  const { userData, backupDir } = first
  const engagementId = await first.call('create')
  await first.call('work', 'edits', 1, 10)
  await first.call('settle')
  await first.call('makeNewer', engagementId)
  const before = await first.call('fingerprint', engagementId)
  await first.kill()
  const second = await launchDriven({ userData, backupDir })
  const [finding] = await second.call('check')
  expect(finding).toMatchObject({ engagementId, state: 'newer' })
  expect(await second.call('verify', engagementId)).toMatchObject({
    opened: false,
    error: 'store.newer-schema'
  })
  expect(await second.call('fingerprint', engagementId)).toEqual(before)
  await second.kill()
})
