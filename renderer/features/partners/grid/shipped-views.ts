import type { GroupField, PartnerView, ViewSort } from '@shared/domain/entities/partner-view'
import { metricColumns } from './metric-columns'
import { noFilter } from './partner-filter'
import { profileColumns, type ProfileField } from './profile-columns'

interface Shipped {
  readonly id: string
  readonly name: string
  readonly shown: readonly string[]
  readonly sort: ViewSort
  readonly groupBy: GroupField | null
}

const byRevenue: ViewSort = { columnId: 'revenue', direction: 'desc' }
const sums = ['revenue', 'revenue-share', 'won-deals', 'open-pipeline', 'mdf-paid', 'qualifying-events']

const shipped: readonly Shipped[] = [
  {
    id: 'shipped:tier',
    name: 'By tier',
    shown: ['type', 'status', 'manager', ...sums],
    sort: byRevenue,
    groupBy: 'tier'
  },
  {
    id: 'shipped:type',
    name: 'By type',
    shown: ['tier', 'status', 'manager', ...sums],
    sort: byRevenue,
    groupBy: 'type'
  },
  {
    id: 'shipped:manager',
    name: 'By manager',
    shown: ['tier', 'status', 'revenue', 'open-pipeline', 'days-since-last-contact', 'qualifying-events'],
    sort: byRevenue,
    groupBy: 'manager'
  },
  {
    id: 'shipped:money',
    name: 'What they bring and cost',
    shown: ['tier', 'type', 'revenue', 'revenue-share', 'won-deals', 'win-rate', 'gross-margin', 'mdf-paid'],
    sort: byRevenue,
    groupBy: null
  },
  {
    id: 'shipped:agreements',
    name: 'Agreements and contact',
    shown: [
      'tier',
      'status',
      'manager',
      'signedOn',
      'agreementRenewalOn',
      'days-since-last-contact',
      'revenue'
    ],
    sort: { columnId: 'agreementRenewalOn', direction: 'asc' },
    groupBy: null
  }
]

const columnIds: readonly string[] = [
  ...profileColumns.map(({ field }) => field),
  ...metricColumns.map(({ metricId }) => metricId)
]

function viewOf({ id, name, shown, sort, groupBy }: Shipped): PartnerView {
  const order = ['name', ...shown, ...columnIds.filter((one) => !shown.includes(one))]
  const columns = order.map((one) => ({
    id: one,
    width: null,
    isHidden: one !== 'name' && !shown.includes(one)
  }))
  return { id, name, columns, sort: [sort], filter: noFilter, groupBy }
}

/** The view every engagement begins with. */
export const firstViewId = 'shipped:all'

/**
 * The views that come with the product. The first shows the usual columns, without those in which no partner has
 * anything (`empty`).
 */
export function shippedViews(empty: readonly ProfileField[]): readonly PartnerView[] {
  const usual = [
    ...profileColumns
      .filter(({ field, isHidden }) => !isHidden && !empty.includes(field))
      .map(({ field }) => field),
    ...metricColumns.filter(({ isHidden }) => !isHidden).map(({ metricId }) => metricId)
  ]
  const all = { id: firstViewId, name: 'All partners', shown: usual, sort: byRevenue, groupBy: null }
  return [all, ...shipped].map(viewOf)
}
