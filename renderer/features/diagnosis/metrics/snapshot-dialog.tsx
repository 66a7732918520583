import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { TextField } from '@renderer/ui/text-field'
import { engagementDay } from '@shared/domain/snapshots/milestones'
import styles from './metrics.module.css'
import type { useSnapshots } from './use-snapshots'

/** Freezes the figures of this moment under a name, and lists those taken before. */
export function SnapshotDialog(props: { shelf: ReturnType<typeof useSnapshots>; onClose: () => void }) {
  const { shelf, onClose } = props
  const { snapshots, startedOn } = shelf
  const format = useFormat()
  const [name, setName] = useState(shelf.usualName)
  const take = (): void => {
    shelf.take(name.trim())
    onClose()
  }
  return (
    <Dialog
      title="Snapshots of all figures"
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={take} isDisabled={name.trim() === '' || shelf.asOf === null}>
          Take snapshot
        </Button>
      }
    >
      <p className={styles.intro}>
        A snapshot keeps every figure as it is now, with its interval and its day. Later figures are compared
        with it: on day 30, 60 and 90, or from one survey wave to the next.
      </p>
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        hint={shelf.asOf === null ? undefined : `Figures as of ${format.date(shelf.asOf)}`}
        maxLength={60}
        autoFocus
      />
      {snapshots.length > 0 && (
        <table className={styles.small}>
          <tbody>
            {snapshots.map((snapshot) => (
              <tr key={snapshot.id}>
                <th scope="row">{snapshot.name}</th>
                <td>{`${format.date(snapshot.asOf)}, day ${engagementDay(startedOn, snapshot.asOf)}`}</td>
                <td data-number>{`${format.count(snapshot.metrics.length)} figures`}</td>
                <td data-number>
                  <IconButton label={`Remove ${snapshot.name}`} onClick={() => shelf.remove(snapshot)}>
                    <IconTrash size={15} />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
