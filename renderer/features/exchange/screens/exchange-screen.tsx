import { useMemo, useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import { useEngagement, useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { AuditCanvas } from '../parts/audit-canvas'
import { ExchangeEmpty } from '../parts/exchange-empty'
import { HeldBack } from '../parts/held-back'
import { PartnerChooser } from '../parts/partner-chooser'
import { StartAudit } from '../parts/start-audit'
import { TierOneList } from '../parts/tier-one-list'
import { VersionMenu } from '../parts/version-menu'
import { shortName } from '../exchange-words'
import { useAsOf } from '../use-as-of'
import { useNextVersion } from '../use-next-version'
import { useAudits, type Audits, type AuditView } from '../use-audit'
import { CompareView } from '../compare/compare-view'
import { EarnView } from '../earn/earn-view'
import { MoreMenu } from '../parts/more-menu'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'

const views = [
  { value: 'canvas', label: 'Canvas' },
  { value: 'earn', label: 'Earn' },
  { value: 'compare', label: 'Compare' },
  { value: 'all', label: 'All Tier 1' }
] as const
type View = (typeof views)[number]['value']

const viewOf = (tab: string | undefined): View => views.find((view) => view.value === tab)?.value ?? 'canvas'

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
  const tab = viewOf(route.tab)
  const versions = audits.all.filter((audit) => audit.partnerId === partner.id)
  const audit = versions.find((each) => each.id === versionId) ?? versions[0]
  const heldBack = audits.heldBack.find((each) => each.partnerId === partner.id)
  const isHidden = heldBack !== undefined && (tab !== 'compare' || versions.length === 0)
  const view = audit && !isHidden ? audits.view(audit.id) : null
  const open = (partnerId: string): void =>
    navigate({ screen: 'exchange', partnerId, tab: tab === 'all' ? 'canvas' : tab })
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
            {tab !== 'all' && tab !== 'compare' && view && (
              <VersionMenu view={view} versions={versions} partner={partner} onChoose={setVersionId} />
            )}
            <MoreMenu partner={partner} view={view} />
          </>
        }
      >
        {tab !== 'all' && (
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
      ) : isHidden ? (
        <HeldBack audit={heldBack} partner={partner} />
      ) : view ? (
        <OneAudit {...{ view, partner, tab, audits, versions }} onChoose={setVersionId} />
      ) : (
        <StartAudit partner={partner} />
      )}
    </>
  )
}

function OneAudit(props: {
  view: AuditView
  partner: Partner
  tab: View
  audits: Audits
  versions: readonly ExchangeAudit[]
  onChoose: (auditId: string) => void
}) {
  const client = shortName(useEngagement().clientName)
  const { view, partner, tab } = props
  const startNext = useNextVersion(view, partner, props.onChoose)
  if (tab === 'earn') return <EarnView key={view.audit.id} view={view} partner={partner} />
  if (tab === 'compare') {
    return (
      <CompareView
        key={partner.id}
        audits={props.audits}
        versions={props.versions}
        partner={shortName(partner.name)}
        client={client}
        onStartNext={startNext}
      />
    )
  }
  return <AuditCanvas key={view.audit.id} view={view} partner={partner} />
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
