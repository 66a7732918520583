import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useState, type ComponentType } from 'react'
import type { AppError } from '@shared/domain/errors'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { KeyCap } from '@renderer/ui/key-cap'
import { KeysSheet } from '@renderer/ui/keys-sheet'
import { Logo } from '@renderer/ui/logo'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { AboutDialog } from '../about/about-dialog'
import { useSession } from '../session/session'
import { useFileActions } from '../session/use-file-actions'
import styles from './first-start.module.css'
import { RecentList } from './recent-list'
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

type Layer = 'about' | 'keys' | null

/** Menu and keys while no engagement is open. */
function useStartKeys(show: (layer: Layer) => void): void {
  const files = useFileActions()
  useShortcuts('Start', [
    { keys: 'Mod+N', label: 'New engagement', run: files.createNew },
    { keys: '?', label: 'Keys on this screen', run: () => show('keys') }
  ])
  const menu = useMemo<Readonly<Record<string, () => void>>>(
    () => ({
      'new-engagement': files.createNew,
      about: () => show('about'),
      shortcuts: () => show('keys')
    }),
    [files, show]
  )
  useEffect(() => window.tandem.menu.onCommand((command) => menu[command]?.()), [menu])
}

/** Three ways in, the engagements of this computer, and the sample to look around in. */
export function FirstStart(props: { problem: AppError | null }) {
  const { askNew } = useSession()
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
          <div className={styles.ways}>
            <Way
              icon={IconPlus}
              title="New engagement"
              text="Name the client, the currency and the as-of date"
              keys="Mod+N"
              onTake={askNew}
            />
          </div>
          <RecentList />
        </div>
      </div>
      <AboutDialog isOpen={layer === 'about'} onClose={() => setLayer(null)} />
      <KeysSheet isOpen={layer === 'keys'} onClose={() => setLayer(null)} />
    </WindowFrame>
  )
}
