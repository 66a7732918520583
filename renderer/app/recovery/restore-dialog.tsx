import { useEffect, useState } from 'react'
import { checkEngagements, type StartupFinding } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { Progress } from '@renderer/ui/progress'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { useSession } from '../session/session'
import { CopyList } from './copy-list'

type Found = { readonly withCopies: readonly StartupFinding[] } | { readonly error: AppError } | null

/** Which engagements have copies; read each time the dialog opens. */
function useCopies(): Found {
  const [found, setFound] = useState<Found>(null)
  useEffect(() => {
    let isCurrent = true
    void checkEngagements().then((checked) => {
      if (!isCurrent) return
      setFound(
        checked.ok
          ? { withCopies: checked.value.filter((finding) => finding.copies.length > 0) }
          : { error: checked.error }
      )
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return found
}

function Choice(props: { findings: readonly StartupFinding[]; onRestore: (copy: SnapshotEntry) => void }) {
  const [engagementId, setEngagementId] = useState(props.findings[0]?.engagementId ?? null)
  const [chosen, setChosen] = useState<SnapshotEntry | null>(null)
  const finding = props.findings.find((one) => one.engagementId === engagementId)
  return (
    <Stack gap={12}>
      <Select
        label="Engagement"
        value={engagementId}
        options={props.findings.map((one) => ({ value: one.engagementId, label: one.name }))}
        onChange={(id) => {
          setEngagementId(id)
          setChosen(null)
        }}
      />
      {finding && (
        <CopyList
          copies={finding.copies}
          chosen={chosen}
          best={finding.bestCopy}
          reached={finding.expected?.sequence ?? null}
          onChoose={setChosen}
        />
      )}
      <p>The copy is checked before it is used. What is on this computer now is kept for 30 days.</p>
      <Stack align="flex-end">
        <Button
          variant="primary"
          isDisabled={chosen === null}
          onClick={() => {
            if (chosen) props.onRestore(chosen)
          }}
        >
          Restore this state
        </Button>
      </Stack>
    </Stack>
  )
}

function Body(props: { onClose: () => void }) {
  const { restore } = useSession()
  const found = useCopies()
  if (found === null) return <Progress label="Looking for backups" share={null} figure="" />
  if ('error' in found) return <ErrorNotice error={found.error} />
  if (found.withCopies.length === 0)
    return (
      <p>
        There are no backups yet. Tandem writes one shortly after each change; a .tandem file you saved
        yourself is opened with “Open an engagement file”.
      </p>
    )
  return (
    <Choice
      findings={found.withCopies}
      onRestore={(copy) => {
        props.onClose()
        void restore(copy)
      }}
    />
  )
}

/** Every saved day of every engagement, to be looked at before it replaces anything. */
export function RestoreDialog(props: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Restore a backup" isOpen={props.isOpen} onClose={props.onClose} size="large">
      {props.isOpen && <Body onClose={props.onClose} />}
    </Dialog>
  )
}
