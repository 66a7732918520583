import type { Partner } from '../../entities/partner'
import type { Figure } from '../../evidence/figure'
import type { FigureSummary } from '../../evidence/figure-summary'
import type { BoundFigures } from '../bound-figure'
import { plainText, readFigureText } from '../figure-text'
import { formatFigure, unknownMark, type FigureFormat } from '../format-figure'
import { stateText } from '../front-matter'
import { fixedWords } from '../languages/fixed-words'
import { typeShown } from '../partner-words'
import { chartTable } from '../charts/chart-table'
import type { Report, ReportBlock } from '../report'
import type { FoundPlaceholder } from '../../entities/word-template'
import { shapeFor } from './chart-shapes'
import type { Asked } from './placeholders'
import { readPlaceholder, suggestionFor } from './placeholders'

/** A value that fills a placeholder: words, or a figure that is written as asked. */
export type FillValue = string | Figure | FigureSummary

/** All that a form can be filled with. Plain data: it crosses a thread. */
export interface FillData {
  readonly report: Report
  readonly values: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, FillValue>>[]>>
}

/** A placeholder that can be used, with what it stands for. */
export interface VocabularyEntry {
  readonly text: string
  readonly help: string
  readonly group: 'words' | 'figures' | 'partners' | 'findings' | 'parts'
}

const wordHelp: readonly (readonly [key: string, help: string])[] = [
  ['client', 'Name of the client'],
  ['engagement', 'Title of the engagement'],
  ['title', 'Title of the document'],
  ['subtitle', 'Second line of its title: the partner, or what it covers'],
  ['author', 'Who wrote it'],
  ['date', 'Date of the document'],
  ['as-of', 'Date the data stand at'],
  ['version', 'Version, or the state of the data'],
  ['confidentiality', 'The confidentiality notice']
]

/** Fields of a partner that need no computing. */
const partnerFields: readonly (readonly [key: string, help: string])[] = [
  ['name', 'Name of the partner'],
  ['type', 'Type'],
  ['tier', 'Tier'],
  ['region', 'Region'],
  ['country', 'Country'],
  ['status', 'Status'],
  ['manager', 'Who manages it']
]

const textOf = (source: string, report: Report): string =>
  plainText(readFigureText(source, report.figures, report.locale))

/** The claims of the document: each first heading with the text that follows it. */
function findings(report: Report): Record<string, FillValue>[] {
  return report.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 1) return []
    const next = report.blocks.slice(index + 1)
    const end = next.findIndex((each) => each.kind === 'heading' && each.level === 1)
    const text = next
      .slice(0, end === -1 ? next.length : end)
      .find((each): each is Extract<ReportBlock, { kind: 'paragraph' }> => each.kind === 'paragraph')
    return [{ claim: textOf(block.text, report), text: text ? textOf(text.text, report) : '' }]
  })
}

const partnerRow = (
  partner: Partner,
  figures: Readonly<Record<string, FigureSummary>> | undefined
): Record<string, FillValue> => ({
  name: partner.name,
  type: typeShown(partner) ?? '',
  tier: partner.tier ?? '',
  region: partner.region ?? '',
  country: partner.country ?? '',
  status: partner.status ?? '',
  manager: partner.manager ?? '',
  ...figures
})

interface Gathered {
  readonly report: Report
  readonly partners: readonly Partner[]
  readonly figuresOf: ReadonlyMap<string, Readonly<Record<string, FigureSummary>>>
  /** Names out of texts, in the anonymised edition. */
  readonly mask: ((text: string) => string) | null
}

/** Everything placeholders can stand for, from the document on screen and the partners. */
export function fillData({ report, partners, figuresOf, mask }: Gathered): FillData {
  const { front, language } = report
  const words = fixedWords(language)
  const masked = (value: FillValue): FillValue =>
    typeof value === 'string' && mask !== null ? mask(value) : value
  const rows = partners.map((partner) => {
    const row = partnerRow(partner, figuresOf.get(partner.id))
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, masked(value)]))
  })
  return {
    report,
    values: {
      client: front.clientName,
      engagement: front.engagementTitle,
      title: front.title,
      subtitle: front.subtitle,
      author: front.author,
      date: words.date(front.date),
      'as-of': words.date(front.asOf),
      version: stateText(front, language),
      confidentiality: front.confidentiality
    },
    lists: { partner: rows, finding: findings(report) }
  }
}

/** The blocks a part placeholder stands for: by number, or by the first words of a heading; null: there is none. */
export function partBlocks(
  report: Report,
  asked: Extract<Asked, { kind: 'part' }>
): readonly ReportBlock[] | null {
  const { part, which } = asked
  if (part === 'document') return report.blocks
  if (part === 'logo') return null
  if (part === 'section') return sectionBlocks(report, which)
  const blocks = report.blocks.filter((block) => block.kind === part)
  const found = /^\d+$/.test(which)
    ? blocks[Number(which) - 1]
    : blocks.find((block) => 'caption' in block && startsWith(block.caption, which))
  return found ? [found] : null
}

const startsWith = (text: string, start: string): boolean =>
  start !== '' && text.trim().toLowerCase().startsWith(start.trim().toLowerCase())

function sectionBlocks(report: Report, which: string): readonly ReportBlock[] | null {
  const heads = report.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [{ index, text: textOf(block.text, report) }] : []
  )
  const at = /^\d+$/.test(which) ? Number(which) - 1 : heads.findIndex(({ text }) => startsWith(text, which))
  const head = heads[at]
  return head ? report.blocks.slice(head.index, heads[at + 1]?.index ?? report.blocks.length) : null
}

