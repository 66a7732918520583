import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { Progress } from '@renderer/ui/progress'
import { QuestionChip } from '../parts/scope-chips'
import { counted } from '../words/count-words'
import { fewestThemes, mostThemes } from './theme-state'
import styles from './themes.module.css'
import type { ThemesDesk } from './use-themes'

/** Before themes were drafted, and while they are. */
export function NoDrafts({ desk }: { desk: ThemesDesk }) {
  const format = useFormat()
  const { uncoded, share } = desk
  if (share !== null)
    return (
      <div className={styles.working}>
        <Progress
          label="Drafting themes"
          share={share}
          figure={counted(uncoded.length, 'answer', format.count)}
          onCancel={desk.cancel}
        />
      </div>
    )
  return (
    <EmptyState
      sentence="Themes groups the answers that carry no code yet by the words they share."
      line={
        uncoded.length === 0
          ? 'Every answer carries a code: there is nothing left to draft from.'
          : 'A draft to edit: rename, merge, take answers out, then turn a theme into a code. Nothing is coded by itself.'
      }
      action={<DraftSettings desk={desk} isLarge />}
      example={{
        title: 'Portal login',
        note: '9 uncoded answers · portal · password · single sign',
        children: <p className={styles.quote}>“Three portals, three passwords, no single sign-on.”</p>
      }}
    />
  )
}

/** From which answers, into how many themes. */
export function DraftSettings({ desk, isLarge }: { desk: ThemesDesk; isLarge?: boolean }) {
  const format = useFormat()
  const { state, set, uncoded } = desk
  return (
    <div className={styles.settings}>
      <QuestionChip label="All questions" chosen={state} onChange={set} />
      <div className={styles.count}>
        <NumberField
          label="Themes at most"
          value={state.count}
          min={fewestThemes}
          max={mostThemes}
          onChange={(count) =>
            count !== null && set({ count: Math.max(fewestThemes, Math.min(mostThemes, count)) })
          }
        />
      </div>
      <Button
        variant={isLarge ? 'primary' : 'outlined'}
        size={isLarge ? 'large' : 'medium'}
        isDisabled={uncoded.length === 0}
        onClick={desk.draft}
      >
        {isLarge
          ? `Draft themes from ${counted(uncoded.length, 'uncoded answer', format.count)}`
          : `Draft again (${format.count(uncoded.length)} uncoded)`}
      </Button>
    </div>
  )
}
