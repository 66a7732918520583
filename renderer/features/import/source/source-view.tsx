import { useEffect, useState } from 'react'
import { useStore } from '@renderer/data'
import { Dialog } from '@renderer/ui/dialog'
import { Progress } from '@renderer/ui/progress'
import type { SourcePlace } from '@renderer/ui/source-opener'
import { parseCellAddress } from '@shared/domain/importing/cell-address'
import { keptSource } from './kept-source'
import { SheetDialog } from './sheet-dialog'
import type { SheetSource } from './sheet-source'

type Loaded = { readonly place: SourcePlace; readonly source: SheetSource | null }

/** "Open source": the client's sheet at the cell a value was read from, out of what the engagement keeps. */
export function SourceView({ place, onClose }: { place: SourcePlace; onClose: () => void }) {
  const store = useStore()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let isCurrent = true
    void keptSource(store, place).then((source) => {
      if (isCurrent) setLoaded({ place, source })
    })
    return () => {
      isCurrent = false
    }
  }, [store, place])
  if (loaded?.place !== place) {
    return (
      <Dialog title={place.fileName} isOpen onClose={onClose}>
        <Progress label={`Opening ${place.fileName}`} share={null} figure="" />
      </Dialog>
    )
  }
  const cell = parseCellAddress(place.cell) ?? { row: 0, column: 0 }
  if (loaded.source) return <SheetDialog source={loaded.source} cell={cell} onClose={onClose} />
  return (
    <Dialog title={place.fileName} isOpen onClose={onClose}>
      <p>The text of this sheet is not kept in the engagement. Import the file again to see it here.</p>
    </Dialog>
  )
}
