import { AllCommunityModule, createGrid, ModuleRegistry, themeQuartz } from 'ag-grid-community'
import { dealHeaders, dealRows } from './data/deal-rows'

// The floor of every table: AG Grid with nothing of ours around it, and all rows as objects in memory.

const rowCount = 100_000
const seed = 12

ModuleRegistry.registerModules([AllCommunityModule])
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
document.body.style.margin = '0'
root.style.height = '100vh'
const rows: Record<string, string>[] = []
for (const cells of dealRows(rowCount, seed)) {
  const text = (cell: (typeof cells)[number]): string =>
    cell === null ? '' : typeof cell === 'object' ? String(cell.serial) : String(cell)
  rows.push(Object.fromEntries(dealHeaders.map((header, column) => [header, text(cells[column] ?? null)])))
}
createGrid(root, {
  theme: themeQuartz,
  rowData: rows,
  columnDefs: dealHeaders.map((header) => ({ field: header, width: 132 }))
})
