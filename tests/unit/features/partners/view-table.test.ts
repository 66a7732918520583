import { describe, expect, it } from 'vitest'
import { metrics } from '@shared/domain/metrics/registry'
import { viewText, viewWorkbook, type ViewTable } from '@shared/domain/partners/view-table'
import { choosableGroups } from '@renderer/features/partners/grid/grid-columns'
import { columnsOfLayout, layoutOfColumns } from '@renderer/features/partners/grid/grid-layout'
import { listRows, underTheirGroups } from '@renderer/features/partners/grid/list-rows'
import { metricIdsOf } from '@renderer/features/partners/grid/metric-columns'
import { shippedViews } from '@renderer/features/partners/grid/shipped-views'
import { viewTable } from '@renderer/features/partners/grid/view-table'
import { aPartner, figureOf } from '../../metrics/build-facts'

const layout = {
  columns: [],
  sort: [],
  filter: { text: '', choices: {} },
  groupBy: 'tier' as const
}
const about = { title: 'Partners: By tier', currency: 'EUR', notes: ['View: By tier.'] }
const revenue = (value: number | null) => ({
  ...figureOf('revenue', { partners: [aPartner('a')] }),
  value,
  countedCount: 0,
  leftOutCount: 0
})
const rows = [
  {
    partner: aPartner('a', { name: '=HYPERLINK("x")', tier: 'Gold', type: 'msp', signedOn: '2024-03-14' }),
    figures: { revenue: revenue(1234.5) }
  },
  { partner: aPartner('b', { name: '-Kestrel', manager: '@Kim' }), figures: { revenue: revenue(null) } }
]
const table: ViewTable = viewTable(rows, ['name', 'type', 'signedOn', 'manager', 'revenue'], layout, about)

describe('the list as a table', () => {
  it('has the columns shown, the group in one of its own, and values instead of texts', () => {
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Partner',
      'Tier',
      'Type',
      'Signed on',
      'Manager',
      'Revenue (EUR)'
    ])
    expect(table.columns.map(({ values }) => values[0])).toEqual([
      '=HYPERLINK("x")',
      'Gold',
      'MSP',
      { date: '2024-03-14' },
      null,
      1234.5
    ])
  })

  it('goes to the clipboard without anything a spreadsheet would calculate', () => {
    const [, first, second] = viewText(table, 'de-DE').split('\n')
    expect(first).toBe(' =HYPERLINK("x")\tGold\tMSP\t2024-03-14\t\t1234,5')
    expect(second).toBe(' -Kestrel\tNot known\t\t\t @Kim\t')
  })

  it('becomes a workbook in which texts are only texts, with how it was made', () => {
    const front = {
      title: 'Partners',
      subtitle: 'By tier',
      clientName: 'Halden',
      engagementTitle: 'A',
      asOf: '2026-09-30',
      date: '2026-09-30',
      version: '1',
      author: 'M',
      confidentiality: '',
      sampleNotice: null
    }
    const { sheets } = viewWorkbook(table, front, 'EUR')
    expect(sheets.map(({ name }) => name)).toEqual(['Partners', 'How this was made'])
    const values = sheets[0]?.tables[0]?.columns.flatMap((column) => column.values) ?? []
    expect(values.some((value) => typeof value === 'object' && value !== null && 'formula' in value)).toBe(
      false
    )
    expect(sheets[0]?.tables[0]?.columns[0]?.values[0]).toBe('=HYPERLINK("x")')
  })
})

describe('groups in the grid', () => {
  const node = (data: ReturnType<typeof listRows>[number]) => ({ data })

  it('stand above their partners however the rows were sorted, "not known" last', () => {
    const sorted = [...listRows(rows, 'tier')].reverse().map(node)
    const words = underTheirGroups(sorted).map(({ data }) => data.group?.label ?? data.partner?.id)
    expect(words).toEqual(['Gold', 'a', 'Not known', 'b'])
  })

  it('carry the sums of what is known', () => {
    const [gold] = listRows(rows, 'tier')
    expect(gold?.figures?.['revenue']).toMatchObject({ value: 1234.5, numerator: 1, denominator: 1 })
  })

  it('leave an ungrouped list alone', () => {
    const nodes = rows.map(node)
    expect(underTheirGroups(nodes)).toBe(nodes)
  })
})

describe('layouts', () => {
  it('go to the grid and come back as they were', () => {
    for (const view of shippedViews(['region'])) {
      const back = layoutOfColumns(columnsOfLayout(view, 1280), 1280)
      const shown = (columns: readonly { id: string; isHidden: boolean }[]) =>
        columns.filter(({ isHidden }) => !isHidden).map(({ id }) => id)
      expect(shown(back.columns)).toEqual(shown(view.columns))
      expect(back.sort).toEqual(view.sort)
    }
  })

  it('give names more room in a wider window, and remember only a width somebody chose', () => {
    const nameOf = (windowWidth: number) => {
      const state = columnsOfLayout(layout, windowWidth).find(({ colId }) => colId === 'name')
      return {
        width: state?.width,
        kept: layoutOfColumns(state ? [state] : [], windowWidth).columns[0]?.width
      }
    }
    expect(nameOf(1280)).toEqual({ width: 176, kept: null })
    expect(nameOf(1920)).toEqual({ width: 256, kept: null })
    const chosen = { colId: 'name', width: 300, flex: null, hide: false }
    expect(layoutOfColumns([chosen], 1920).columns).toEqual([{ id: 'name', width: 300, isHidden: false }])
  })

  it('pass over columns this version does not know, and start with the name', () => {
    const odd = { ...layout, columns: [{ id: 'horoscope', width: 10, isHidden: false }] }
    expect(columnsOfLayout(odd, 1280).some(({ colId }) => colId === 'horoscope')).toBe(false)
    expect(columnsOfLayout(odd, 1280).find(({ hide }) => !hide)?.colId).toBe('name')
  })
})

describe('figures as columns', () => {
  const offered = choosableGroups.flatMap(({ columns }) => columns.map(({ id }) => id))

  it('can be every figure one partner has, each once and none of the whole programme', () => {
    const ofPartners = metrics
      .map(({ definition }) => definition)
      .filter(({ scope }) => scope !== 'programme')
    // Certified people stand in the profile already.
    const expected = ofPartners.map(({ id }) => id).filter((id) => id !== 'certified-people')
    expect(offered).toEqual(expect.arrayContaining(expected))
    expect(offered).toContain('certifiedPeople')
    expect(new Set(offered).size).toBe(offered.length)
    expect(
      metrics.filter(({ definition: { id, scope } }) => scope === 'programme' && offered.includes(id))
    ).toEqual([])
  })

  it('have no two names alike', () => {
    const titles = choosableGroups.flatMap(({ columns }) => columns.map(({ title }) => title.toLowerCase()))
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are computed only where they are shown or sorted by', () => {
    const columns = ['tier', 'mdf-return', 'revenue', 'win-rate'].map((id) => ({
      id,
      width: null,
      isHidden: id === 'revenue' || id === 'win-rate'
    }))
    expect(metricIdsOf({ columns, sort: [{ columnId: 'revenue', direction: 'desc' }] })).toEqual([
      'revenue',
      'mdf-return'
    ])
  })
})
