import { useCells } from '@renderer/data'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { fileAndSheet } from '@renderer/ui/file-and-sheet'
import { useOpenSource } from '@renderer/ui/source-opener'
import { Text } from '@renderer/ui/text'
import type { CountedKind } from '@shared/domain/evidence/figure'
import type { SourceCell } from '@shared/domain/evidence/evidence'

function cellText(cell: SourceCell): string {
  const text = cell.raw === null ? '' : `: “${cell.raw}”`
  const read = cell.transformation === null ? '' : `, read as ${cell.transformation}`
  return `${fileAndSheet(cell.fileName, cell.sheet)}, cell ${cell.cell}${text}${read}${cell.isEdited ? '; changed by hand since' : ''}`
}

/** Says in which cell of the client's file a value of a record stands, and leads there. */
export function FactOrigin(props: {
  record: { readonly kind: CountedKind; readonly id: string } | null
  field: string | null
  /** What to say when no record is chosen. */
  none: string
  /** Sets the record right by hand. */
  edit?: { readonly label: string; readonly run: () => void }
}) {
  const { record, field } = props
  const cells = useCells(record)
  const openSource = useOpenSource()
  const cell = cells?.find((one) => one.field === field)
  const text =
    record === null
      ? props.none
      : cell
        ? cellText(cell)
        : cells && 'This value was set for all rows of the import or by hand.'
  return (
    <BottomBar
      actions={
        <>
          {cell && openSource && (
            <Button size="small" onClick={() => openSource(cell)}>
              Open source
            </Button>
          )}
          {props.edit && (
            <Button size="small" onClick={props.edit.run}>
              {props.edit.label}
            </Button>
          )}
        </>
      }
    >
      <div role="status" aria-label="Origin of the value">
        <Text isOneLine tone={cell ? 'ink' : 'faint'}>
          {text}
        </Text>
      </div>
    </BottomBar>
  )
}
