import { IconDots } from '@tabler/icons-react'
import { IconButton } from '@renderer/ui/icon-button'
import { Menu } from '@renderer/ui/menu'
import type { CodebookLayer } from './codebook-shortcuts'

/** What else can be done with the codebook as a whole. */
export function CodebookMenu({ onOpen }: { onOpen: (layer: CodebookLayer) => void }) {
  return (
    <Menu
      width={280}
      trigger={
        <IconButton label="More for the codebook" withoutTooltip>
          <IconDots size={16} />
        </IconButton>
      }
      entries={[
        { id: 'frame', label: 'Copy codes from elsewhere…', keys: 'f', onSelect: () => onOpen('frame') },
        { id: 'other', label: 'Back-code “Other”…', keys: 'o', onSelect: () => onOpen('other') }
      ]}
    />
  )
}
