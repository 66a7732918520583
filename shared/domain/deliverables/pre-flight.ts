import { editedBlocks, type DocumentWork, type EditedBlock } from './apply-edits'
import { paleColours, type PaleColour } from './brand/pale-colours'
import { figureKeysOf, figureTextsOf } from './exported-state'
import { readFigureText, type TextSegment } from './figure-text'
import { unknownMark } from './format-figure'
import { noAmount } from './reason-words'
import type { Report, ReportBlock } from './report'
import { blankParts, disagreements, lettersWithoutFont, unclearedWords } from './surroundings'
import type { Disagreement, Surroundings } from './surroundings'
import type { FormFinding } from './template/form-findings'
import type { TemplateRole } from './template/roles'
import type { TemplateGap } from './template/template-gaps'

/** What is looked at before a document leaves the house. The words are made in the interface. */
export type Finding =
  | { readonly code: 'figures-moved'; readonly count: number; readonly blockId: string }
  | { readonly code: 'leftover-token'; readonly token: string; readonly blockId: string }
  | { readonly code: 'typed-number'; readonly number: string; readonly blockId: string }
  | { readonly code: 'figure-unknown'; readonly labels: readonly string[]; readonly blockId: string }
  | {
      readonly code: 'quotes-withheld'
      readonly notCleared: number
      readonly tooFew: number
      readonly noSegment: number
    }
  | { readonly code: 'definitions-hidden' }
  | { readonly code: 'sources-hidden' }
  | { readonly code: 'nothing-imported' }
  | { readonly code: 'definitions-printed'; readonly count: number }
  | { readonly code: 'figures-bound'; readonly count: number }
  | { readonly code: 'quotes-by-segment'; readonly count: number }
  | { readonly code: 'marked-as-sample' }
  | Disagreement
  | { readonly code: 'quote-uncleared'; readonly blockId: string }
  | { readonly code: 'alt-missing'; readonly blockId: string }
  | { readonly code: 'source-missing'; readonly blockId: string }
  | { readonly code: 'definitions-missing'; readonly labels: readonly string[] }
  | { readonly code: 'letters-without-font'; readonly letters: readonly string[]; readonly blockId: string }
  | { readonly code: 'part-blank'; readonly blockId: string }
  | { readonly code: 'texts-untranslated'; readonly count: number; readonly blockId: string }
  | { readonly code: 'template-lacks'; readonly roles: readonly TemplateRole[] }
  | { readonly code: 'template-gap'; readonly gap: Exclude<TemplateGap, { code: 'role-missing' }> }
  | PaleColour
  | FormFinding
  | { readonly code: 'metrics-unknown'; readonly titles: readonly string[] }
  | { readonly code: 'formulas-live'; readonly count: number }

export type FindingCode = Finding['code']

/** Blocking findings stop the export: the document would contradict itself, or a form leave half filled. */
export type FindingLevel = 'blocking' | 'warning' | 'clear'

const levels: Readonly<Record<FindingCode, FindingLevel>> = {
  'figures-moved': 'blocking',
  'leftover-token': 'blocking',
  'typed-number': 'warning',
  'figure-unknown': 'warning',
  'quotes-withheld': 'warning',
  'definitions-hidden': 'warning',
  'sources-hidden': 'warning',
  'nothing-imported': 'warning',
  'definitions-printed': 'clear',
  'figures-bound': 'clear',
  'quotes-by-segment': 'clear',
  'marked-as-sample': 'clear',
  'figures-disagree': 'warning',
  'quote-uncleared': 'blocking',
  'alt-missing': 'blocking',
  'source-missing': 'warning',
  'definitions-missing': 'warning',
  'letters-without-font': 'warning',
  'part-blank': 'warning',
  'texts-untranslated': 'warning',
  'template-lacks': 'warning',
  'template-gap': 'warning',
  'brand-too-light': 'warning',
  'form-unfillable': 'blocking',
  'form-names': 'blocking',
  'form-without-placeholders': 'warning',
  'form-chart-picture': 'warning',
  'metrics-unknown': 'warning',
  'formulas-live': 'clear'
}

export const findingLevel = (finding: Finding): FindingLevel => levels[finding.code]

