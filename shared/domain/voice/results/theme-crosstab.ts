import type { Code } from '../../entities/voice'
import { holmAdjusted } from '../../stats/holm'
import type { Answer } from '../answer'
import type { CodingsByAnswer } from '../answer-filter'
import { codeTree } from '../code-tree'
import { baseMark, type BaseMark } from '../minimum-group'
import { themeShare, type ThemeShare } from '../theme-frequency'
import { independenceTest, type IndependenceTest } from './independence-test'
import { themeRaisers, voterOf, type Voter } from './theme-raisers'

/** One value of the attribute. */
export interface CrosstabColumn {
  /** Null: the attribute is not known. */
  readonly value: string | null
  /** Voters with this value: the base of every share in the column. */
  readonly base: number
  readonly mark: BaseMark
  /** Respondents behind it, for the confidentiality check. */
  readonly respondents: readonly string[]
}

export interface CrosstabRow {
  readonly code: Code
  readonly depth: number
  /** One per column. */
  readonly cells: readonly ThemeShare[]
  readonly total: ThemeShare
  readonly test: IndependenceTest
  /** The test's chance, adjusted for the number of themes tested (Holm); null without a test. */
  readonly adjustedP: number | null
}

export interface ThemeCrosstab {
  readonly voter: Voter
  /** Largest base first, "not known" last. */
  readonly columns: readonly CrosstabColumn[]
  readonly rows: readonly CrosstabRow[]
  readonly base: number
}

/** What a crosstab is made of. */
export interface CrosstabInput {
  readonly codes: readonly Code[]
  readonly codings: CodingsByAnswer
  readonly answers: readonly Answer[]
  /** The attribute of the respondent, e.g. `(answer) => answer.segment.tier`. */
  readonly attribute: (answer: Answer) => string | null
}

/**
 * Themes by an attribute: share of the voters of each column who raised the theme, with its base and Wilson
 * interval. A test is made only where voices are independent: by respondent when nobody shares a company, by company
 * when each company stands in one column. "Not known" is shown and never tested.
 */
export function themeCrosstab(input: CrosstabInput, voter: Voter): ThemeCrosstab {
  const { codes, codings, answers, attribute } = input
  const groups = new Map<string | null, { voters: Set<string>; respondents: Set<string> }>()
  for (const answer of answers) {
    const who = voterOf(answer, voter)
    if (who === null) continue
    const value = attribute(answer)
    const group = groups.get(value) ?? { voters: new Set(), respondents: new Set() }
    group.voters.add(who)
    group.respondents.add(answer.respondentKey)
    groups.set(value, group)
  }
  const ordered = [...groups].sort(
    ([a, left], [b, right]) =>
      Number(a === null) - Number(b === null) ||
      right.voters.size - left.voters.size ||
      String(a).localeCompare(String(b))
  )
  const everybody = new Set(ordered.flatMap(([, { voters }]) => [...voters]))
  const raisers = themeRaisers(codes, codings, answers, voter)
  const known = ordered.filter(([value]) => value !== null).map(([, { voters }]) => voters)
  const isIndependent = voicesAreIndependent(answers, known, voter)
  const placesOf = placesByVoter(ordered.map(([, { voters }]) => voters))
  const rows = rowsOf(codes, (code) => {
    const raised = raisers.get(code.id) ?? new Set()
    const counts = countsIn(ordered.length, raised, placesOf)
    const test = independenceTest(
      counts.filter((_, at) => ordered[at]?.[0] !== null),
      known.map((voters) => voters.size),
      isIndependent
    )
    return {
      cells: ordered.map(([, { voters }], at) => themeShare(counts[at] ?? 0, voters.size)),
      total: themeShare(raised.size, everybody.size),
      test
    }
  })
  return {
    voter,
    base: everybody.size,
    columns: ordered.map(([value, { voters, respondents }]) => ({
      value,
      base: voters.size,
      mark: baseMark(voters.size),
      respondents: [...respondents]
    })),
    rows: withAdjustedChances(rows)
  }
}

/** Voter → the columns they stand in: a theme is counted by going through those who raised it, not everybody. */
function placesByVoter(columns: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, voters] of columns.entries()) {
    for (const who of voters) {
      const known = places.get(who)
      if (known) known.push(at)
      else places.set(who, [at])
    }
  }
  return places
}

function countsIn(
  columns: number,
  raised: ReadonlySet<string>,
  placesOf: ReadonlyMap<string, readonly number[]>
): number[] {
  const counts = new Array<number>(columns).fill(0)
  for (const who of raised) for (const at of placesOf.get(who) ?? []) counts[at] = (counts[at] ?? 0) + 1
  return counts
}

function voicesAreIndependent(
  answers: readonly Answer[],
  columns: readonly ReadonlySet<string>[],
  voter: Voter
): boolean {
  const places = columns.reduce((sum, voters) => sum + voters.size, 0)
  if (new Set(columns.flatMap((voters) => [...voters])).size < places) return false
  if (voter === 'partner') return true
  const people = new Map(answers.map((answer) => [answer.respondentKey, answer.partnerId]))
  const companies = [...people.values()].filter((id) => id !== null)
  return new Set(companies).size === companies.length
}

type PlainRow = Omit<CrosstabRow, 'adjustedP'>

/** Themes somebody raised, most raised first, children under their parent. */
function rowsOf(
  codes: readonly Code[],
  figures: (code: Code) => Pick<PlainRow, 'cells' | 'total' | 'test'>
): PlainRow[] {
  const visit = (nodes: ReturnType<typeof codeTree>): PlainRow[] =>
    nodes
      .map((node) => ({ node, row: { code: node.code, depth: node.depth, ...figures(node.code) } }))
      .filter(({ row }) => row.total.count > 0)
      .sort((a, b) => b.row.total.count - a.row.total.count)
      .flatMap(({ node, row }) => [row, ...visit([...node.children])])
  return visit(codeTree(codes))
}

function withAdjustedChances(rows: readonly PlainRow[]): CrosstabRow[] {
  const chances = rows.flatMap(({ test }) => (test.kind === 'none' ? [] : [test.p]))
  const adjusted = holmAdjusted(chances)[Symbol.iterator]()
  return rows.map((row) => ({
    ...row,
    adjustedP: row.test.kind === 'none' ? null : (adjusted.next().value ?? null)
  }))
}
