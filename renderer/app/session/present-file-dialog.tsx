import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Stack } from '@renderer/ui/stack'
import type { PresentFile, Session } from './session'

function comparison({ fileSequence, storedSequence }: PresentFile): string {
  const file = `The file was saved after change ${fileSequence.toLocaleString('en')}.`
  if (storedSequence === null) return `${file} The engagement on this computer cannot be read.`
  return `${file} The engagement on this computer stands at change ${storedSequence.toLocaleString('en')}.`
}

/** Asked when a file's engagement is on this computer already. Nothing has been changed yet. */
export function PresentFileDialog(props: { present: PresentFile | null; decide: Session['decide'] }) {
  const { present, decide } = props
  return (
    <Dialog
      title="This engagement is on this computer already"
      isOpen={present !== null}
      onClose={() => void decide('leave')}
      actions={
        <>
          <Button onClick={() => void decide('replace')}>Replace it with the file</Button>
          <Button variant="primary" autoFocus onClick={() => void decide('open-present')}>
            Open the one on this computer
          </Button>
        </>
      }
    >
      {present && (
        <Stack gap={8}>
          <p>
            <b>{present.entry.clientName}</b> · {present.entry.title}
          </p>
          <p>{comparison(present)}</p>
          <p>If you replace it, what is here now is kept for 30 days.</p>
        </Stack>
      )}
    </Dialog>
  )
}
