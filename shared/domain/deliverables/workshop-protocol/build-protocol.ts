import type { Engagement } from '../../entities/engagement'
import type { ExchangeAction, ExchangeAudit } from '../../entities/exchange'
import type { Partner } from '../../entities/partner'
import type { ExchangeResult, LineResult } from '../../exchange/exchange-result'
import { perceptionGapFlag } from '../../exchange/line-reading'
import { bindFigures, computedFigure, type BoundFigure } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { gapText, ratingText } from '../exchange-audit/rating-text'
import { formatDate, unknownMark } from '../format-figure'
import { frontMatter } from '../front-matter'
import type { Report, ReportBlock, ReportCell } from '../report'
import { dateCell, ownCell } from '../table-cells'
import { lineCell } from '../exchange-audit/line-words'

/** Everything the protocol of a workshop is made from. */
export interface ProtocolInput {
  readonly engagement: Engagement
  readonly partner: Partner
  readonly audit: ExchangeAudit
  readonly result: ExchangeResult
  readonly actions: readonly ExchangeAction[]
}

const cell = (text: string): ReportCell => ({ kind: 'text', text })

function figuresOf({ actions, result, audit, partner }: ProtocolInput): BoundFigure[] {
  const count = (key: string, label: string, value: number): BoundFigure => ({
    key,
    label,
    figure: computedFigure({
      ...{ metricId: `workshop.${key}`, partnerId: partner.id, unit: 'count', value, asOf: audit.date }
    })
  })
  const rated = [...result.gives, ...result.gets].filter((each) => each.gap !== null)
  return [
    count('decisions', 'Actions agreed', actions.length),
    count('rated', 'Lines rated by both sides', rated.length),
    count('lines', 'Lines', result.gives.length + result.gets.length),
    count('gaps', 'Lines seen differently', result.gaps.length),
    count('parked', 'Points parked', audit.workshop?.parked.length ?? 0)
  ]
}

function decisions({ actions, engagement, partner }: ProtocolInput): ReportBlock[] {
  if (actions.length === 0) {
    return [{ kind: 'paragraph', id: 'decisions.none', style: 'body', text: 'No action was agreed.' }]
  }
  return [
    {
      kind: 'table',
      id: 'decisions.table',
      caption: 'What was agreed',
      columns: [
        { title: 'No.', width: 0.08, align: 'left' },
        { title: 'Action', width: 0.4, align: 'left' },
        { title: cleanLine(engagement.clientName), width: 0.16, align: 'left', isOwn: true },
        { title: cleanLine(partner.name), width: 0.16, align: 'left', isOwn: true },
        { title: 'By', width: 0.2, align: 'left' }
      ],
      rows: actions.map((action, index) => ({
        cells: [
          cell(`A${index + 1}`),
          ownCell(action.text, 'No text'),
          ownCell(action.vendorOwner, 'Not named'),
          ownCell(action.partnerOwner, 'Not named'),
          dateCell(action.dueOn)
        ]
      })),
      note: null
    }
  ]
}

function ratingTable(input: ProtocolInput, direction: 'gives' | 'gets'): ReportBlock[] {
  const lines = direction === 'gives' ? input.result.gives : input.result.gets
  const { locale } = input.engagement
  const rated = lines.filter(
    (each) => each.line.deliveredVendor !== null || each.line.deliveredPartner !== null
  )
  if (rated.length === 0) return []
  const rating = (value: number | null): ReportCell => cell(ratingText(value, locale))
  const gap = (each: LineResult): ReportCell =>
    each.gap === null
      ? cell(unknownMark)
      : {
          kind: 'text',
          text: `${each.isGapFlagged ? '▲ ' : ''}${gapText(each.gap, locale)}`,
          tone: each.isGapFlagged ? 'alert' : 'plain'
        }
  return [
    {
      kind: 'table',
      id: `ratings.${direction}`,
      caption: `What ${cleanLine(input.partner.name)} ${direction}, as both sides rated it`,
      columns: [
        { title: 'What', width: 0.44, align: 'left' },
        { title: 'Importance', width: 0.14, align: 'centre' },
        { title: 'Vendor', width: 0.14, align: 'centre' },
        { title: 'Partner', width: 0.14, align: 'centre' },
        { title: 'Gap', width: 0.14, align: 'centre' }
      ],
      rows: rated.map((each) => ({
        cells: [
          lineCell(each.line),
          rating(each.line.importance),
          rating(each.line.deliveredVendor),
          rating(each.line.deliveredPartner),
          gap(each)
        ]
      })),
      note: `Our own scale of 1 to 5. ▲ marks a difference of ${perceptionGapFlag} points or more.`
    }
  ]
}