const segmentsOf = (block: ReportBlock, report: Report): TextSegment[] =>
  figureTextsOf(block).flatMap((text) => readFigureText(text, report.figures, report.locale))

const isUnknown = (segment: TextSegment): boolean =>
  segment.kind === 'figure' && segment.current === unknownMark

/** Figure cells without a value, except where no amount was ever meant. */
function unknownCells(block: ReportBlock, report: Report): string[] {
  if (block.kind !== 'table') return []
  return block.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => {
      const unknown = cell.kind === 'figure' ? report.figures[cell.key]?.figure.unknown : null
      return cell.kind === 'figure' && unknown && unknown.reason !== noAmount ? [cell.key] : []
    })
}

function unknownFigures(block: ReportBlock, report: Report): Finding[] {
  const inText = segmentsOf(block, report).flatMap((segment) =>
    segment.kind === 'figure' && isUnknown(segment) ? [segment.key] : []
  )
  const labels = [...new Set([...inText, ...unknownCells(block, report)])].map(
    (key) => report.figures[key]?.label ?? key
  )
  return labels.length === 0 ? [] : [{ code: 'figure-unknown', labels, blockId: block.id }]
}

/** Braces that no figure filled, e.g. after a key was mistyped or a document lost a figure. */
function leftoverTokens(block: ReportBlock, report: Report): Finding[] {
  const [token] = segmentsOf(block, report).flatMap((segment) =>
    segment.kind === 'text' ? [...segment.text.matchAll(/\{[a-z0-9][^{}\s]*\}/g)].map(([found]) => found) : []
  )
  return token === undefined ? [] : [{ code: 'leftover-token', token, blockId: block.id }]
}

/** Numbers the consultant typed: they do not follow the data. */
function typedNumbers({ block, isEdited }: EditedBlock, report: Report): Finding[] {
  if (!isEdited) return []
  const [number] = segmentsOf(block, report).flatMap((segment) =>
    segment.kind === 'text'
      ? [...segment.text.matchAll(/\d(?:[\d.,]*\d)?\s?%?/g)].map(([found]) => found.trim())
      : []
  )
  return number === undefined ? [] : [{ code: 'typed-number', number, blockId: block.id }]
}

/** A chart that a reader who cannot see it, or who asks where it comes from, is told nothing about. */
function chartFindings(block: ReportBlock): Finding[] {
  if (block.kind !== 'chart') return []
  const { id: blockId } = block
  return [
    ...(block.alt.trim() === '' ? [{ code: 'alt-missing', blockId } as const] : []),
    ...(block.source.trim() === '' ? [{ code: 'source-missing', blockId } as const] : [])
  ]
}

function fontFindings(block: ReportBlock, report: Report): Finding[] {
  const quoted = block.kind === 'quote' ? block.text : ''
  const words = segmentsOf(block, report).map((segment) => segment.text)
  const letters = lettersWithoutFont([quoted, ...words].join(' '))
  return letters.length === 0 ? [] : [{ code: 'letters-without-font', letters, blockId: block.id }]
}

/** Figures that rest on an agreed definition in a document that prints no definitions at all. */
function definitionFindings(all: readonly EditedBlock[], report: Report): Finding[] {
  if (all.some((each) => each.block.kind === 'definitions')) return []
  const keys = new Set(all.flatMap((each) => figureKeysOf(each.block, report)))
  const labels = [...keys].flatMap((key) => {
    const bound = report.figures[key]
    return bound && bound.figure.definitionsUsed.length > 0 ? [bound.label] : []
  })
  return labels.length === 0 ? [] : [{ code: 'definitions-missing', labels: [...new Set(labels)] }]
}

function untranslatedFindings(shown: readonly EditedBlock[], untranslated: readonly string[]): Finding[] {
  const ids = new Set(untranslated)
  const found = shown.filter(({ block, isEdited }) => !isEdited && ids.has(block.id))
  const [first] = found
  return first ? [{ code: 'texts-untranslated', count: found.length, blockId: first.block.id }] : []
}

