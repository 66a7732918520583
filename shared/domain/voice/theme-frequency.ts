import type { Code } from '../entities/voice'
import type { Interval } from '../evidence/figure'
import { wilsonInPopulation } from '../stats/finite-population'
import type { Answer } from './answer'
import type { CodingsByAnswer } from './answer-filter'
import { codeTree, type CodeNode } from './code-tree'
import { countCodes, noCount } from './code-counts'
import { baseMark, type BaseMark } from './minimum-group'

/** A share with what it rests on. */
export interface ThemeShare {
  readonly count: number
  readonly base: number
  /** Null without a base. */
  readonly share: number | null
  /** Wilson, 95 %. */
  readonly interval: Interval | null
  readonly mark: BaseMark
}

export interface ThemeFrequency {
  readonly code: Code
  readonly depth: number
  readonly byRespondent: ThemeShare
  readonly byPartner: ThemeShare
}

/** Everybody who was asked, where the roster is known: then the error of a large part of them is smaller. */
export interface Asked {
  readonly respondents: number | null
  readonly partners: number | null
}

export interface ThemeTable {
  /** People who answered one of the questions in scope. */
  readonly respondents: number
  /** Companies they belong to. */
  readonly partners: number
  /** People whose company is not known: counted by respondent, left out by partner. */
  readonly withoutPartner: number
  /** Sorted by respondents, children under their parent. */
  readonly themes: readonly ThemeFrequency[]
}

/**
 * How many respondents, and how many companies, raised each theme, out of all who answered. One voice per
 * respondent and per company: repeating a complaint does not make it bigger. Themes nobody raised are left out.
 * With `asked`, intervals are corrected for the finite population.
 */
export function themeFrequencies(
  codes: readonly Code[],
  codings: CodingsByAnswer,
  answers: readonly Answer[],
  asked: Asked = { respondents: null, partners: null }
): ThemeTable {
  const people = new Map(answers.map((answer) => [answer.respondentKey, answer.partnerId]))
  const companies = new Set([...people.values()].filter((id) => id !== null))
  const withoutPartner = [...people.values()].filter((id) => id === null).length
  const counts = countCodes(codes, codings, answers)
  const countOf = (node: CodeNode) => counts.get(node.code.id) ?? noCount
  const rows = (nodes: readonly CodeNode[]): ThemeFrequency[] =>
    nodes
      .filter((node) => countOf(node).respondents > 0)
      .sort((a, b) => countOf(b).respondents - countOf(a).respondents)
      .flatMap((node) => [
        {
          code: node.code,
          depth: node.depth,
          byRespondent: themeShare(countOf(node).respondents, people.size, asked.respondents),
          byPartner: themeShare(countOf(node).partners, companies.size, asked.partners)
        },
        ...rows(node.children)
      ])
  return {
    respondents: people.size,
    partners: companies.size,
    withoutPartner,
    themes: rows(codeTree(codes))
  }
}

/** A share of a base with its Wilson interval, corrected for a known number of all who were asked. */
export function themeShare(count: number, base: number, population: number | null = null): ThemeShare {
  return {
    count,
    base,
    share: base === 0 ? null : count / base,
    interval: wilsonInPopulation(count, base, population),
    mark: baseMark(base)
  }
}