function parked({ audit }: ProtocolInput): ReportBlock[] {
  const points = audit.workshop?.parked ?? []
  if (points.length === 0) return []
  return [
    { kind: 'heading', id: 'parked.title', level: 1, text: 'Parked for later' },
    ...points.map((point): ReportBlock => ({
      kind: 'paragraph',
      id: `parked.${point.id}`,
      style: 'bullet',
      text: literal(cleanLine(point.text))
    }))
  ]
}

function notes({ audit }: ProtocolInput): ReportBlock[] {
  const lines = (audit.workshop?.notes ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  if (lines.length === 0) return []
  return [
    { kind: 'heading', id: 'notes.title', level: 1, text: 'Notes of the facilitator' },
    ...lines.map((line, index): ReportBlock => ({
      kind: 'paragraph',
      id: `notes.${index}`,
      style: 'body',
      text: literal(cleanLine(line))
    }))
  ]
}

/** Who was there, on either side. */
function presentBlocks({ engagement, partner, audit }: ProtocolInput): ReportBlock[] {
  const people = [
    [engagement.clientName, audit.workshop?.vendorPeople ?? ''],
    [partner.name, audit.workshop?.partnerPeople ?? '']
  ] as const
  const items = people.flatMap(([side, who]) =>
    who.trim() === '' ? [] : [{ term: `For ${cleanLine(side)}`, meaning: cleanLine(who) }]
  )
  return items.length === 0 ? [] : [{ kind: 'definitions', id: 'decisions.people', items }]
}

function review({ audit }: ProtocolInput): ReportBlock[] {
  if (audit.nextReviewOn === null) return []
  const text = `Both sides look at this exchange again by ${formatDate(audit.nextReviewOn)}.`
  return [{ kind: 'paragraph', id: 'decisions.review', style: 'body', text }]
}

/** The protocol of a workshop: one page of decisions first, then the ratings as they were revealed, points parked, notes. */
export function buildProtocol(input: ProtocolInput): Report {
  const { engagement, partner, audit } = input
  const name = literal(cleanLine(partner.name))
  return {
    kind: 'workshop-protocol',
    language: 'en-GB',
    locale: engagement.locale,
    front: frontMatter(engagement, {
      title: 'Workshop Protocol',
      subtitle: cleanLine(partner.name),
      asOf: audit.date,
      date: audit.date,
      version: `Version ${audit.version}, workshop`
    }),
    figures: bindFigures(figuresOf(input)),
    isShort: true,
    blocks: [
      {
        kind: 'heading',
        id: 'decisions.title',
        level: 1,
        text:
          input.actions.length === 0
            ? `${literal(cleanLine(engagement.clientName))} and ${name} agreed on no action yet`
            : `${literal(cleanLine(engagement.clientName))} and ${name} agreed on {decisions} actions`
      },
      {
        kind: 'paragraph',
        id: 'decisions.lead',
        style: 'lead',
        text: `Value-exchange workshop on ${formatDate(audit.date)}. Both sides rated {rated} of {lines} lines; they see {gaps} differently.`
      },
      ...decisions(input),
      ...presentBlocks(input),
      ...review(input),
      { kind: 'page-break', id: 'ratings.break' },
      { kind: 'heading', id: 'ratings.title', level: 1, text: 'How both sides see the exchange' },
      ...ratingTable(input, 'gives'),
      ...ratingTable(input, 'gets'),
      ...parked(input),
      ...notes(input)
    ],
    withheldQuotes: []
  }
}