/** What the Word template does not give: missing styles are one finding, whatever their number. */
function templateFindings(gaps: readonly TemplateGap[]): Finding[] {
  const roles = gaps.flatMap((gap) => (gap.code === 'role-missing' ? [gap.role] : []))
  return [
    ...(roles.length === 0 ? [] : [{ code: 'template-lacks', roles } as const]),
    ...gaps.flatMap((gap): Finding[] => (gap.code === 'role-missing' ? [] : [{ code: 'template-gap', gap }]))
  ]
}

function findingsOf(edited: EditedBlock, report: Report): Finding[] {
  const moved: Finding[] =
    edited.moved.length === 0
      ? []
      : [{ code: 'figures-moved', count: edited.moved.length, blockId: edited.block.id }]
  return [
    ...moved,
    ...leftoverTokens(edited.block, report),
    ...typedNumbers(edited, report),
    ...unknownFigures(edited.block, report),
    ...chartFindings(edited.block),
    ...fontFindings(edited.block, report)
  ]
}

function quoteFindings(report: Report, blocks: readonly ReportBlock[]): Finding[] {
  const held = (reason: Report['withheldQuotes'][number]['reason']): number =>
    report.withheldQuotes.filter((quote) => quote.reason === reason).length
  const printed = blocks.filter((block) => block.kind === 'quote').length
  return [
    ...(report.withheldQuotes.length === 0
      ? []
      : [
          {
            code: 'quotes-withheld',
            notCleared: held('not-cleared'),
            tooFew: held('group-too-small'),
            noSegment: held('no-segment')
          } as const
        ]),
    ...(printed === 0 ? [] : [{ code: 'quotes-by-segment', count: printed } as const])
  ]
}

function appendixFindings(all: readonly EditedBlock[]): Finding[] {
  const isHidden = (prefix: string): boolean =>
    all.some((each) => each.isHidden && each.block.id.startsWith(prefix))
  const definitions = all.find((each) => each.block.kind === 'definitions' && !each.isHidden)?.block
  return [
    ...(isHidden('method.terms') ? [{ code: 'definitions-hidden' } as const] : []),
    ...(isHidden('sources.') ? [{ code: 'sources-hidden' } as const] : []),
    ...(all.some((each) => each.block.id === 'sources.none') ? [{ code: 'nothing-imported' } as const] : []),
    ...(definitions?.kind === 'definitions'
      ? [{ code: 'definitions-printed', count: definitions.items.length } as const]
      : [])
  ]
}

/** Figures a reader meets in texts, tiles and tables. */
function figuresPrinted(blocks: readonly ReportBlock[], report: Report): number {
  return blocks.reduce((count, block) => {
    const inText = segmentsOf(block, report).filter((segment) => segment.kind === 'figure').length
    const inCells =
      block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells).filter((cell) => cell.kind === 'figure').length
        : 0
    return count + inText + inCells
  }, 0)
}

const order: Readonly<Record<FindingLevel, number>> = { blocking: 0, warning: 1, clear: 2 }

/** What stops first, then what to look at, then what is in order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order[findingLevel(a)] - order[findingLevel(b)])

/** Looks a document over before it is saved: what stops it, what to look at, what is in order. */
export function preFlight(report: Report, work: DocumentWork, around: Surroundings = {}): Finding[] {
  const all = editedBlocks(report, work)
  const shown = all.filter((each) => !each.isHidden)
  const blocks = shown.map((each) => each.block)
  const findings: Finding[] = [
    ...shown.flatMap((each) => findingsOf(each, report)),
    ...unclearedWords(report, shown, around.quotes ?? []),
    ...disagreements(report, shown, around.others ?? []),
    ...blankParts(shown, work),
    ...untranslatedFindings(shown, around.untranslated ?? []),
    ...paleColours(report.brand),
    ...templateFindings(around.templateGaps ?? []),
    ...definitionFindings(all, report),
    ...quoteFindings(report, blocks),
    ...appendixFindings(all),
    { code: 'figures-bound', count: figuresPrinted(blocks, report) },
    ...(report.front.sampleNotice === null ? [] : [{ code: 'marked-as-sample' } as const])
  ]
  return inOrder(findings)
}

/** How many findings stop the export. */
export const blockingCount = (findings: readonly Finding[]): number =>
  findings.filter((finding) => findingLevel(finding) === 'blocking').length
