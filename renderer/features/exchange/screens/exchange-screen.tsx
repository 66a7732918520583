import { useMemo, useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import { useEngagement, useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { AuditCanvas } from '../parts/audit-canvas'
import { ExchangeEmpty } from '../parts/exchange-empty'
import { PartnerChooser } from '../parts/partner-chooser'
import { StartAudit } from '../parts/start-audit'
import { TierOneList } from '../parts/tier-one-list'
import { VersionMenu } from '../parts/version-menu'
import { shortName } from '../exchange-words'
import { useAsOf } from '../use-as-of'
import { useAudits, type Audits } from '../use-audit'

const views = [
  { value: 'canvas', label: 'Canvas' },
  { value: 'all', label: 'All Tier 1' }
] as const

/** Tier 1 first, then by name: the order in which audits are due. */
function inOrder(partners: readonly Partner[], tierOne: readonly string[]): Partner[] {
  const rank = (partner: Partner): number => (partner.tier !== null && tierOne.includes(partner.tier) ? 0 : 1)
  return partners
    .filter((partner) => partner.mergedIntoId === null)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

function Loaded({ audits, partners }: { audits: Audits; partners: readonly Partner[] }) {
  const engagement = useEngagement()
  const { route, navigate } = useNavigation()
  const asOf = useAsOf()
  const [versionId, setVersionId] = useState<string | null>(null)
  const tierOne = engagement.definitions.tierOne
  const ordered = useMemo(() => inOrder(partners, tierOne), [partners, tierOne])
  const partner = ordered.find((each) => each.id === route.partnerId) ?? ordered[0]
  if (!partner) return <ExchangeEmpty />
  const tab = route.tab === 'all' ? 'all' : 'canvas'
  const versions = audits.all.filter((audit) => audit.partnerId === partner.id)
  const audit = versions.find((each) => each.id === versionId) ?? versions[0]
  const view = audit ? audits.view(audit.id) : null
  const open = (partnerId: string): void => navigate({ screen: 'exchange', partnerId, tab: 'canvas' })
  const isTierOne = (each: Partner): boolean => each.tier !== null && tierOne.includes(each.tier)
  return (
    <>
      <PageHeader
        title="Exchange"
        actions={
          <>
            <SegmentedControl
              label="View"
              value={tab}
              options={views}
              onChange={(next) => navigate({ screen: 'exchange', partnerId: partner.id, tab: next })}
            />
            {tab === 'canvas' && view && (
              <VersionMenu view={view} versions={versions} partner={partner} onChoose={setVersionId} />
            )}
          </>
        }
      >
        {tab === 'canvas' && (
          <PartnerChooser partners={ordered} partner={partner} isTierOne={isTierOne} onChoose={open} />
        )}
      </PageHeader>
      {tab === 'all' ? (
        <TierOneList
          partners={ordered.filter(isTierOne)}
          audits={audits}
          asOf={asOf}
          client={shortName(engagement.clientName)}
          onOpen={open}
        />
      ) : view ? (
        <AuditCanvas key={view.audit.id} view={view} partner={partner} />
      ) : (
        <StartAudit partner={partner} />
      )}
    </>
  )
}

/** Per partner: what it gives and gets, seen by both sides. */
export function ExchangeScreen() {
  const audits = useAudits()
  const partners = useRecords('partners')
  if (!audits || !partners) {
    return (
      <>
        <PageHeader title="Exchange" />
        <Progress label="Reading the audits" share={null} figure="" />
      </>
    )
  }
  return <Loaded audits={audits} partners={partners} />
}
