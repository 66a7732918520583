import type { Activity, Deal, Investment } from '@shared/domain/entities/facts'
import type { ColDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'

/** Codes such as "pipeline-review" as words. */
export function codeWords(code: string | null): string {
  if (code === null) return ''
  if (code === 'mdf' || code === 'qbr') return code.toUpperCase()
  const words = code.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

type Column<Row> = ColDef<Row>

/** The columns in which at least one row has something; a client's order list has no stage and no customer. */
export function columnsInUse<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Column<Row>[] {
  const isUsed = (field: string): boolean =>
    rows.some((row) => {
      const value = (row as Readonly<Record<string, unknown>>)[field]
      return value !== null && value !== undefined
    })
  return columns.filter((column) => isUsed(column.colId ?? ''))
}

interface Writers<Row> {
  word: (field: keyof Row & string, title: string, width: number) => Column<Row>
  code: (field: keyof Row & string, title: string, width: number) => Column<Row>
  day: (field: keyof Row & string, title: string) => Column<Row>
  money: (field: keyof Row & string, title: string) => Column<Row>
}

function writers<Row extends { readonly currency?: string | null }>(format: Format): Writers<Row> {
  const column = (field: keyof Row & string, headerName: string, width: number): Column<Row> => ({
    colId: field,
    headerName,
    width,
    valueGetter: ({ data }) => data?.[field] ?? null
  })
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    word: (field, title, width) => column(field, title, width),
    code: (field, title, width) => ({
      ...column(field, title, width),
      valueFormatter: ({ value }) => codeWords(text(value) || null)
    }),
    day: (field, title) => ({
      ...column(field, title, 104),
      valueFormatter: ({ value }) => (value === null ? '' : format.date(text(value)))
    }),
    money: (field, title) => ({
      ...column(field, title, 112),
      type: 'numericColumn',
      valueFormatter: ({ value, data }) => {
        const currency = data?.currency
        return typeof value === 'number' ? format.money(value, currency ? { currency } : {}) : '—'
      }
    })
  }
}

/** Columns of a partner's deals. */
export function dealColumns(format: Format): Column<Deal>[] {
  const { word, code, day, money } = writers<Deal>(format)
  return [
    { ...word('account', 'Customer', 160), flex: 1, minWidth: 120 },
    word('name', 'Deal', 120),
    word('externalId', 'Number', 104),
    money('amount', 'Amount'),
    code('status', 'Status', 80),
    word('stage', 'Stage', 112),
    { ...day('closedOn', 'Closed on'), sort: 'desc' },
    day('createdOn', 'Created on'),
    code('attribution', 'Attribution', 100),
    money('grossMargin', 'Margin'),
    word('product', 'Product', 112)
  ]
}

/** Columns of money spent on a partner. */
export function investmentColumns(format: Format): Column<Investment>[] {
  const { word, code, day, money } = writers<Investment>(format)
  return [
    code('category', 'Category', 120),
    money('amount', 'Amount'),
    { ...day('date', 'Date'), sort: 'desc' },
    code('state', 'State', 100),
    { ...word('description', 'Description', 200), flex: 1 }
  ]
}

/** Columns of what happened with a partner. */
export function activityColumns(format: Format): Column<Activity>[] {
  const { word, code, day } = writers<Activity & { currency?: null }>(format)
  return [
    code('kind', 'Kind', 160),
    { ...day('date', 'Date'), sort: 'desc' },
    word('outcome', 'Outcome', 140),
    word('person', 'Person', 140),
    { ...word('description', 'Description', 200), flex: 1 }
  ] as Column<Activity>[]
}
