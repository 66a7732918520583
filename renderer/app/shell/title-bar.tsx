import { IconHistory, IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useEngagement } from '@renderer/data'
import { Chip } from '@renderer/ui/chip'
import { IconButton } from '@renderer/ui/icon-button'
import { KeyCap } from '@renderer/ui/key-cap'
import { Logo } from '@renderer/ui/logo'
import { useNavigation } from '@renderer/ui/navigation'
import { AsOf } from './as-of'
import styles from './title-bar.module.css'
import { UndoRedoButtons } from './undo-redo-buttons'
import { WindowButtons } from './window-buttons'

/** The 40 px bar: whose engagement this is, the palette, undo, as-of date and the window's own buttons. */
export function TitleBar(props: { onPalette: () => void }) {
  const engagement = useEngagement()
  const { navigate } = useNavigation()
  const { clientName, title } = engagement
  useEffect(() => {
    document.title = `${clientName} – ${title} – Tandem`
  }, [clientName, title])
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Logo />
        <span className={styles.client}>{clientName}</span>
        <span className={styles.title}>{title}</span>
        {engagement.isSample && (
          <Chip isOutlined title="Invented data that comes with Tandem">
            Sample
          </Chip>
        )}
      </div>
      <button type="button" className={styles.palette} onClick={props.onPalette}>
        <IconSearch size={14} aria-hidden />
        <span className={styles.prompt}>Find a partner, code, metric or action</span>
        <KeyCap keys="Mod+K" />
      </button>
      <div className={styles.tools}>
        <UndoRedoButtons />
        <IconButton label="History" onClick={() => navigate({ screen: 'history' })}>
          <IconHistory size={16} />
        </IconButton>
        <span className={styles.rule} />
        <AsOf />
        <WindowButtons />
      </div>
    </header>
  )
}
