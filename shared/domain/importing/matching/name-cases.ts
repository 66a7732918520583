import type { FactValue } from '../../entities/fact-block'
import type { NameAlias } from '../../entities/name-alias'
import type { NameDecision, NameDecisions } from '../decision'
import type { Work } from '../work'
import { compareNames, type LikenessReason } from './compare-names'
import { searchAmong } from './index-cache'
import { likelyFrom } from './likeness-bounds'
import { likenessKey } from './likeness-key'
import { nameFields, type PlainNameKind } from './name-fields'
import type { NameMemory, NameRuling } from './name-memory'
import { numbersIn } from './name-pieces'

export interface NameSuggestion {
  readonly name: string
  readonly score: number
  readonly reason: LikenessReason
  /** Rows of the files that write it so; 0: only earlier files do. */
  readonly rows: number
}

/** A spelling of a customer's, contact's or manager's name that looks like another one. */
export interface NameCase {
  readonly id: string
  readonly kind: PlainNameKind
  readonly name: string
  readonly rows: number
  readonly sheets: readonly string[]
  readonly suggestions: readonly NameSuggestion[]
  /** Undecided spellings stay as they are written. */
  readonly decision: NameDecision | { readonly kind: 'ask' }
}

/** One spelling in the files. */
interface Spelling {
  readonly kind: PlainNameKind
  readonly name: string
  rows: number
  readonly sheets: Set<string>
}

/** All spellings of the files and what each one is taken for. */
export interface NameMatching {
  readonly cases: readonly NameCase[]
  readonly changes: readonly { readonly before: NameAlias | null; readonly after: NameAlias | null }[]
  /** The name a spelling stands for: itself unless a person said otherwise, now or before. */
  readonly canonical: (kind: PlainNameKind, name: string) => string
}

interface Input {
  readonly known: Readonly<Record<PlainNameKind, ReadonlySet<string>>>
  readonly memory: NameMemory
  readonly decisions: NameDecisions
  /** False: only what was decided, without a search for what looks alike. */
  readonly asks: boolean
  readonly stamp: { readonly by: string; readonly at: string }
}

/** Gathers the spellings of names without records, proposes which mean the same, and carries out what was decided. */
export function matchNames(works: readonly Work[], input: Input): NameMatching {
  const spellings = spellingsOf(works)
  const cases = (['account', 'person', 'manager'] as const).flatMap((kind) => {
    const ofKind = [...spellings.values()].filter((one) => one.kind === kind)
    return input.asks ? casesOf(kind, ofKind, input) : decidedCases(kind, ofKind, input)
  })
  const changes = cases.flatMap((one) =>
    one.decision.kind === 'ask'
      ? []
      : rulings(one).flatMap((ruling) => input.memory.changesFor(ruling, input.stamp))
  )
  const decided = new Map(
    cases.flatMap(({ id, decision }) => (decision.kind === 'same' ? [[id, decision.name] as const] : []))
  )
  return { cases, changes, canonical: (kind, name) => canonicalOf(kind, name, decided, input.memory) }
}

const idOf = (kind: PlainNameKind, name: string): string => `${kind}:${name}`

/** Follows "means the same" from spelling to spelling; a ring ends where it began. */
function canonicalOf(
  kind: PlainNameKind,
  name: string,
  decided: ReadonlyMap<string, string>,
  memory: NameMemory
): string {
  const seen = new Set<string>()
  let current = name
  while (!seen.has(current)) {
    seen.add(current)
    const alias = memory.find(kind, current)
    const next =
      decided.get(idOf(kind, current)) ?? (alias?.decision === 'same' ? alias.canonical : undefined)
    if (next === undefined) return current
    current = next
  }
  return current
}

function spellingsOf(works: readonly Work[]): ReadonlyMap<string, Spelling> {
  const found = new Map<string, Spelling>()
  for (const { sheet, decision, extracted } of works) {
    for (const [field, kind] of Object.entries(nameFields[decision.target])) {
      for (const [name, rows] of countedNames(extracted.columns[field] ?? [])) {
        const id = idOf(kind, name)
        const spelling = found.get(id) ?? { kind, name, rows: 0, sheets: new Set<string>() }
        spelling.rows += rows
        spelling.sheets.add(sheet.name)
        found.set(id, spelling)
      }
    }
  }
  return found
}

