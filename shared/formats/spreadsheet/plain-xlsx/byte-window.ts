import { Unusual } from './unusual'

const lessThan = 60
const longestStretch = 64 * 1024 * 1024

/**
 * The part of an XML stream that is being looked at. Bytes are added at the end and given up at the front; a `<`
 * stands behind the last byte, so that every scan for a tag ends.
 */
export class ByteWindow {
  bytes = new Uint8Array(256 * 1024)
  from = 0
  to = 0

  append(chunk: Uint8Array): void {
    if (this.to + chunk.length + 1 > this.bytes.length) this.makeRoom(chunk.length + 1)
    this.bytes.set(chunk, this.to)
    this.to += chunk.length
    this.bytes[this.to] = lessThan
  }

  /** Where the last `<name` among the newest bytes starts; −1 when there is none. */
  lastOpening(name: readonly number[], newest: number): number {
    const { bytes } = this
    // A tag may have been cut by the border between old and new bytes.
    const floor = Math.max(this.from, this.to - newest - name.length - 2)
    for (let at = this.to - name.length - 2; at >= floor; at--) {
      if (bytes[at] === lessThan && isName(bytes, at + 1, name)) return at
    }
    return -1
  }

  private makeRoom(more: number): void {
    const held = this.to - this.from
    if (held > longestStretch) throw new Unusual('an endless element')
    const target =
      held + more > this.bytes.length / 2
        ? new Uint8Array(Math.max(held + more, this.bytes.length) * 2)
        : this.bytes
    if (target === this.bytes) target.copyWithin(0, this.from, this.to)
    else target.set(this.bytes.subarray(this.from, this.to))
    this.bytes = target
    this.to = held
    this.from = 0
  }
}

/** Whether a whole element name stands at a place: followed by a space, `>` or `/`. */
export function isName(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index] !== name[index]) return false
  }
  const next = bytes[at + name.length] as number
  return next === 62 || next === 47 || next <= 32
}

/** An element's name as bytes. */
export const nameBytes = (name: string): readonly number[] => [...name].map((letter) => letter.charCodeAt(0))
