import { IconBriefcase } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import styles from './programme-screen.module.css'

const tiers: readonly { tier: string; asks: string; gets: string }[] = [
  { tier: 'Registered', asks: 'Agreement signed', gets: 'Portal, list price' },
  { tier: 'Select', asks: 'Two certified people', gets: 'Deal protection, leads' },
  { tier: 'Tier 1', asks: 'Joint plan, own pipeline', gets: 'MDF tied to pipeline, a named manager' }
]

/** Says what a programme design holds, and leads to the terms it builds on. */
export function ProgrammeScreen() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Programme" />
      <EmptyState
        sentence="Design types, tiers and terms that a partner can work out on one page."
        line="It builds on the definitions agreed with the client: what counts as active, and which tiers are Tier 1."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconBriefcase size={18} aria-hidden />}
            onClick={() => navigate({ screen: 'engagement' })}
          >
            Agree the definitions
          </Button>
        }
        link={{ text: 'See which partners there are', onOpen: () => navigate({ screen: 'partners' }) }}
        example={{
          title: 'What each tier asks and gives',
          note: 'Few enough parts to calculate what one earns',
          children: (
            <table className={styles.tiers}>
              <thead>
                <tr>
                  <th scope="col">Tier</th>
                  <th scope="col">Asks</th>
                  <th scope="col">Gives</th>
                </tr>
              </thead>
              <tbody>
                {tiers.map(({ tier, asks, gets }) => (
                  <tr key={tier}>
                    <th scope="row">{tier}</th>
                    <td>{asks}</td>
                    <td>{gets}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }}
      />
    </>
  )
}
