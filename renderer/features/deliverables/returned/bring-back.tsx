import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import type { DocumentChoice } from '../words/document-words'
import { ReturnDialog } from './return-dialog'
import { isReturnable } from './use-returned-reader'

/** Offers to take in an edited copy where the document's workbook can come back. */
export function BringBack({ choice }: { choice: DocumentChoice }) {
  const [isOpen, setOpen] = useState(false)
  if (!isReturnable(choice)) return null
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        Bring back an edited copy
      </Button>
      {isOpen && <ReturnDialog choice={choice} onClose={() => setOpen(false)} />}
    </>
  )
}
