import type { ElectronApplication, Page } from 'playwright'

/** How long an app that hangs may take over a question. */
const patienceMs = 3_000
const quitMs = 60_000

interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  readonly kill: () => Promise<void>
}

const running = new Set<Running>()

const within = async (answer: Promise<string>, ms: number): Promise<string> => {
  const noAnswer = new Promise<string>((resolve) => {
    setTimeout(() => resolve('no answer'), ms)
  })
  return Promise.race([answer.catch((error: unknown) => `failed, ${String(error).slice(0, 200)}`), noAnswer])
}

/** Which process still answers, and what the page shows: a test that ran out of time says no more by itself. */
async function describe({ app, page }: Running): Promise<string> {
  const main = await within(
    app.evaluate(({ BrowserWindow }) => `${BrowserWindow.getAllWindows().length} windows`),
    patienceMs
  )
  const shown = await within(
    page.evaluate(() => `${document.title}: ${document.body.innerText.replace(/\s+/g, ' ').slice(0, 600)}`),
    patienceMs
  )
  return `main process: ${main}\npage: ${shown}`
}

/** Remembers an app until its process ends. */
export function track(app: ElectronApplication, page: Page, kill: () => Promise<void>): void {
  const one = { app, page, kill }
  running.add(one)
  app.process().once('exit', () => running.delete(one))
}

/** Quits as a user would; an app that does not quit within a minute is killed, and the error says what it was at. */
export async function quit(app: ElectronApplication): Promise<void> {
  const answer = await within(
    app.close().then(() => 'quit'),
    quitMs
  )
  if (answer === 'quit') return
  const what = await endAll()
  throw new Error(`the app did not quit in ${quitMs / 1000} s (${answer})\n${what}`)
}

/** Kills what still runs in this worker and says what each was at. */
export async function endAll(): Promise<string> {
  const said: string[] = []
  for (const one of [...running]) {
    said.push(await describe(one))
    await one.kill()
  }
  return said.join('\n')
}
