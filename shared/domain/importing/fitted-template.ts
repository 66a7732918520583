import type { ColumnMapping, MappingTemplate } from '../entities/import-run'
import type { TableOperation } from './operations/operation'
import { readPeriod } from './operations/period'
import type { SheetLayout } from './sheet-layout'

/**
 * A remembered mapping brought onto the columns of a file of the same layout: where the file has more months than
 * last time, everything behind them stands further right.
 */
export function fittedTemplate(template: MappingTemplate, layout: SheetLayout): MappingTemplate {
  const { headers } = template
  if (!headers || sameTexts(headers, layout.headers)) return template
  const place = placesOf(headers, layout.headers)
  const operations = (template.operations ?? []).map((operation) => moved(operation, place, layout))
  return {
    ...template,
    mapping: template.mapping.flatMap((one): ColumnMapping[] => {
      const column = place(one.column)
      return column === null ? [] : [{ ...one, column }]
    }),
    ...(template.operations ? { operations } : {})
  }
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index])

type Places = (column: number) => number | null

/** Old column → new column: the same header (the n-th of that name); columns made by steps come behind the last. */
function placesOf(before: readonly string[], now: readonly string[]): Places {
  const seen = new Map<string, number>()
  const nth = before.map((header) => {
    const count = seen.get(header) ?? 0
    seen.set(header, count + 1)
    return count
  })
  return (column) => {
    if (column >= before.length) return column - before.length + now.length
    const header = before[column] ?? ''
    const same = now.flatMap((other, index) => (other === header ? [index] : []))
    return same[nth[column] ?? 0] ?? null
  }
}

function moved(operation: TableOperation, place: Places, layout: SheetLayout): TableOperation {
  const at = (column: number): number => place(column) ?? -1
  const all = (columns: readonly number[]): number[] => columns.map(at).filter((column) => column >= 0)
  switch (operation.kind) {
    case 'set-cell':
    case 'leave-out':
      return operation
    case 'replace':
    case 'split':
    case 'label-rows':
      return { ...operation, column: at(operation.column) }
    case 'fill-down':
    case 'merge-columns':
      return { ...operation, columns: all(operation.columns) }
    case 'unpivot': {
      const { period } = operation
      const yearColumn = period?.yearColumn ?? null
      return {
        ...operation,
        columns: period ? samePeriods(operation.columns, layout, all) : all(operation.columns),
        period: period && { ...period, yearColumn: yearColumn === null ? null : place(yearColumn) }
      }
    }
    case 'spread':
      return {
        ...operation,
        names: at(operation.names),
        values: all(operation.values),
        keys: all(operation.keys)
      }
    case 'drop-rows':
    case 'keep-rows':
      return operation.where.by === 'total'
        ? operation
        : { ...operation, where: { ...operation.where, column: at(operation.where.column) } }
    case 'join':
      return { ...operation, on: operation.on.map((one) => ({ ...one, column: at(one.column) })) }
  }
}

/** The columns turned into rows last time, and the new ones that name a period of the same length. */
function samePeriods(
  columns: readonly number[],
  layout: SheetLayout,
  all: (columns: readonly number[]) => number[]
): number[] {
  const known = all(columns)
  const lengths = new Set(known.map((column) => readPeriod(layout.headers[column] ?? '')?.length))
  return layout.columns.filter((column) => {
    const length = readPeriod(layout.headers[column] ?? '')?.length
    return known.includes(column) || (length !== undefined && lengths.has(length))
  })
}
