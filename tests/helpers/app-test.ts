import { test as base } from '@playwright/test'
import { endAll } from './running-apps'

/** Playwright's `test`; one that fails also says what the app was at, and leaves no app behind that hangs. */
export const test = base.extend<{ leaveNoApp: undefined }>({
  leaveNoApp: [
    async ({}, use, info) => {
      await use(undefined)
      if (info.status === info.expectedStatus) return
      const said = await endAll()
      if (said !== '') process.stderr.write(`${info.title}\n${said}\n`)
    },
    { auto: true, timeout: 60_000 }
  ]
})

export { expect } from '@playwright/test'
