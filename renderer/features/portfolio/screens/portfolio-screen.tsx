import { IconFileImport, IconUsers } from '@tabler/icons-react'
import { useOverview } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import styles from './portfolio-screen.module.css'

const segments: readonly { name: string; reason: string }[] = [
  { name: 'Invest', reason: 'Potential and results, both high' },
  { name: 'Activate', reason: 'Potential is there, results are not yet' },
  { name: 'Maintain', reason: 'Results hold without more effort' },
  { name: 'Passive', reason: 'Serve through the portal' },
  { name: 'Exit', reason: 'Neither, for longer than a year' }
]

/** Says what the portfolio is for, and leads to what it needs first. */
export function PortfolioScreen() {
  const { navigate } = useNavigation()
  const overview = useOverview()
  const hasDeals = (overview?.counts.deal ?? 0) > 0
  return (
    <>
      <PageHeader title="Portfolio" />
      <EmptyState
        sentence="Choose the ten to twenty partners that deserve the effort, and say why."
        line="Every partner is weighed by what it brings and by what it could bring; the weights are yours."
        action={
          hasDeals ? (
            <Button
              variant="primary"
              size="large"
              icon={<IconUsers size={18} aria-hidden />}
              onClick={() => navigate({ screen: 'partners' })}
            >
              See the figures per partner
            </Button>
          ) : (
            <Button
              variant="primary"
              size="large"
              icon={<IconFileImport size={18} aria-hidden />}
              onClick={() => navigate({ screen: 'import' })}
            >
              Import deals
            </Button>
          )
        }
        link={{ text: 'Say which tiers count as Tier 1', onOpen: () => navigate({ screen: 'engagement' }) }}
        example={{
          title: 'Five segments, each with its reason',
          note: 'A partner moves when its evidence does',
          children: (
            <ul>
              {segments.map(({ name, reason }) => (
                <li key={name} className={styles.segment}>
                  <Chip>{name}</Chip>
                  <span>{reason}</span>
                </li>
              ))}
            </ul>
          )
        }}
      />
    </>
  )
}
