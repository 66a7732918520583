import { useState } from 'react'
import { attachEngagement, saveCopy, type StartupFinding } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { Button } from '@renderer/ui/button'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { WindowFrame } from '../first-start/window-frame'
import { useSession } from '../session/session'
import { CopyList } from './copy-list'
import { findingText } from './finding-text'
import styles from './recovery-screen.module.css'

/** Saves what can still be read, before anything replaces it. */
function useSaveDamaged(engagementId: string): () => Promise<void> {
  const toast = useToast()
  const tellFailure = useTellFailure()
  return async () => {
    const attached = await attachEngagement(engagementId)
    const saved = attached.ok ? await saveCopy(attached.value) : attached
    if (attached.ok) attached.value.close()
    if (tellFailure(saved) && saved.value.outcome === 'saved')
      toast.show(`Saved what is there as ${saved.value.name}`)
  }
}

/** Offers the right copy of an engagement that is not whole. Nothing is ever deleted from here. */
export function RecoveryScreen(props: { finding: StartupFinding; problem: AppError | null }) {
  const { finding, problem } = props
  const { restore, accept, close } = useSession()
  const saveDamaged = useSaveDamaged(finding.engagementId)
  const [chosen, setChosen] = useState(finding.bestCopy)
  const text = findingText(finding)
  return (
    <WindowFrame>
      <div className={styles.page}>
        <p className={styles.name}>{finding.name}</p>
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.missing}>{text.missing}</p>
        {problem && <ErrorNotice error={problem} />}
        {finding.copies.length > 0 ? (
          <>
            <h2 className={styles.head}>Choose the state to go on with</h2>
            <CopyList
              copies={finding.copies}
              chosen={chosen}
              best={finding.bestCopy}
              reached={finding.expected?.sequence ?? null}
              onChoose={setChosen}
            />
            <p className={styles.note}>
              The copy is checked before it is used. What is in the working copy now is kept for 30 days.
            </p>
          </>
        ) : (
          <p className={styles.note}>
            There is no backup of it on this computer. If you have a .tandem file of this engagement, leave
            this page and open it.
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="subtle" onClick={() => void close()}>
            Leave it for now
          </Button>
          {finding.entry !== null && finding.state !== 'missing' && (
            <Button onClick={() => void saveDamaged()}>Save what is there as a file</Button>
          )}
          {finding.state === 'short' && (
            <Button onClick={() => void accept(finding.engagementId)}>Go on with what is there</Button>
          )}
          {finding.copies.length > 0 && (
            <Button
              variant="primary"
              isDisabled={chosen === null}
              onClick={() => {
                if (chosen !== null) void restore(chosen)
              }}
            >
              Restore this state
            </Button>
          )}
        </div>
      </div>
    </WindowFrame>
  )
}
