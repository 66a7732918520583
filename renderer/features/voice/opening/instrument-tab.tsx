import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import styles from './opening.module.css'

/** The instrument is what partners are asked. */
export function InstrumentTab() {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="The instrument is what you ask partners, so that the next wave can be compared with this one."
      line="It builds on the questions of a survey that was imported: their wording, scale and order."
      action={
        <Button variant="primary" size="large" onClick={() => navigate({ screen: 'import' })}>
          Import a survey
        </Button>
      }
      example={{
        title: 'Partner survey, 2026',
        note: 'Three questions carry the comparison',
        children: (
          <dl className={styles.lines}>
            <dt>How likely are you to recommend us?</dt>
            <dd>0–10</dd>
            <dt>How satisfied are you with MDF?</dt>
            <dd>1–5</dd>
            <dt>What works, and what wears you down?</dt>
            <dd>Open</dd>
          </dl>
        )
      }}
    />
  )
}
