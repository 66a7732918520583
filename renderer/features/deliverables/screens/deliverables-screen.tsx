import { useState } from 'react'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Partner } from '@shared/domain/entities/partner'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { shownAudits } from '@shared/domain/workshop/held-back'
import { useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Select } from '@renderer/ui/select'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { LanguageContext } from '../data/document-language'
import { useDocumentLanguage } from '../data/use-document-language'
import { useGround } from '../data/use-ground'
import { NothingYet } from '../parts/nothing-yet'
import { Studio } from '../parts/studio'
import { WaveSelect } from '../parts/wave-select'
import {
  documentChoices,
  documentWords,
  hasEditions,
  hasScopes,
  isAboutPartner,
  type DocumentChoice,
  type StudioView
} from '../words/document-words'

interface Scope {
  readonly partnerId: string | null
  readonly audited: number
  readonly workshops: number
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const wholeProgramme = 'whole-programme'

/** The whole programme, or one of the partners that were signed. */
function programmeOrPartner(partners: readonly Partner[], chosen: string | null) {
  const signed = partners
    .filter(({ mergedIntoId, status }) => mergedIntoId === null && status !== 'prospect')
    .sort((a, b) => a.name.localeCompare(b.name))
  return {
    options: [
      { value: wholeProgramme, label: 'Whole programme' },
      ...signed.map(({ id, name }) => ({ value: id, label: name }))
    ],
    partnerId: signed.some(({ id }) => id === chosen) ? chosen : null
  }
}

/** Partners that have an audit, and which of them the document is about. */
function useScope(chosen: string | null, choice: DocumentChoice | null): Scope | undefined {
  const partners = useRecords('partners')
  const stored = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  if (!partners || !stored || !lines) return undefined
  const audits = shownAudits(stored, lines)
  const held = audits.filter((audit) => audit.setting === 'workshop')
  const wanted = choice === 'workshop-protocol' ? held : audits
  const isAudited = (partner: Partner): boolean => newestAudit(audits, partner.id) !== null
  const options = partners
    .filter((partner) => newestAudit(wanted, partner.id) !== null)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((partner) => ({ value: partner.id, label: partner.name }))
  const isThere = options.some((option) => option.value === chosen)
  return {
    ...(choice !== null && hasScopes(choice)
      ? programmeOrPartner(partners, chosen)
      : { options, partnerId: isThere ? chosen : (options[0]?.value ?? null) }),
    audited: partners.filter(isAudited).length,
    workshops: held.length
  }
}

const choiceOf = (documentId: string | undefined): DocumentChoice | null =>
  documentChoices.find((choice) => documentId?.startsWith(choice)) ?? null

/** What is shown until a document is chosen: the nearest one that can be made. */
const firstChoice = (audited: number, partners: number): DocumentChoice =>
  audited > 0 ? 'value-exchange-audit' : partners > 0 ? 'partner-scorecard' : 'metrics-workbook'

/** Which document of which partner is open: as the route says, also when it changes while one looks, then as chosen. */
function useChosenDocument() {
  const { route } = useNavigation()
  const [choice, choose] = useState<DocumentChoice | null>(choiceOf(route.documentId))
  const [partnerId, choosePartner] = useState<string | null>(route.partnerId ?? null)
  const [followed, follow] = useState(route)
  if (route !== followed) {
    follow(route)
    if (route.documentId !== undefined) choose(choiceOf(route.documentId))
    if (route.partnerId !== undefined) choosePartner(route.partnerId)
  }
  return { choice, choose, partnerId, choosePartner }
}

/** Choose a document and its scope, see it as pages, rewrite its texts, and export it. */
export function DeliverablesScreen() {
  const ground = useGround()
  const { choice, choose, partnerId, choosePartner } = useChosenDocument()
  const [view, setView] = useState<StudioView>('pages')
  const [edition, setEdition] = useState<Edition>('named')
  const scope = useScope(partnerId, choice)
  const fallback = firstChoice(scope?.audited ?? 0, ground?.partners ?? 0)
  const chosen = choice ?? fallback
  const spoken = useDocumentLanguage(chosen, scope?.partnerId ?? null)
  if (!scope || !ground) return <PageHeader title="Deliverables" />
  if (ground.partners === 0 && ground.facts === 0) return <NothingYet />
  const hasScope = hasScopes(chosen) || (isAboutPartner(chosen) && scope.partnerId !== null)
  return (
    <>
      <PageHeader
        title="Deliverables"
        actions={
          <WhatIsShown
            choice={chosen}
            edition={edition}
            onEdition={setEdition}
            language={spoken.language}
            onLanguage={spoken.choose}
            view={view}
            onView={setView}
          />
        }
      >
        {hasScope && (
          <Select
            label="Partner"
            isLabelHidden
            value={scope.partnerId ?? wholeProgramme}
            options={scope.options}
            onChange={(value) => choosePartner(value === wholeProgramme ? null : value)}
            isSearchable
            width={240}
          />
        )}
        <WaveSelect choice={chosen} />
      </PageHeader>
      <LanguageContext.Provider value={spoken.language}>
        <Studio
          key={`${chosen}:${hasScope ? scope.partnerId : ''}`}
          choice={chosen}
          onChoose={choose}
          partnerId={scope.partnerId}
          audited={scope.audited}
          workshops={scope.workshops}
          edition={edition}
          ground={ground}
          view={view}
          onView={setView}
        />
      </LanguageContext.Provider>
    </>
  )
}

/** Which edition of the document, and whether its pages or its history. */
function WhatIsShown(props: {
  choice: DocumentChoice
  edition: Edition
  onEdition: (edition: Edition) => void
  language: DocumentLanguage
  onLanguage: (language: DocumentLanguage) => void
  view: StudioView
  onView: (view: StudioView) => void
}) {
  return (
    <>
      <SegmentedControl
        label="Language of fixed texts"
        value={props.language}
        options={[
          { value: 'en', label: 'English' },
          { value: 'de', label: 'Deutsch' }
        ]}
        onChange={props.onLanguage}
      />
      {hasEditions(props.choice) && (
        <SegmentedControl
          label="Edition"
          value={props.edition}
          options={[
            { value: 'named', label: 'Named' },
            { value: 'anonymised', label: 'Anonymised' }
          ]}
          onChange={props.onEdition}
        />
      )}
      <SegmentedControl
        label="View"
        value={props.view}
        options={[
          { value: 'pages', label: documentWords[props.choice].format === 'xlsx' ? 'Sheets' : 'Pages' },
          ...(documentWords[props.choice].format === 'docx'
            ? [{ value: 'template' as const, label: 'Template' }]
            : []),
          { value: 'history', label: 'History' }
        ]}
        onChange={props.onView}
      />
    </>
  )
}
