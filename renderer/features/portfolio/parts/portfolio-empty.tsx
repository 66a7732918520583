import { IconFileImport, IconUsers } from '@tabler/icons-react'
import { useOverview } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import type { PortfolioView } from '../use-portfolio'
import styles from './portfolio-empty.module.css'

/** Why there is nothing to weigh, from what is in the engagement. */
function missingLine(view: PortfolioView, deals: number): string {
  if (view.others.length > 0)
    return 'All partners on the list have ended or were signed after the as-of date.'
  if (deals > 0)
    return 'The deals are there, but no partner is: add the list of signed partners to weigh them.'
  return 'It needs a list of partners; deals, activities and payments make it richer.'
}

/** Says what the portfolio is for, and what is missing for it. */
export function PortfolioEmpty({ view }: { view: PortfolioView }) {
  const { navigate } = useNavigation()
  const overview = useOverview()
  const hasPartners = view.others.length > 0
  return (
    <>
      <PageHeader title="Portfolio" />
      <EmptyState
        sentence="Choose the ten to twenty partners that deserve the effort, and say why."
        line={missingLine(view, overview?.counts.deal ?? 0)}
        action={
          <Button
            variant="primary"
            size="large"
            icon={
              hasPartners ? <IconUsers size={18} aria-hidden /> : <IconFileImport size={18} aria-hidden />
            }
            onClick={() => navigate({ screen: hasPartners ? 'partners' : 'import' })}
          >
            {hasPartners ? 'See the partners' : 'Import partners'}
          </Button>
        }
        link={{ text: 'Say which tiers count as Tier 1', onOpen: () => navigate({ screen: 'engagement' }) }}
        example={{
          title: 'Five segments, each with its reason',
          note: 'A partner moves when its evidence does',
          children: (
            <ul>
              {segmentNames.map((segment) => (
                <li key={segment} className={styles.segment}>
                  <Chip>{segmentWords[segment].name}</Chip>
                  <span>{segmentWords[segment].means}</span>
                </li>
              ))}
            </ul>
          )
        }}
      />
    </>
  )
}
