import type { Page } from 'playwright'

/** What the page is asked for one key press at a time. */
interface KeyWatch {
  /** Milliseconds from the key press until its record is on disk and the frame that shows it is drawn. */
  next: Promise<number>
}

type Watched = Window & { keyWatch?: KeyWatch; armKeyWatch?: (selector: string) => void }

/** Runs in the page before its own scripts: the same instrument in the app and in the empty list. */
function install(): void {
  const page = window as Watched
  let begun = 0
  let onDisk = 0
  let painted = 0
  let isAwaited = false
  let settle: (milliseconds: number) => void = () => undefined
  const check = (): void => {
    if (begun > 0 && onDisk > 0 && painted > 0) settle(Math.max(onDisk, painted) - begun)
  }
  // The browser's own moment of the key press, before any script ran.
  window.addEventListener('keydown', (event) => (begun = event.timeStamp), { capture: true })
  const transaction = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function (...args): IDBTransaction {
    const opened = transaction.apply(this, args)
    if (opened.mode === 'readwrite')
      opened.addEventListener('complete', () => {
        if (begun === 0 || onDisk > 0) return
        onDisk = performance.now()
        check()
      })
    return opened
  }
  const afterFrame = new MessageChannel()
  afterFrame.port1.onmessage = () => {
    painted = performance.now()
    check()
  }
  const observer = new MutationObserver(() => {
    if (begun === 0 || isAwaited) return
    isAwaited = true
    requestAnimationFrame(() => afterFrame.port2.postMessage(null))
  })
  page.armKeyWatch = (selector) => {
    begun = onDisk = painted = 0
    isAwaited = false
    observer.disconnect()
    observer.observe(document.querySelector(selector) ?? document.body, { childList: true, subtree: true })
    page.keyWatch = { next: new Promise((resolve) => (settle = resolve)) }
  }
}

/** Puts the instrument into a page that has just been opened, and loads it again with it. */
export async function installKeyWatch(page: Page): Promise<void> {
  await page.addInitScript(install)
  await page.reload()
}

const patienceMs = 10_000

/** Presses a key again and again and gives the time of each, in milliseconds. Between them `rest` may move on. */
export async function timeKeyPresses(
  page: Page,
  { selector, key, count, rest }: { selector: string; key: string; count: number; rest: () => Promise<void> }
): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; number < count; number++) {
    await page.evaluate((place) => (window as Watched).armKeyWatch?.(place), selector)
    await page.keyboard.press(key)
    const time = await page.evaluate(
      (patience) =>
        Promise.race([
          (window as Watched).keyWatch?.next ?? null,
          new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
        ]),
      patienceMs
    )
    if (time === null) throw new Error(`key press ${number + 1} was not written or not painted`)
    times.push(time)
    await rest()
  }
  return times
}

/** The value that 95 of 100 stay within. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}
