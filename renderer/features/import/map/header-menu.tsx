import { IconChevronDown } from '@tabler/icons-react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { Button } from '@renderer/ui/button'
import { Menu } from '@renderer/ui/menu'
import { useDesk } from '../desk/use-desk'

const offeredRows = 12
const mostHeaderRows = 3

/** Where the header stands, and the way to say otherwise. In the grid, Enter on a row does the same. */
export function HeaderMenu({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const rows = Array.from({ length: Math.min(offeredRows, detail.sent.rowCount) }, (_, row) => row)
  const choose = (row: number | null, count = 1): void =>
    desk.choose(detail.key, { kind: 'header', row, rows: count })
  return (
    <Menu
      width={280}
      trigger={
        <Button variant="subtle" size="small" after={<IconChevronDown size={13} />}>
          {headerWords(detail)}
        </Button>
      }
      entries={[
        ...rows.map((row) => ({
          id: String(row),
          label: `Header is row ${row + 1}`,
          onSelect: () => choose(row)
        })),
        ...sizes(detail).map(({ label, last, count }, index) => ({
          id: label,
          label,
          startsGroup: index === 0,
          onSelect: () => choose(last, count)
        })),
        { id: 'none', label: 'No header row', startsGroup: true, onSelect: () => choose(null) }
      ]}
    />
  )
}

/** The header with one row more or less: titles over groups above it, codes or units below it. */
function sizes({ sent }: DeskSheetDetail): { label: string; last: number; count: number }[] {
  const { header, rowCount } = sent
  if (!header) return []
  const { first, last } = header
  const count = last - first + 1
  const found = [{ label: `Header is row ${last + 1} alone`, last, count: 1, fits: count > 1 }]
  const canGrow = count < mostHeaderRows
  const above = { label: `Row ${first} belongs to the header too`, last, count: count + 1 }
  const below = { label: `Row ${last + 2} belongs to the header too`, last: last + 1, count: count + 1 }
  return [
    { ...above, fits: canGrow && first > 0 },
    { ...below, fits: canGrow && last + 2 < rowCount },
    ...found
  ].filter(({ fits }) => fits)
}

function headerWords({ sent: { header } }: DeskSheetDetail): string {
  if (!header) return 'No header row'
  const rows =
    header.first === header.last ? `row ${header.last + 1}` : `rows ${header.first + 1}–${header.last + 1}`
  const skipped = header.first
  return `Header ${rows}${skipped > 0 ? ` · ${skipped} above skipped` : ''}`
}
