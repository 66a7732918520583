import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import styles from '../opening/opening.module.css'

/** Agreement needs two coders on the same answers. */
export function NoSecondCoder({ onStart }: { onStart: () => void }) {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="Agreement shows whether a second coder would have read it as you did."
      line="It needs a part of the answers coded by two people independently. Sharp definitions come first: they decide how well two coders agree."
      action={
        <Button variant="primary" size="large" onClick={onStart}>
          Start a second coding
        </Button>
      }
      link={{
        text: 'Sharpen the definitions first',
        onOpen: () => navigate({ screen: 'voice', tab: 'codebook' })
      }}
      example={{
        title: 'Two coders agree on 88 of 100 decisions',
        note: 'Answers both coders coded: 20',
        children: (
          <dl className={styles.lines}>
            <dt>Agreement beyond chance (κ)</dt>
            <dd>0.83</dd>
            <dt>Slow MDF payment</dt>
            <dd>0.91</dd>
            <dt>Poor lead quality</dt>
            <dd>0.62</dd>
          </dl>
        )
      }}
    />
  )
}
