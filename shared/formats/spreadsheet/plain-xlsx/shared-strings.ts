import { ByteWindow, isName, nameBytes } from './byte-window'
import { nextTag, readRuns, tagEnd } from './rich-text'
import { TextPool } from './text-pool'
import { OddSpelling, Unusual } from './unusual'
import { plainRoot } from './xml-tags'

const item = nameBytes('si')
const root = nameBytes('sst')
const scanBytes = 128 * 1024
const longestRootBytes = 4096
const slash = 47

/** Reads the table of shared strings while it is inflated. */
export class SharedStrings {
  private readonly pool = new TextPool()
  private readonly window = new ByteWindow()
  private fresh = 0
  private isOpen = false
  private isEnded = false

  /** Strings that can be looked up so far. */
  get count(): number {
    return this.pool.strings.length
  }

  feed(chunk: Uint8Array): void {
    const { window } = this
    window.append(chunk)
    this.fresh += chunk.length
    if (this.fresh < scanBytes) return
    const last = window.lastOpening(item, this.fresh)
    this.fresh = 0
    if (last > window.from) this.scan(last)
  }

  /** All strings, once the part has ended. */
  finish(): readonly string[] {
    this.scan(this.window.to)
    if (!this.isEnded) throw new Unusual('shared strings without an end')
    return this.soFar()
  }

  /** The strings read so far, when no more are needed. */
  soFar(): readonly string[] {
    this.pool.flush()
    return this.pool.strings
  }

  private scan(to: number): void {
    const { window, pool } = this
    const { bytes } = window
    if (!this.isOpen) this.open()
    let at = window.from
    while (at < to && !this.isEnded) {
      at = nextTag(bytes, at) + 1
      if (at > to) throw new Unusual('shared strings without an end')
      if (isName(bytes, at, item)) {
        const end = tagEnd(bytes, at)
        at = bytes[end - 2] === slash ? end : readRuns(bytes, end, pool, item)
        pool.end()
      } else if (bytes[at] === slash && isName(bytes, at + 1, root)) this.isEnded = true
      else throw new OddSpelling('unknown among the shared strings')
    }
    window.from = at
  }

  private open(): void {
    const { window } = this
    const head = window.bytes.subarray(window.from, Math.min(window.to, window.from + longestRootBytes))
    const { length, attributes } = plainRoot(new TextDecoder('latin1').decode(head), 'sst')
    this.isOpen = true
    this.isEnded = attributes.endsWith('/')
    window.from += length
  }
}
