import { IconArrowLeft, IconArrowsExchange } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Pane, Panes } from '@renderer/ui/pane'
import { StatusWord } from '@renderer/ui/status-mark'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { Partner } from '@shared/domain/entities/partner'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { editDraft } from '@shared/domain/partners/partner-drafts'
import { partnerStatusWords, partnerTypeWords } from '@shared/domain/partners/partner-words'
import { MergeButton } from '../merge/merge-button'
import { MergedPartners } from '../merge/merged-partners'
import { Aliases } from '../page/aliases'
import { Contacts } from '../page/contacts'
import { Family } from '../page/family'
import { PartnerFigureList } from '../page/partner-figures'
import { PartnerRecords } from '../page/partner-records'
import { ProfileFields } from '../page/profile-fields'
import { useAct } from '../use-act'
import styles from './partner-page.module.css'

/** Says how far the value-exchange audit of the partner is, and leads to it. */
function ExchangeLink(props: { partner: Partner }) {
  const { navigate } = useNavigation()
  const audits = useRecords('exchangeAudits')
  const newest = useMemo(() => newestAudit(audits ?? [], props.partner.id), [audits, props.partner.id])
  return (
    <>
      <StatusWord
        status={!newest ? 'empty' : newest.state === 'final' ? 'ready' : 'in-progress'}
        word={
          !newest
            ? 'Not audited'
            : newest.state === 'final'
              ? `Audit ${newest.version} final`
              : `Audit ${newest.version} in draft`
        }
      />
      <Button
        icon={<IconArrowsExchange size={15} aria-hidden />}
        onClick={() => navigate({ screen: 'exchange', partnerId: props.partner.id })}
      >
        Value exchange
      </Button>
    </>
  )
}

function attributes({ type, tier, status }: Partner): string[] {
  const words = [type && partnerTypeWords[type], tier, status && partnerStatusWords[status]]
  return words.filter((word): word is string => word !== null)
}

/** One partner: profile with origins, figures, records, contacts. */
export function PartnerPage(props: { partner: Partner }) {
  const { partner } = props
  const { navigate } = useNavigation()
  const act = useAct()
  const toList = (): void => navigate({ screen: 'partners' })
  useShortcuts('Partner', [{ keys: 'Escape', label: 'Back to all partners', run: toList, inFields: false }])
  return (
    <div className={styles.screen}>
      <PageHeader
        title={partner.name}
        actions={
          <>
            <MergeButton partner={partner} />
            <ExchangeLink partner={partner} />
          </>
        }
      >
        <div className={styles.back}>
          <IconButton label="All partners" onClick={toList}>
            <IconArrowLeft size={16} aria-hidden />
          </IconButton>
        </div>
        <div className={styles.chips}>
          {attributes(partner).map((word) => (
            <Chip key={word}>{word}</Chip>
          ))}
        </div>
      </PageHeader>
      <Panes columns="336px minmax(0,1fr)">
        <Pane label="Profile">
          <ProfileFields
            partner={partner}
            onEdit={(values) => void act((stamp) => editDraft(partner, values, stamp))}
          />
          <Aliases partner={partner} />
          <Family partner={partner} />
          <MergedPartners partner={partner} />
          <Contacts partner={partner} />
        </Pane>
        <Pane label="Figures and records" scrolls={false}>
          <PartnerFigureList partnerId={partner.id} />
          <PartnerRecords partner={partner} />
        </Pane>
      </Panes>
    </div>
  )
}
