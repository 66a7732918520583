import type { StartupFinding } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { findingText } from '../recovery/finding-text'
import { useSession } from '../session/session'
import styles from './first-start.module.css'

/** Engagements that are not as they should be, each with the way to recovery. */
export function FindingNotices(props: { findings: readonly StartupFinding[] }) {
  const { recover } = useSession()
  return props.findings.map((finding) => {
    const { title, missing } = findingText(finding)
    return (
      <div key={finding.engagementId} className={styles.problem}>
        <ErrorNotice
          title={`${finding.name}: ${title}`}
          text={missing}
          actions={
            finding.state === 'newer' ? null : (
              <Button size="small" onClick={() => recover(finding)}>
                Choose a backup
              </Button>
            )
          }
        />
      </div>
    )
  })
}
