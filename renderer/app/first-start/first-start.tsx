import { IconArchive, IconChevronRight, IconFolderOpen, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useState, type ComponentType } from 'react'
import type { StartupFinding } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { KeyCap } from '@renderer/ui/key-cap'
import { KeysSheet } from '@renderer/ui/keys-sheet'
import { Logo } from '@renderer/ui/logo'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { AboutDialog } from '../about/about-dialog'
import { RestoreDialog } from '../recovery/restore-dialog'
import { useSession } from '../session/session'
import { FindingNotices } from './finding-notices'
import styles from './first-start.module.css'
import { RecentList } from './recent-list'
import { SampleCard } from './sample-card'
import { WindowFrame } from './window-frame'

function Way(props: {
  icon: ComponentType<{ size: number; stroke: number; color: string }>
  title: string
  text: string
  keys?: string
  onTake: () => void
}) {
  const Icon = props.icon
  return (
    <button type="button" className={styles.way} onClick={props.onTake}>
      <Icon size={22} stroke={1.5} color="var(--accent)" />
      <span className={styles.words}>
        <span className={styles.title}>{props.title}</span>
        <span className={styles.text}>{props.text}</span>
      </span>
      {props.keys ? <KeyCap keys={props.keys} /> : <span />}
      <IconChevronRight size={16} color="var(--ink-3)" aria-hidden />
    </button>
  )
}

type Layer = 'restore' | 'about' | 'keys' | null

/** Menu and keys while no engagement is open. */
function useStartKeys(show: (layer: Layer) => void): void {
  const { askNew, openFile } = useSession()
  useShortcuts('Start', [
    { keys: 'Mod+N', label: 'New engagement', run: askNew },
    { keys: 'Mod+O', label: 'Open an engagement file', run: () => void openFile() },
    { keys: '?', label: 'Keys on this screen', run: () => show('keys') }
  ])
  const menu = useMemo<Readonly<Record<string, () => void>>>(
    () => ({
      'new-engagement': askNew,
      'open-engagement': () => void openFile(),
      about: () => show('about'),
      shortcuts: () => show('keys')
    }),
    [askNew, openFile, show]
  )
  useEffect(() => window.tandem.menu.onCommand((command) => menu[command]?.()), [menu])
}

/** Three ways in, the engagements of this computer, and the sample to look around in. */
export function FirstStart(props: { problem: AppError | null; findings: readonly StartupFinding[] }) {
  const { askNew, openFile } = useSession()
  const [layer, setLayer] = useState<Layer>(null)
  useStartKeys(setLayer)
  return (
    <WindowFrame>
      <div className={styles.grid}>
        <div className={styles.left}>
          <div className={styles.brand}>
            <Logo size={36} />
            <h1 className={styles.name}>Tandem</h1>
          </div>
          <p className={styles.claim}>
            From the client’s spreadsheets to a partner diagnosis you can prove, without a network.
          </p>
          {props.problem && (
            <div className={styles.problem}>
              <ErrorNotice error={props.problem} />
            </div>
          )}
          <FindingNotices findings={props.findings} />
          <div className={styles.ways}>
            <Way
              icon={IconPlus}
              title="New engagement"
              text="Name the client, currency and as-of date"
              keys="Mod+N"
              onTake={askNew}
            />
            <Way
              icon={IconFolderOpen}
              title="Open an engagement file"
              text="A .tandem file from disk or a stick"
              keys="Mod+O"
              onTake={() => void openFile()}
            />
            <Way
              icon={IconArchive}
              title="Restore a backup"
              text="Any saved day; what is here now is kept"
              onTake={() => setLayer('restore')}
            />
          </div>
          <RecentList />
        </div>
        <SampleCard />
      </div>
      <RestoreDialog isOpen={layer === 'restore'} onClose={() => setLayer(null)} />
      <AboutDialog isOpen={layer === 'about'} onClose={() => setLayer(null)} />
      <KeysSheet isOpen={layer === 'keys'} onClose={() => setLayer(null)} />
    </WindowFrame>
  )
}
