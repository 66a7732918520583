import { useEffect, useState } from 'react'
import type { DeskState } from '../desk/desk-state'
import { useDesk } from '../desk/use-desk'
import { SheetDialog } from './sheet-dialog'
import type { SheetSource } from './sheet-source'

type Looking = NonNullable<DeskState['looking']>

/** A cell of a file on the desk, in the client's own sheet. */
export function DeskSource({ looking }: { looking: Looking }) {
  const desk = useDesk()
  const [loaded, setLoaded] = useState<{ looking: Looking; source: SheetSource } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const { sheetKey } = looking
    void desk.askLiving('source', { sheetKey }).then((view) => {
      if (!isCurrent || !view) return
      const rows: SheetSource['rows'] = (from, count) =>
        desk.askLiving('sourceRows', { sheetKey, from, count })
      setLoaded({ looking, source: { ...view, rows, original: null } })
    })
    return () => {
      isCurrent = false
    }
  }, [desk, looking])
  if (loaded?.looking !== looking) return null
  return <SheetDialog source={loaded.source} cell={looking} onClose={() => desk.look(null)} />
}
