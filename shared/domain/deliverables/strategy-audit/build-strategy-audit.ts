import { bindFigures } from '../bound-figure'
import { confidentialityCallout } from '../confidentiality-callout'
import { buildExchangeAudit } from '../exchange-audit/build-exchange-audit'
import { buildExchangePortfolio } from '../exchange-portfolio/build-exchange-portfolio'
import { literal } from '../figure-text'
import { cleanLine } from '../clean-text'
import { programmeFront } from '../front-matter'
import { buildGapAnalysis, gapContext } from '../gap-analysis/build-gap-analysis'
import { buildHealthScorecard } from '../health-scorecard/build-health-scorecard'
import { referenceTo, withReferences } from '../references'
import type { Report, ReportBlock } from '../report'
import { sourcesSection } from '../sources-section'
import { buildVoiceFindings } from '../voice-findings/build-voice-findings'
import { planBlocks } from './plan-part'
import { partnerAppendix, portfolioPart } from './portfolio-part'
import { claimOf, mergedTerms, partOf, termsOf, type ReportPart } from './report-part'
import type { StrategyInput } from './strategy-input'

const begins =
  (...starts: readonly string[]) =>
  (id: string): boolean =>
    starts.some((start) => id.startsWith(start))

/** A chapter: its claim as a heading of the first level, on a page of its own. */
interface Chapter {
  readonly id: string
  readonly name: string
  readonly claim: string
  readonly blocks: readonly ReportBlock[]
}

/** Blocks without the one heading that became the claim of their chapter. */
const without = ({ blocks }: ReportPart, id: string): ReportBlock[] =>
  blocks.filter((block) => block.id !== id)

const part = (report: Report, prefix: string, keeps: (id: string) => boolean): ReportPart =>
  partOf(report, { prefix, keeps, deeper: 1 })

/** As many audits stand in full; of more, the page about all and their summaries have to do. */
const mostInFull = 6

/**
 * Blocks of an audit that say what stands elsewhere: words of partners, agreed actions, method and sources; importance
 * and delivery line by line are in the ledgers and in the chart of both views.
 */
const isOfAudit = (id: string): boolean =>
  !begins('voice.', 'actions.', 'method.', 'sources.', 'needs.table')(id) && id !== 'summary.decision'

function exchangeParts(
  input: StrategyInput
): { readonly page: ReportPart; readonly audits: readonly ReportPart[] } | null {
  const { engagement, asOf } = input.gaps
  const audited = input.exchange.flatMap(({ audit }) => (audit ? [audit] : []))
  if (audited.length === 0) return null
  const portfolio = buildExchangePortfolio({ engagement, partners: input.exchange, asOf })
  const isPage = (id: string): boolean => id.startsWith('portfolio.')
  const inFull = audited.length <= mostInFull
  return {
    page: part(portfolio, 'exchange', inFull ? isPage : (id) => !id.startsWith('sources.')),
    audits: inFull
      ? audited.map((audit, index) => {
          const prefix = `audit${index + 1}`
          const own = partOf(buildExchangeAudit(audit), { prefix, keeps: isOfAudit, deeper: 2 })
          const name = literal(cleanLine(audit.partner.name))
          return {
            figures: own.figures,
            blocks: [
              { kind: 'page-break', id: `${prefix}.break` },
              { kind: 'heading', id: `${prefix}.partner`, level: 2, text: name },
              ...own.blocks
            ]
          }
        })
      : []
  }
}

const isVoiceBody = (id: string): boolean =>
  !begins('method.', 'sources.', 'crosstabs.', 'limits.', 'asked.', 'codebook.')(id) &&
  !['summary.decision', 'summary.lead', 'heard.break', 'meaning.break'].includes(id)

interface Parts {
  readonly gaps: ReportPart
  readonly health: ReportPart
  readonly voice: ReportPart | null
  readonly voiceAppendix: ReportPart | null
  readonly exchange: ReturnType<typeof exchangeParts>
  readonly portfolio: ReturnType<typeof portfolioPart>
  readonly terms: ReturnType<typeof mergedTerms>
}

