import type { Page } from 'playwright'

/** Makes a page's own thread work as on a machine that much slower; 1 is this machine. Workers keep their speed. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}
