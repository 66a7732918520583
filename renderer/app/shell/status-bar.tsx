import {
  IconAlertTriangle,
  IconCheck,
  IconHelpCircle,
  IconLoader2,
  IconUser,
  IconWifiOff
} from '@tabler/icons-react'
import { useEngagement, useSaveState } from '@renderer/data'
import { CoderMenu } from '@renderer/features/voice/agreement/coder-menu'
import { errorText } from '@renderer/ui/errors'
import { KeyCap } from '@renderer/ui/key-cap'
import { useNavigation } from '@renderer/ui/navigation'
import { BackupAge } from './backup-age'
import { localeName } from './locale-name'
import styles from './status-bar.module.css'

/** Whether the last edit is on disk. It nearly always is: an edit shows only once it is. */
function Saved() {
  const { phase, error } = useSaveState()
  if (phase === 'failed')
    return (
      <span className={styles.problem} role="alert">
        <IconAlertTriangle size={13} aria-hidden />
        {error ? errorText(error).title : 'The last change could not be saved'}
      </span>
    )
  return (
    <span className={styles.item}>
      {phase === 'saved' ? (
        <IconCheck size={13} color="var(--pos-ink)" aria-hidden />
      ) : (
        <IconLoader2 size={13} aria-hidden />
      )}
      {phase === 'saved' ? 'Saved' : 'Saving'}
    </span>
  )
}

/** The 24 px line: saved, backup, offline; currency and locale, coder, keys. */
export function StatusBar(props: { onAbout: () => void; onKeys: () => void }) {
  const { reportingCurrency, locale, coder } = useEngagement()
  const { navigate } = useNavigation()
  const toEngagement = (): void => navigate({ screen: 'engagement' })
  return (
    <footer className={styles.bar}>
      <Saved />
      <BackupAge />
      <button
        type="button"
        className={styles.item}
        title="What was stopped stands in About"
        onClick={props.onAbout}
      >
        <IconWifiOff size={13} aria-hidden />
        Offline
      </button>
      <span className={styles.rest} />
      <button
        type="button"
        className={styles.item}
        data-yields
        title="Change on the engagement page"
        onClick={toEngagement}
      >
        {reportingCurrency} · {localeName(locale)}
      </button>
      <CoderMenu
        trigger={
          <button type="button" className={styles.item} title="Who codes at this computer">
            <IconUser size={13} aria-hidden />
            Coder: {coder || 'not named'}
          </button>
        }
      />
      <button
        type="button"
        className={styles.item}
        title="What each document looks like"
        onClick={() => navigate({ screen: 'help' })}
      >
        <IconHelpCircle size={13} aria-hidden />
        Help
      </button>
      <button type="button" className={styles.item} onClick={props.onKeys}>
        <KeyCap keys="?" />
        <span className={styles.wide}>Keys on this screen</span>
      </button>
    </footer>
  )
}
