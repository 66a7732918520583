import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { placeOf, type ShownDocument } from '../words/shown-documents'
import { pictureOf } from './document-pictures'
import styles from './help.module.css'

/** Pages of a document at a size to read, what it needs, and the way to making it. */
export function DocumentDialog(props: {
  document: ShownDocument | null
  onClose: () => void
  onMake: (document: ShownDocument) => void
}) {
  const { document } = props
  if (document === null) return null
  const { id, title, program, use, needs } = document
  const picture = pictureOf(id)
  return (
    <Dialog
      title={`${title} (${program})`}
      isOpen
      onClose={props.onClose}
      size="wide"
      actions={
        <Button variant="primary" onClick={() => props.onMake(document)}>
          Open in {placeOf(document)}
        </Button>
      }
    >
      <p>{use}</p>
      <p className={styles.needs}>
        <strong>Needs:</strong> {needs}
      </p>
      {picture !== null && (
        <div className={styles.sheet} tabIndex={0} role="group" aria-label={`Pages of ${title}`}>
          <img
            src={picture}
            alt={`${program === 'Word' ? 'First pages' : 'Sheets'} of the ${title}, made from the sample engagement. ${use}`}
          />
        </div>
      )}
    </Dialog>
  )
}
