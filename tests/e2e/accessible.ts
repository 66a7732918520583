import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Waits for what fades or moves: words that are half gone have no contrast. What never ends is not waited for. */
async function settled(page: Page): Promise<void> {
  const moving = (): Promise<number> =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            (one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity
          ).length
    )
  await expect.poll(moving, { timeout: 30_000 }).toBe(0)
}

/** What axe finds on the screen as it stands: rule, element and why, one line each. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await settled(page)
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    interface Node {
      target: string[]
      failureSummary?: string
    }
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: Node[] }[] }> }
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
    )
  })
  expect(found, state).toEqual([])
}
