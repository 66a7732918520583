import { IconFileImport } from '@tabler/icons-react'
import { perceptionGapFlag } from '@shared/domain/exchange/line-reading'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { GapScale } from '@renderer/ui/double-scale'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import styles from '../screens/workshop-screen.module.css'

const views: readonly { benefit: string; vendor: number; partner: number }[] = [
  { benefit: 'Marketing money', vendor: 4, partner: 1 },
  { benefit: 'Deal protection', vendor: 4, partner: 2 },
  { benefit: 'Technical experts', vendor: 4, partner: 4 }
]

/** Before there are partners to meet: what a workshop shows, and where partners come from. */
export function NoPartners() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Workshop" />
      <EmptyState
        sentence="Put both views on one screen, and talk about the difference."
        line="Vendor and partner rate in turn; the workshop reveals one benefit at a time, without names."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconFileImport size={18} aria-hidden />}
            onClick={() => navigate({ screen: 'import' })}
          >
            Import partners
          </Button>
        }
        link={{
          text: 'Say how small a group may be shown',
          onOpen: () => navigate({ screen: 'engagement' })
        }}
        example={{
          title: 'You see delivery two or more points apart',
          note: 'Square: the vendor’s view. Dot: the partner’s. From 1 to 5',
          children: (
            <ul>
              {views.map(({ benefit, vendor, partner }) => (
                <li key={benefit} className={styles.view}>
                  <span>{benefit}</span>
                  <GapScale
                    vendor={vendor}
                    partner={partner}
                    gapFlag={perceptionGapFlag}
                    label={`Vendor says ${vendor}, partner says ${partner}`}
                  />
                </li>
              ))}
            </ul>
          )
        }}
      />
    </>
  )
}