function partsOf(input: StrategyInput): Parts {
  const { gaps, voice } = input
  const gapReport = buildGapAnalysis(gaps)
  const healthReport = buildHealthScorecard({
    ...{ engagement: gaps.engagement, asOf: gaps.asOf, runs: gaps.runs },
    scorecard: gaps.scorecard
  })
  const voiceReport = voice && buildVoiceFindings(voice)
  const auditTerms = input.exchange.flatMap(({ audit }) =>
    audit ? [termsOf(buildExchangeAudit(audit))] : []
  )
  return {
    gaps: part(gapReport, 'gap', (id) => !begins('method.', 'sources.')(id)),
    // Its table of dimensions says what the table of gaps says, which also names roots and consequences.
    health: part(healthReport, 'health', (id) => !begins('method.', 'sources.', 'summary.table')(id)),
    voice: voiceReport && part(voiceReport, 'voice', isVoiceBody),
    voiceAppendix:
      voiceReport && part(voiceReport, 'voice', begins('limits.', 'asked.', 'codebook.', 'crosstabs.')),
    exchange: exchangeParts(input),
    portfolio: portfolioPart(input),
    terms: mergedTerms([
      termsOf(gapReport),
      termsOf(healthReport),
      ...(voiceReport ? [termsOf(voiceReport)] : []),
      ...auditTerms
    ])
  }
}

const pick = ({ blocks }: ReportPart, ...starts: readonly string[]): ReportBlock[] =>
  blocks.filter(({ id }) => begins(...starts)(id))

function chaptersOf(input: StrategyInput, parts: Parts): Chapter[] {
  const { gaps, health, voice, exchange, portfolio } = parts
  const chapter = (
    id: string,
    name: string,
    claim: string | null,
    blocks: readonly ReportBlock[]
  ): Chapter[] => (claim === null || blocks.length === 0 ? [] : [{ id, name, claim, blocks }])
  const named = (from: ReportPart, id: string): string | null => claimOf(from, id)
  const chosen = (blocks: readonly ReportBlock[], id: string): ReportBlock[] =>
    blocks.filter((block) => block.id !== id)
  return [
    ...chapter('health', 'Partner health', named(health, 'health.summary.title'), [
      ...without(health, 'health.summary.title').filter(({ id }) => id.startsWith('health.summary.')),
      ...pick(gaps, 'gap.gaps.', 'gap.costs.'),
      ...health.blocks.filter(({ id }) => !id.startsWith('health.summary.'))
    ]),
    ...chapter(
      'diagnosis',
      'Diagnosis',
      named(gaps, 'gap.found.title'),
      chosen(pick(gaps, 'gap.found.', 'gap.roots.', 'gap.close.', 'gap.contradictions.'), 'gap.found.title')
    ),
    ...(exchange
      ? chapter('exchange', 'Value exchange', named(exchange.page, 'exchange.portfolio.title'), [
          ...without(exchange.page, 'exchange.portfolio.title'),
          ...exchange.audits.flatMap(({ blocks }) => blocks)
        ])
      : []),
    ...(voice
      ? chapter(
          'voice',
          'Voice of Partner',
          named(voice, 'voice.summary.title'),
          without(voice, 'voice.summary.title')
        )
      : []),
    ...chapter('portfolio', 'Portfolio', portfolio.claim, portfolio.blocks),
    ...chapter(
      'moves',
      'Recommendations',
      named(gaps, 'gap.moves.title'),
      chosen(pick(gaps, 'gap.moves.'), 'gap.moves.title')
    ),
    ...chapter(
      'plan',
      'Plan',
      'What is in dispute is settled first; then each phase builds on the one before',
      planBlocks(input, gapContext(input.gaps))
    ),
    ...chapter(
      'unknown',
      'What cannot be told',
      named(gaps, 'gap.unknown.title'),
      chosen(pick(gaps, 'gap.unknown.', 'gap.unset.'), 'gap.unknown.title')
    )
  ]
}

