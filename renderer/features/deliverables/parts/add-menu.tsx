import { IconPlus } from '@tabler/icons-react'
import { ownBlockKinds, type OwnBlockKind } from '@shared/domain/entities/document'
import { IconButton } from '@renderer/ui/icon-button'
import { Menu } from '@renderer/ui/menu'
import { ownBlockWords } from '../words/block-words'

/** Adds a part of one's own below a block. */
export function AddMenu(props: { label: string; onAdd: (kind: OwnBlockKind) => void }) {
  return (
    <Menu
      width={180}
      trigger={
        <IconButton label={props.label}>
          <IconPlus size={16} />
        </IconButton>
      }
      entries={ownBlockKinds.map((kind) => ({
        id: kind,
        label: ownBlockWords[kind],
        onSelect: () => props.onAdd(kind)
      }))}
    />
  )
}
