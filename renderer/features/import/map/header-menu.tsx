import { IconChevronDown } from '@tabler/icons-react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { Button } from '@renderer/ui/button'
import { Menu } from '@renderer/ui/menu'
import { useDesk } from '../desk/use-desk'

const offeredRows = 12

/** Where the header stands, and the way to say otherwise. In the grid, Enter on a row does the same. */
export function HeaderMenu({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const rows = Array.from({ length: Math.min(offeredRows, detail.sent.rowCount) }, (_, row) => row)
  const choose = (row: number | null): void => desk.choose(detail.key, { kind: 'header', row })
  return (
    <Menu
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
        { id: 'none', label: 'No header row', startsGroup: true, onSelect: () => choose(null) }
      ]}
    />
  )
}

function headerWords({ sent: { header } }: DeskSheetDetail): string {
  if (!header) return 'No header row'
  const rows =
    header.first === header.last ? `row ${header.last + 1}` : `rows ${header.first + 1}–${header.last + 1}`
  const skipped = header.first
  return `Header ${rows}${skipped > 0 ? ` · ${skipped} above skipped` : ''}`
}
