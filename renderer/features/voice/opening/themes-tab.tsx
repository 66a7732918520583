import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import styles from './opening.module.css'

/** Themes are drafted from answers that carry no code yet. */
export function ThemesTab() {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="Themes groups the answers that fit none of your codes yet."
      line="It needs a first set of codes given by hand, so that what is left over means something."
      action={
        <Button variant="primary" size="large" onClick={() => navigate({ screen: 'voice', tab: 'code' })}>
          Code answers first
        </Button>
      }
      example={{
        title: 'Portal and login',
        note: '9 uncoded answers say something alike',
        children: <p className={styles.quote}>“Three portals, three passwords, no single sign-on.”</p>
      }}
    />
  )
}