/** One page: the answer, then what each chapter says, and the decision asked. */
function summary({ gaps }: Parts, chapters: readonly Chapter[]): ReportBlock[] {
  const kept = pick(gaps, 'gap.summary.')
  const isReason = ({ id }: ReportBlock): boolean => begins('gap.summary.reason')(id)
  const claims = chapters
    .filter(({ id }) => id !== 'plan')
    .map((each): ReportBlock => ({
      kind: 'paragraph',
      id: `summary.${each.id}`,
      style: 'bullet',
      text: `**${each.name}.** ${each.claim}.`
    }))
  return kept
    .filter((block) => !isReason(block))
    .flatMap((block): ReportBlock[] => {
      if (block.kind === 'heading' && block.level === 2) return [{ ...block, level: 1 }]
      if (block.kind === 'chart') return [...claims, block]
      return [block]
    })
}

const chapterBlocks = ({ id, claim, blocks }: Chapter): ReportBlock[] => [
  { kind: 'page-break', id: `chapter.${id}.break` },
  { kind: 'heading', id: `chapter.${id}`, level: 1, text: claim },
  ...blocks
]

/** Which table of the document says what, for readers who come for one number. */
function appendices(input: StrategyInput, parts: Parts, figures: Report['figures']): ReportBlock[] {
  const { engagement, runs } = input.gaps
  const { gaps, voiceAppendix, terms } = parts
  const asked: readonly ReportBlock[] = voiceAppendix
    ? [
        {
          kind: 'heading',
          id: 'voice.limits.head',
          level: 2,
          text: 'Voice of Partner: limits, questions and themes'
        },
        ...pick(voiceAppendix, 'voice.limits.', 'voice.asked.', 'voice.codebook.').filter(
          ({ id }) => id !== 'voice.limits.title'
        )
      ]
    : []
  const crosstabs = voiceAppendix
    ? pick(voiceAppendix, 'voice.crosstabs.').filter(({ kind }) => kind !== 'heading')
    : []
  return [
    { kind: 'page-break', id: 'method.break' },
    {
      kind: 'heading',
      id: 'method.title',
      level: 1,
      text: 'Appendix A: method, definitions and confidentiality'
    },
    {
      kind: 'paragraph',
      id: 'method.intro',
      style: 'body',
      text: `Facts come from the files listed in Appendix B, answers from ${literal(cleanLine(engagement.clientName))} and its partners, judgement from the consultant; each is named where it is used. Figures are as of the date on the cover. Every signed partner stands in Table ${referenceTo('portfolio.all')}.`
    },
    { kind: 'definitions', id: 'method.terms', items: terms },
    confidentialityCallout(engagement, '; single answers are not handed over'),
    ...pick(gaps, 'gap.ground.', 'gap.claims.', 'gap.changed.'),
    ...asked,
    ...sourcesSection(runs, figures, engagement.locale),
    ...partnerAppendix(input, 'Appendix C: all partners and all crosstabs'),
    ...crosstabs
  ]
}

/** The Strategy Audit: all documents in one, each said once. The same input always gives the same document. */
export function buildStrategyAudit(input: StrategyInput): Report {
  const { engagement, asOf } = input.gaps
  const parts = partsOf(input)
  const { gaps, health, voice, exchange, portfolio } = parts
  const figures = bindFigures(
    [gaps, health, voice, exchange?.page ?? null, portfolio, ...(exchange?.audits ?? [])].flatMap((each) =>
      each ? [...each.figures] : []
    )
  )
  const chapters = chaptersOf(input, parts)
  return withReferences({
    kind: 'strategy-audit',
    language: 'en-GB',
    locale: engagement.locale,
    front: programmeFront(engagement, 'Partner Strategy Audit', asOf),
    figures,
    blocks: [
      ...summary(parts, chapters),
      ...chapters.flatMap(chapterBlocks),
      ...appendices(input, parts, figures)
    ],
    withheldQuotes: input.voice?.voice.quotes.withheld ?? []
  })
}
