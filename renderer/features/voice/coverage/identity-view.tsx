import { useMemo, useState } from 'react'
import { change, draft } from '@shared/domain/history/draft'
import { useRecords, useUndoRedo } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Pane, PaneHeader } from '@renderer/ui/pane'
import { TextField } from '@renderer/ui/text-field'
import { useToast } from '@renderer/ui/use-toast'
import { useVoice } from '../data/voice-data'
import { keyRows, type KeyRow } from './key-rows'
import styles from './coverage.module.css'

const shownRows = 500

/** Who is behind a pseudonym. Closed until somebody opens it on purpose, and closed again when one goes away. */
export function IdentityView() {
  const keys = useRecords('respondentKeys')
  const surveys = useRecords('surveys')
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [isErasing, setErasing] = useState(false)
  const format = useFormat()
  const rows = useMemo(() => keyRows(keys ?? [], surveys ?? [], words), [keys, surveys, words])
  if (!keys || !surveys) return null
  if (!isOpen) return <ClosedTable count={keys.length} onOpen={() => setOpen(true)} />
  return (
    <Pane label="Who is who" scrolls={false}>
      <PaneHeader
        title={`${format.count(keys.length)} behind pseudonyms`}
        actions={
          <>
            <TextField
              label="Find a person"
              isLabelHidden
              placeholder="Pseudonym or name"
              value={words}
              onChange={setWords}
            />
            <Button size="small" onClick={() => setOpen(false)}>
              Close
            </Button>
            <Button
              size="small"

              onClick={() => setErasing(true)}
              isDisabled={keys.length === 0}
            >
              Erase names
            </Button>
          </>
        }
      />
      <div className={styles.scroller} tabIndex={0} role="region" aria-label="People behind pseudonyms">
        <KeyTable rows={rows.slice(0, shownRows)} />
        {rows.length > shownRows && (
          <p className={styles.note}>
            The first {format.count(shownRows)} of {format.count(rows.length)}: find a person by name.
          </p>
        )}
      </div>
      <EraseDialog isOpen={isErasing} onClose={() => setErasing(false)} />
    </Pane>
  )
}

function KeyTable({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <table className={styles.keys}>
      <thead>
        <tr>
          <th scope="col">Pseudonym</th>
          <th scope="col">Survey</th>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Organisation</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.pseudonym}</th>
            <td>{row.survey}</td>
            <td>{row.name ?? '—'}</td>
            <td>{row.email ?? '—'}</td>
            <td>{row.organisation ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ClosedTable({ count, onOpen }: { count: number; onOpen: () => void }) {
  const format = useFormat()
  if (count === 0) return <p className={styles.note}>No names are kept: the answers carry pseudonyms only.</p>
  return (
    <div className={styles.closed}>
      <p>
        {format.count(count)} pseudonyms have a name, an e-mail address or an organisation. They are kept
        apart from the answers, and no document shows them.
      </p>
      <p className={styles.note}>Open it only to come back to somebody, and not on a shared screen.</p>
      <Button onClick={onOpen}>Show who is who</Button>
    </div>
  )
}

function EraseDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const keys = useRecords('respondentKeys')
  const { write } = useVoice()
  const { undo } = useUndoRedo()
  const toast = useToast()
  const format = useFormat()
  const erase = async (): Promise<void> => {
    const changes = (keys ?? []).map((key) => change('respondentKeys', key, null))
    onClose()
    if (await write(draft('voice.keys-erased', { count: changes.length }, changes)))
      toast.show('Erased the names', { undo: () => void undo() })
  }
  return (
    <Dialog
      title="Erase who is behind the pseudonyms?"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button onClick={() => void erase()}>Erase {format.count(keys?.length ?? 0)} names</Button>
        </>
      }
    >
      <p>
        Answers, codings and counts stay as they are. Names of people are no longer masked by themselves in
        quotes cleared from now on, since the workbench no longer knows them.
      </p>
      <p>
        Two places still name them: the client’s files as they were imported, and this change in the history,
        until the engagement is handed on without them. Undo brings the names back.
      </p>
    </Dialog>
  )
}