/** Each name of a column with its rows: a file has far more rows than names. */
function countedNames(values: readonly FactValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (typeof value === 'string' && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** A spelling the engagement already knows, or knows what it stands for. */
const isSettled = (kind: PlainNameKind, name: string, { memory, known }: Input): boolean =>
  memory.find(kind, name)?.decision === 'same' || known[kind].has(name)

/** The cases a person decided about, as far as they have to be carried out. */
function decidedCases(kind: PlainNameKind, spellings: readonly Spelling[], input: Input): NameCase[] {
  return spellings.flatMap(({ name, rows, sheets }): NameCase[] => {
    const id = idOf(kind, name)
    const decision = isSettled(kind, name, input) ? undefined : input.decisions[id]
    return decision ? [{ id, kind, name, rows, sheets: [...sheets], suggestions: [], decision }] : []
  })
}

function casesOf(kind: PlainNameKind, spellings: readonly Spelling[], input: Input): NameCase[] {
  const inFile = new Map(spellings.map((one) => [one.name, one]))
  const names = [...new Set([...input.known[kind], ...inFile.keys()])]
  const find = searchAmong(names.map((name) => likenessKey(kind, name)))
  const strength = (name: string): number =>
    (input.known[kind].has(name) ? 1e9 : 0) + (inFile.get(name)?.rows ?? 0)
  /** The better known of two spellings is what the other one may mean; of equals the one not in capitals. */
  const isStronger = (other: string, than: string): boolean => {
    const difference = strength(other) - strength(than) || Number(isShouted(than)) - Number(isShouted(other))
    return difference > 0 || (difference === 0 && other < than)
  }
  return spellings.flatMap((spelling): NameCase[] => {
    const { name, rows, sheets } = spelling
    if (isSettled(kind, name, input)) return []
    const suggestions = find(likenessKey(kind, name), likelyFrom, 8)
      .flatMap(({ index, score }): NameSuggestion[] => {
        const other = names[index] ?? ''
        if (other === name || !isStronger(other, name) || haveOtherNumbers(kind, name, other)) return []
        if (input.memory.isDifferent(kind, name, { id: null, name: other })) return []
        return [
          { name: other, score, reason: compareNames(kind, name, other), rows: inFile.get(other)?.rows ?? 0 }
        ]
      })
      .slice(0, 3)
    const id = idOf(kind, name)
    const decision = input.decisions[id] ?? ({ kind: 'ask' } as const)
    if (suggestions.length === 0 && decision.kind === 'ask') return []
    return [{ id, kind, name, rows, sheets: [...sheets], suggestions, decision }]
  })
}

/** Store 12 is not store 14, however long the rest of their name is; "Store 12" may mean "Store". */
function haveOtherNumbers(kind: PlainNameKind, left: string, right: string): boolean {
  const [mine, theirs] = [numbersIn(likenessKey(kind, left)), numbersIn(likenessKey(kind, right))]
  return mine.length > 0 && theirs.length > 0 && mine.join(' ') !== theirs.join(' ')
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()

function rulings({ kind, name, decision }: NameCase): NameRuling[] {
  if (decision.kind === 'ask') return []
  const about = { kind, alias: name, targetId: null }
  return decision.kind === 'same'
    ? [{ ...about, decision: 'same', canonical: decision.name }]
    : decision.from.map((canonical): NameRuling => ({ ...about, decision: 'different', canonical }))
}

/** The sheet with every name written in the way it was decided; the client's cells stay as they are. */
export function withCanonicalNames(work: Work, { canonical }: NameMatching): Work {
  const columns = { ...work.extracted.columns }
  for (const [field, kind] of Object.entries(nameFields[work.decision.target])) {
    const values = columns[field] ?? []
    const other = new Map<FactValue, string>()
    for (const name of countedNames(values).keys()) {
      const written = canonical(kind, name)
      if (written !== name) other.set(name, written)
    }
    if (other.size > 0) columns[field] = values.map((value) => other.get(value) ?? value)
  }
  return { ...work, extracted: { ...work.extracted, columns } }
}
