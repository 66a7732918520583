import type { ExchangeAction } from '../../entities/exchange'
import { cleanLine } from '../clean-text'
import { formatDate } from '../format-figure'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import type { AuditContext } from './audit-input'

const stateWords: Readonly<Record<ExchangeAction['state'], string>> = {
  open: 'Open',
  done: '● Done',
  dropped: 'Dropped'
}

const text = (value: string | null, without: string): ReportCell =>
  value === null || value.trim() === ''
    ? { kind: 'text', text: without, tone: 'muted' }
    : { kind: 'text', text: cleanLine(value) }

function actionRow(action: ExchangeAction, index: number): ReportRow {
  return {
    cells: [
      { kind: 'text', text: `A${index + 1}` },
      text(action.text, 'No text'),
      text(action.vendorOwner, 'Not named'),
      text(action.partnerOwner, 'Not named'),
      text(action.dueOn === null ? null : formatDate(action.dueOn), 'No date'),
      { kind: 'text', text: stateWords[action.state] }
    ]
  }
}

const isReady = (action: ExchangeAction): boolean =>
  action.dueOn !== null && (action.vendorOwner !== null || action.partnerOwner !== null)

function claim(actions: readonly ExchangeAction[]): string {
  const open = actions.filter((action) => action.state === 'open')
  if (open.length === 0) return 'Every agreed action is closed'
  return open.every(isReady)
    ? 'Each open action has an owner and a date'
    : 'Open actions still need an owner or a date'
}

/** What was agreed, by whom and until when. */
export function actionsSection({ actions, audit }: AuditContext): ReportBlock[] {
  const review: ReportBlock = {
    kind: 'paragraph',
    id: 'actions.review',
    style: 'body',
    text:
      audit.nextReviewOn === null
        ? 'No date is set for the next review of this exchange.'
        : `Next review of this exchange: ${formatDate(audit.nextReviewOn)}.`
  }
  if (actions.length === 0) {
    const title = { kind: 'heading', id: 'actions.title', level: 1, text: 'No action is agreed yet' } as const
    return [title, review]
  }
  return [
    { kind: 'heading', id: 'actions.title', level: 1, text: claim(actions) },
    {
      kind: 'table',
      id: 'actions.table',
      caption: 'Actions of this audit',
      columns: [
        { title: 'No.', width: 0.07, align: 'left' },
        { title: 'Action', width: 0.39, align: 'left' },
        { title: 'Vendor', width: 0.15, align: 'left' },
        { title: 'Partner', width: 0.15, align: 'left' },
        { title: 'Due', width: 0.14, align: 'left' },
        { title: 'State', width: 0.1, align: 'left' }
      ],
      rows: actions.map(actionRow),
      note: null
    },
    review
  ]
}
