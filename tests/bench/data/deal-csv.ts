import { dealHeaders, dealRows, type DealCell } from './deal-rows'

const dayMs = 86_400_000
const spreadsheetEpochMs = Date.UTC(1899, 11, 30)

function csvText(cell: DealCell): string {
  if (cell === null) return ''
  if (typeof cell === 'object')
    return new Date(spreadsheetEpochMs + cell.serial * dayMs).toISOString().slice(0, 10)
  const text = String(cell)
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The same deals as a CSV file in UTF-8. */
export function dealCsv(rowCount: number, seed: number): Uint8Array {
  const lines = [dealHeaders.join(',')]
  for (const cells of dealRows(rowCount, seed)) lines.push(cells.map(csvText).join(','))
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}
