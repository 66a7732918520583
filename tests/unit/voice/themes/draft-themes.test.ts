import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { draftThemes } from '@shared/domain/voice/themes/draft-themes'

const topics = [
  'the portal login fails again',
  'our claim forms are paid late',
  'leads were students and competitors',
  'certification training was useful'
]
const fillers = ['honestly', 'in spring', 'for my people', 'as I said', 'once more', 'every quarter']
const texts = Array.from(
  { length: 80 },
  (_, at) =>
    `${fillers[at % fillers.length] ?? ''} ${topics[at % topics.length] ?? ''} ${fillers[(at * 5) % fillers.length] ?? ''}`
)

describe('draft themes', () => {
  it('finds what answers speak of, and names it by their words', () => {
    const { themes, rest } = draftThemes(texts, 4)
    expect(themes).toHaveLength(4)
    expect(rest).toEqual([])
    for (const { rows } of themes) expect(new Set(rows.map((row) => row % topics.length)).size).toBe(1)
    const words = themes.map((theme) => theme.words.join(' ')).join(' / ')
    for (const word of ['portal', 'claim', 'students', 'certification']) expect(words).toContain(word)
  })

  it('puts every answer into one theme at most, the most typical first', () => {
    const { themes, rest } = draftThemes([...texts, 'zzz', 'n/a', ''], 10)
    const all = [...themes.flatMap(({ rows }) => rows), ...rest]
    expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 83 }, (_, row) => row))
    const said = [
      'late payment of claims, and the coffee was cold on Monday too',
      'late payment',
      'late payment again and again for us in the north',
      ...['good coffee', 'nice people', 'warm rooms', 'clean desks', 'tall trees', 'blue doors']
    ]
    expect(draftThemes(said, 1).themes[0]?.rows[0]).toBe(1)
  })

  it('is the same each time, makes no more than asked, and says how far it is', () => {
    expect(draftThemes(texts, 3)).toEqual(draftThemes(texts, 3))
    expect(draftThemes(texts, 2).themes.length).toBeLessThanOrEqual(2)
    const shares: number[] = []
    draftThemes(texts, 4, (share) => shares.push(share))
    expect(shares.at(-1)).toBe(1)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  })

  it('has nothing to say about too few answers', () => {
    expect(draftThemes([], 5)).toEqual({ themes: [], rest: [] })
    expect(draftThemes(['one thing', 'another matter'], 5).themes).toEqual([])
  })

  it('does not group by words that say nothing, in any language', () => {
    const said = ['that is not what we were', 'what that was we are not', 'not that we were what it is']
    expect(draftThemes([...said, ...said], 5).themes).toEqual([])
    const german = ['das ist nicht so wie wir', 'wie wir das nicht so', 'nicht wie das so ist wir']
    expect(draftThemes([...german, ...german], 5).themes).toEqual([])
  })
})

/** Answers with the codes people gave them; none when the file is absent. */
function coded(path: string, read: (row: Record<string, string>) => { text: string; codes: string[] }) {
  const file = resolve(process.cwd(), '../shared/data', path)
  if (!existsSync(file)) {
    console.warn(`not here: ../shared/data/${path}; its tests are skipped`)
    return []
  }
  const options = { header: true, skipEmptyLines: true } as const
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), options).data.map(read)
  const seen = new Set<string>()
  const fresh = rows.filter(({ text, codes }) => {
    if (codes.length === 0 || seen.has(text.toLowerCase())) return false
    seen.add(text.toLowerCase())
    return true
  })
  const step = Math.max(1, fresh.length / 3_000)
  return Array.from(
    { length: Math.min(3_000, fresh.length) },
    (_, at) => fresh[Math.floor(at * step)]
  ).filter((row) => row !== undefined)
}

const sets = [
  {
    name: 'airline',
    least: { purity: 0.5, found: 4 },
    rows: coded('coded_airline/Tweets.csv', ({ text = '', negativereason = '' }) => ({
      text: text.replace(/@\w+/g, ''),
      codes: negativereason === '' ? [] : [negativereason]
    }))
  },
  {
    name: 'ANES 5',
    least: { purity: 0.65, found: 9 },
    rows: coded('coded_anes2008/dataset5.csv', (row) => ({
      text: row['verbatim'] ?? '',
      codes: Object.keys(row).filter((key) => /^\d+$/.test(key) && row[key] === '1')
    }))
  }
]

// A bar under what was measured (README): themes are to be edited, but they must not fall back to noise.
it.each(sets)('groups $name far better than chance would', ({ rows, least }) => {
  if (rows.length === 0) return
  const { themes } = draftThemes(
    rows.map(({ text }) => text),
    30
  )
  const counts = (places: readonly number[]): Map<string, number> => {
    const found = new Map<string, number>()
    for (const place of places)
      for (const code of rows[place]?.codes ?? []) found.set(code, (found.get(code) ?? 0) + 1)
    return found
  }
  const all = counts(rows.map((_, place) => place))
  const found = new Set<string>()
  let held = 0
  let right = 0
  for (const theme of themes) {
    const inside = counts(theme.rows)
    held += theme.rows.length
    right += Math.max(...inside.values())
    for (const [code, count] of inside)
      if (count >= theme.rows.length / 2 && (all.get(code) ?? 0) >= rows.length / 100) found.add(code)
  }
  expect(right / held).toBeGreaterThan(least.purity)
  expect(found.size).toBeGreaterThanOrEqual(least.found)
})
