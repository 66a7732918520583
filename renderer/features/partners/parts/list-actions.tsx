import { IconCopy, IconDots, IconFileSpreadsheet, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { Menu } from '@renderer/ui/menu'

/** What can be done with the whole list. */
export function ListActions(props: {
  isWriting: boolean
  onAdd: () => void
  onCopy: () => void
  onSave: () => void
  onDuplicates: () => void
}) {
  return (
    <>
      <Menu
        width={260}
        trigger={
          <Button size="small" icon={<IconDots size={15} aria-hidden />}>
            List
          </Button>
        }
        entries={[
          {
            id: 'copy',
            label: 'Copy the list as a table',
            icon: <IconCopy size={14} aria-hidden />,
            keys: 'Mod+Shift+C',
            onSelect: props.onCopy
          },
          {
            id: 'save',
            label: props.isWriting ? 'Writing the Excel file…' : 'Save the list as an Excel file',
            icon: <IconFileSpreadsheet size={14} aria-hidden />,
            keys: 'Mod+Shift+E',
            isDisabled: props.isWriting,
            onSelect: props.onSave
          },
          {
            id: 'duplicates',
            label: 'Find likely duplicates',
            icon: <IconUsersGroup size={14} aria-hidden />,
            keys: 'd',
            startsGroup: true,
            onSelect: props.onDuplicates
          }
        ]}
      />
      <Button size="small" icon={<IconPlus size={15} aria-hidden />} onClick={props.onAdd}>
        Add partner
      </Button>
    </>
  )
}
