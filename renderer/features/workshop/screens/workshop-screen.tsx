import { useMemo } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import { useEngagement, useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { LeadView } from '../parts/lead-view'
import { NoPartners } from '../parts/no-partners'
import { PrepareView } from '../parts/prepare-view'
import { useWorkshop } from '../use-workshop'

/** Tier 1 first, then by name: those one meets. */
function inOrder(partners: readonly Partner[], tierOne: readonly string[]): Partner[] {
  const rank = ({ tier }: Partner): number => (tier !== null && tierOne.includes(tier) ? 0 : 1)
  return partners
    .filter((partner) => partner.mergedIntoId === null)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

/** The exchange canvas as a workshop: prepared here, led here, shown on the projector. */
export function WorkshopScreen() {
  const { route, navigate } = useNavigation()
  const partners = useRecords('partners')
  const audits = useRecords('exchangeAudits')
  const { tierOne } = useEngagement().definitions
  const ordered = useMemo(() => inOrder(partners ?? [], tierOne), [partners, tierOne])
  const running = audits?.find((audit) => audit.setting === 'workshop' && audit.workshop?.endedOn === null)
  const partner =
    ordered.find((each) => each.id === route.partnerId) ??
    ordered.find((each) => each.id === running?.partnerId) ??
    ordered[0]
  const led = useWorkshop(partner)
  if (!partners || led === undefined) {
    return (
      <>
        <PageHeader title="Workshop" />
        <Progress label="Reading the audits" share={null} figure="" />
      </>
    )
  }
  if (!partner) return <NoPartners />
  return (
    <>
      <PageHeader title={led ? `Workshop with ${partner.name}` : 'Workshop'} />
      {led ? (
        <LeadView
          key={led.audit.id}
          led={led}
          onEnded={() =>
            navigate({ screen: 'deliverables', partnerId: partner.id, documentId: 'workshop-protocol' })
          }
        />
      ) : (
        <PrepareView
          partners={ordered}
          partner={partner}
          onChoose={(partnerId) => navigate({ screen: 'workshop', partnerId })}
        />
      )}
    </>
  )
}
