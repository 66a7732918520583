/** Reads where an id stands. */
export interface IdPlaces {
  get(id: string): number | undefined
  has(id: string): boolean
}

const fnvStart = 0x811c9dc5
const fnvPrime = 0x01000193

/** FNV-1a over the characters, mixed once more so that ids counted upwards spread. */
function hashOf(text: string): number {
  let hash = fnvStart
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

const leastSlots = 16

/**
 * Numbers texts in the order in which they come: 0, 1, 2 …, each text once. Open addressing over typed arrays: a Map
 * of 700,000 ids costs several times as much to fill, and most of them are only asked whether they came before.
 */
export class IdIndex implements IdPlaces {
  /** The texts by their numbers. */
  readonly ids: string[] = []
  /** Number + 1 per slot, 0: free. */
  #slots: Int32Array
  #hashes: Int32Array

  constructor(expected = 0) {
    let size = leastSlots
    while (size < expected * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(size)
  }

  /** The number of a text; a new one gets the next number. */
  add(id: string): number {
    const hash = hashOf(id)
    const slot = this.#slotOf(id, hash)
    const known = this.#slots[slot] ?? 0
    if (known !== 0) return known - 1
    this.#slots[slot] = this.ids.push(id)
    this.#hashes[slot] = hash
    if (this.ids.length * 2 > this.#slots.length) this.#grow()
    return this.ids.length - 1
  }

  get(id: string): number | undefined {
    const number = this.numberOf(id)
    return number < 0 ? undefined : number
  }

  has(id: string): boolean {
    return this.numberOf(id) >= 0
  }

  /** The number of a text, −1 where it never came. */
  numberOf(id: string): number {
    return (this.#slots[this.#slotOf(id, hashOf(id))] ?? 0) - 1
  }

  /** The slot that holds the text, or the free one where it belongs. */
  #slotOf(id: string, hash: number): number {
    const last = this.#slots.length - 1
    let slot = hash & last
    for (;;) {
      const number = this.#slots[slot] ?? 0
      if (number === 0 || (this.#hashes[slot] === hash && this.ids[number - 1] === id)) return slot
      slot = (slot + 1) & last
    }
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes]
    this.#slots = new Int32Array(slots.length * 2)
    this.#hashes = new Int32Array(slots.length * 2)
    const last = this.#slots.length - 1
    slots.forEach((number, old) => {
      if (number === 0) return
      const hash = hashes[old] ?? 0
      let slot = hash & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = number
      this.#hashes[slot] = hash
    })
  }
}

/** A closed list of words by 1-based code. Few words are of one length: it tells which to compare with. */
export function codesOf(words: readonly string[]): (value: unknown) => number {
  const codes: number[][] = Array.from(
    { length: 1 + Math.max(0, ...words.map((word) => word.length)) },
    () => []
  )
  words.forEach((word, at) => codes[word.length]?.push(at + 1))
  return (value) => {
    if (typeof value !== 'string') return 0
    const alike = codes[value.length]
    if (alike === undefined) return 0
    for (let at = 0; at < alike.length; at++) {
      const code = alike[at] ?? 0
      if (words[code - 1] === value) return code
    }
    return 0
  }
}
