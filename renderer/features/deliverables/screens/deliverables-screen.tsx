import { useState } from 'react'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Select } from '@renderer/ui/select'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { NothingYet } from '../parts/nothing-yet'
import { Studio } from '../parts/studio'
import { documentChoices, type DocumentChoice, type StudioView } from '../words/document-words'

interface Scope {
  readonly partnerId: string | null
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Partners that have an audit, and which of them the document is about. */
function useScope(chosen: string | null): Scope | undefined {
  const partners = useRecords('partners')
  const audits = useRecords('exchangeAudits')
  if (!partners || !audits) return undefined
  const options = partners
    .filter((partner) => newestAudit(audits, partner.id) !== null)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((partner) => ({ value: partner.id, label: partner.name }))
  const isThere = options.some((option) => option.value === chosen)
  return { options, partnerId: isThere ? chosen : (options[0]?.value ?? null) }
}

const choiceOf = (documentId: string | undefined): DocumentChoice | null =>
  documentChoices.find((choice) => documentId?.startsWith(choice)) ?? null

/** Choose a document and its scope, see it as pages, rewrite its texts, and export it. */
export function DeliverablesScreen() {
  const { route } = useNavigation()
  const partners = useRecords('partners')
  const [choice, choose] = useState<DocumentChoice | null>(choiceOf(route.documentId))
  const [partnerId, choosePartner] = useState<string | null>(route.partnerId ?? null)
  const [view, setView] = useState<StudioView>('pages')
  const scope = useScope(partnerId)
  if (!scope || !partners) return <PageHeader title="Deliverables" />
  if (partners.length === 0) return <NothingYet />
  const fallback = scope.options.length > 0 ? 'value-exchange-audit' : 'partner-scorecard'
  const chosen = choice ?? fallback
  const hasScope = chosen === 'value-exchange-audit' && scope.partnerId !== null
  return (
    <>
      <PageHeader
        title="Deliverables"
        actions={
          <SegmentedControl
            label="View"
            value={view}
            options={[
              { value: 'pages', label: chosen === 'partner-scorecard' ? 'Sheets' : 'Pages' },
              { value: 'history', label: 'History' }
            ]}
            onChange={setView}
          />
        }
      >
        {hasScope && (
          <Select
            label="Partner"
            isLabelHidden
            value={scope.partnerId}
            options={scope.options}
            onChange={choosePartner}
            isSearchable
            width={240}
          />
        )}
      </PageHeader>
      <Studio
        key={`${chosen}:${hasScope ? scope.partnerId : ''}`}
        choice={chosen}
        onChoose={choose}
        partnerId={scope.partnerId}
        audited={scope.options.length}
        partners={partners.length}
        view={view}
      />
    </>
  )
}
