import type { ExchangeAction } from '../../entities/exchange'
import { frictionAreaWords, severityWords } from '../../friction/friction-words'
import { inFrictionOrder, isOpen } from '../../friction/open-friction'
import type { PlacedItem } from '../../diagnosis/recommendations/sequence'
import { phases, phaseWords } from '../../diagnosis/recommendations/phase'
import type { GapContext } from '../gap-analysis/gap-input'
import type { ReportBlock, ReportRow } from '../report'
import { dateCell, ownCell, tableColumns, textCell } from '../table-cells'
import type { StrategyInput } from './strategy-input'

const nameOf = ({ gaps }: StrategyInput, id: string | null): string | null =>
  id === null ? null : (gaps.partners.find((partner) => partner.id === id)?.name ?? null)

/** What holds back everything else: the friction log as it stands. */
function frictionBlocks(input: StrategyInput): ReportBlock[] {
  const open = inFrictionOrder(input.gaps.friction.filter(isOpen))
  if (open.length === 0) {
    const none = 'No open dispute is written down in the friction log; nothing of it holds back the rest.'
    return [{ kind: 'paragraph', id: 'plan.friction.none', style: 'body', text: none }]
  }
  return [
    { kind: 'heading', id: 'plan.friction.title', level: 2, text: 'First: settle what is in dispute' },
    {
      kind: 'table',
      id: 'plan.friction',
      caption: 'Open friction, the gravest first',
      columns: tableColumns(
        ['What', 0.4],
        ['Area', 0.15],
        ['Partner', 0.19],
        ['Severity', 0.12],
        ['Owner', 0.14]
      ),
      rows: open.map((item) => ({
        cells: [
          ownCell(item.description, 'No description'),
          textCell(frictionAreaWords[item.area]),
          ownCell(nameOf(input, item.partnerId), 'Programme'),
          textCell(severityWords[item.severity]),
          ownCell(item.owner, 'Not named')
        ]
      })),
      note: null
    }
  ]
}

/** The order of work as a road: what can begin, phase by phase, and what each phase waits for. */
function roadBlocks(items: readonly PlacedItem[]): ReportBlock[] {
  const numbers = new Map(items.map(({ id }, index) => [id, index + 1]))
  const number = ({ id }: PlacedItem): string => `M${numbers.get(id) ?? ''}`
  const rows = phases.flatMap((phase): ReportRow[] => {
    const own = items.filter((item) => item.phase === phase)
    if (own.length === 0) return []
    const now = own.filter(({ holds }) => holds.length === 0)
    const later = own.filter(({ holds }) => holds.length > 0)
    const dated = own.filter(({ owner, dueOn }) => owner !== null && dueOn !== null)
    return [
      {
        cells: [
          textCell(phaseWords[phase]),
          textCell(now.map(number).join(', '), 'None'),
          textCell(later.map(number).join(', '), 'None'),
          textCell(dated.map(number).join(', '), 'None yet')
        ]
      }
    ]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', id: 'plan.road.title', level: 2, text: 'Then: phase by phase' },
    {
      kind: 'table',
      id: 'plan.road',
      caption: 'Recommendations by phase, in the order of work',
      columns: tableColumns(
        ['Phase', 0.22],
        ['Can begin now', 0.3],
        ['Waits for another', 0.3],
        ['Has owner and date', 0.18]
      ),
      rows,
      note: 'Numbers as in the part on recommendations.'
    }
  ]
}

/** The earliest first; those without a date last. */
const byDate = (a: ExchangeAction, b: ExchangeAction): number =>
  (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : a.dueOn === b.dueOn && a.text < b.text ? -1 : 1

/** Agreed actions of all audits. */
function actionBlocks({ exchange }: StrategyInput): ReportBlock[] {
  const rows = exchange.flatMap(({ partner, audit }) =>
    (audit?.actions ?? [])
      .filter(({ state }) => state === 'open')
      .sort(byDate)
      .map((action): ReportRow => ({
        cells: [
          ownCell(partner.name),
          ownCell(action.text, 'No text'),
          ownCell([action.vendorOwner, action.partnerOwner].filter(Boolean).join(', '), 'Not named'),
          dateCell(action.dueOn)
        ]
      }))
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', id: 'plan.actions.title', level: 2, text: 'With Tier 1 partners: what is agreed' },
    {
      kind: 'table',
      id: 'plan.actions',
      caption: 'Open actions of the value-exchange audits',
      columns: tableColumns(['Partner', 0.22], ['Action', 0.44], ['Owners', 0.18], ['Due', 0.16]),
      rows,
      note: null
    }
  ]
}

const sides = { vendor: 'Vendor', partner: 'Partner', both: 'Both' } as const

/** Milestones of joint plans. */
function milestoneBlocks(input: StrategyInput): ReportBlock[] {
  const rows = input.plans.flatMap(({ partnerId, milestones }) =>
    milestones
      .filter(({ state }) => state !== 'dropped')
      .map((each): ReportRow => ({
        cells: [
          ownCell(nameOf(input, partnerId)),
          textCell(`${String(each.phase)} days`),
          ownCell(each.title, 'No title'),
          textCell(sides[each.owner]),
          dateCell(each.dueOn)
        ]
      }))
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', id: 'plan.joint.title', level: 2, text: 'Joint plans: 30, 60 and 90 days' },
    {
      kind: 'table',
      id: 'plan.joint',
      caption: 'Milestones of joint plans',
      columns: tableColumns(
        ['Partner', 0.22],
        ['By', 0.1],
        ['Milestone', 0.4],
        ['Whose', 0.12],
        ['Due', 0.16]
      ),
      rows,
      note: null
    }
  ]
}

/** Friction first, then the phases, agreed actions and joint plans. */
export const planBlocks = (input: StrategyInput, { items }: GapContext): ReportBlock[] => [
  ...frictionBlocks(input),
  ...roadBlocks(items),
  ...actionBlocks(input),
  ...milestoneBlocks(input)
]
