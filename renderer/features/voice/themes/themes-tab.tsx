import { useKept } from '../data/use-kept'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { DraftThemes } from './draft-themes'
import { SameWordsView } from './same-words-view'
import styles from './themes.module.css'
import { ToneView } from './tone-view'

const views = [
  { value: 'drafts', label: 'Draft themes' },
  { value: 'same-words', label: 'Same words' },
  { value: 'tone', label: 'Tone' }
] as const
type View = (typeof views)[number]['value']

/** What the machine can show about the answers as a whole, for the consultant to make something of. */
export function ThemesTab() {
  const [view, setView] = useKept<View>('themes-view', 'drafts')
  return (
    <div className={styles.tab}>
      <div className={styles.switch}>
        <SegmentedControl label="What to look at" value={view} options={views} onChange={setView} />
      </div>
      {view === 'drafts' && <DraftThemes />}
      {view === 'same-words' && <SameWordsView />}
      {view === 'tone' && <ToneView />}
    </div>
  )
}
