import type { ExchangeAction } from '../../entities/exchange'
import { formatDate } from '../format-figure'
import type { ReportBlock, ReportRow } from '../report'
import { dateCell, ownCell } from '../table-cells'
import type { AuditContext } from './audit-input'

const stateWords: Readonly<Record<ExchangeAction['state'], string>> = {
  open: 'Open',
  done: '● Done',
  dropped: 'Dropped'
}

function actionRow(action: ExchangeAction, index: number): ReportRow {
  return {
    cells: [
      { kind: 'text', text: `A${index + 1}` },
      ownCell(action.text, 'No text'),
      ownCell(action.vendorOwner, 'Not named'),
      ownCell(action.partnerOwner, 'Not named'),
      dateCell(action.dueOn),
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
  const reviewText =
    audit.nextReviewOn === null
      ? 'No date is set for the next review of this exchange.'
      : `Next review of this exchange: ${formatDate(audit.nextReviewOn)}.`
  if (actions.length === 0) {
    const title = { kind: 'heading', id: 'actions.title', level: 1, text: 'No action is agreed yet' } as const
    return [title, { kind: 'paragraph', id: 'actions.review', style: 'body', text: reviewText }]
  }
  return [
    { kind: 'heading', id: 'actions.title', level: 1, text: claim(actions) },
    {
      kind: 'table',
      id: 'actions.table',
      caption: 'Actions of this audit',
      columns: [
        { title: 'No.', width: 0.07, align: 'left' },
        { title: 'Action', width: 0.33, align: 'left' },
        { title: 'Vendor', width: 0.17, align: 'left' },
        { title: 'Partner', width: 0.13, align: 'left' },
        { title: 'Due', width: 0.2, align: 'left' },
        { title: 'State', width: 0.1, align: 'left' }
      ],
      rows: actions.map(actionRow),
      note: reviewText
    }
  ]
}