/** What fills a value placeholder; null: nothing is known by that name. */
export function valueText(
  data: Pick<FillData, 'report' | 'values'>,
  key: string,
  format: FigureFormat
): string | null {
  const { report, values } = data
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  if (value !== undefined) return value
  const bound = figureOf(report.figures, key)
  return bound ? formatFigure(bound.figure, report.locale, format) : null
}

const figureOf = (figures: BoundFigures, key: string) =>
  Object.entries(figures).find(([name]) => name.toLowerCase() === key)?.[1]

/** One field of one item; null: items have no such field. */
export function itemText(
  item: Readonly<Record<string, FillValue>>,
  asked: Extract<Asked, { kind: 'item' }>,
  locale: string
): string | null {
  const value = Object.entries(item).find(([name]) => name.toLowerCase() === asked.field)?.[1]
  if (value === undefined) return null
  if (typeof value !== 'string') return formatFigure(value, locale, asked.format)
  return value === '' ? unknownMark : value
}

/** Placeholders that can be used with a document, listed with help. */
export function vocabularyOf(data: FillData): VocabularyEntry[] {
  const { report } = data
  const heads = report.blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  const count = (kind: 'table' | 'chart'): number =>
    report.blocks.filter((block) => block.kind === kind).length
  const numbered = (kind: 'table' | 'chart', help: string): VocabularyEntry[] =>
    count(kind) === 0 ? [] : [{ text: `${kind}: 1`, help: `${help}, 1 to ${count(kind)}`, group: 'parts' }]
  return [
    ...wordHelp.map(([text, help]) => ({ text, help, group: 'words' as const })),
    ...Object.values(report.figures)
      .filter(({ key }) => !key.includes('|'))
      .map(({ key, label }) => ({ text: key, help: label, group: 'figures' as const })),
    ...partnerFields.map(([key, help]) => ({ text: `partner.${key}`, help, group: 'partners' as const })),
    {
      text: 'finding.claim',
      help: 'A claim of the document: one row or paragraph for each',
      group: 'findings'
    },
    { text: 'finding.text', help: 'The first text under it', group: 'findings' },
    { text: 'document', help: 'The whole text of the document', group: 'parts' },
    ...(heads.length === 0
      ? []
      : [
          {
            text: 'section: 1',
            help: `One section, 1 to ${heads.length}, or the first words of its heading`,
            group: 'parts' as const
          }
        ]),
    ...numbered('table', 'One table'),
    ...numbered('chart', 'One figure as a picture; as the alternative text of a chart of your own: its data'),
    { text: 'logo', help: 'As the alternative text of a picture: the logo takes its place', group: 'parts' }
  ]
}

/** What stands in the way of filling a placeholder. */
export type PlaceholderProblem =
  | { readonly code: 'unknown'; readonly suggestion: string | null }
  /** A part of the document needs a paragraph of its own in the body. */
  | { readonly code: 'not-alone' }
  | { readonly code: 'no-logo' }

export interface CheckedPlaceholder {
  readonly found: FoundPlaceholder
  /** How often it stands in such a place. */
  readonly count: number
  readonly problem: PlaceholderProblem | null
  /** A chart of the form that cannot take these data: our picture takes its place. */
  readonly becomesPicture: boolean
}

function problemOf(
  found: FoundPlaceholder,
  data: FillData,
  known: readonly string[]
): PlaceholderProblem | null {
  const unknown = { code: 'unknown', suggestion: suggestionFor(found.text, known) } as const
  const asked = readPlaceholder(found.text)
  if (!asked) return unknown
  if (asked.kind === 'value') return valueText(data, asked.key, asked.format) === null ? unknown : null
  if (asked.kind === 'item') {
    const [first] = data.lists[asked.list] ?? []
    const isKnown = known.includes(`${asked.list}.${asked.field}`) || (first && asked.field in first)
    return isKnown ? null : unknown
  }
  if (asked.part === 'logo')
    return data.report.brand?.logo
      ? found.holder === 'alt-text'
        ? null
        : { code: 'not-alone' }
      : { code: 'no-logo' }
  if (partBlocks(data.report, asked) === null) return unknown
  if (found.holder === 'alt-text') return asked.part === 'chart' ? null : { code: 'not-alone' }
  return found.place === 'body' && found.holder !== 'text-box' && found.isAlone ? null : { code: 'not-alone' }
}

function becomesPicture({ text, takes }: FoundPlaceholder, report: Report): boolean {
  const asked = takes && readPlaceholder(text)
  if (asked?.kind !== 'part' || asked.part !== 'chart') return false
  const [block] = partBlocks(report, asked) ?? []
  return block?.kind === 'chart' && shapeFor(chartTable(block.spec), takes ?? []) === null
}

/** Looks every placeholder of a form over before it is filled. */
export function checkForm(found: readonly FoundPlaceholder[], data: FillData): CheckedPlaceholder[] {
  const known = vocabularyOf(data).map(({ text }) => text)
  const counted = new Map<string, { found: FoundPlaceholder; count: number }>()
  for (const each of found) {
    const id = JSON.stringify(each)
    counted.set(id, { found: each, count: (counted.get(id)?.count ?? 0) + 1 })
  }
  return [...counted.values()].map((each) => ({
    ...each,
    problem: problemOf(each.found, data, known),
    becomesPicture: becomesPicture(each.found, data.report)
  }))
}
