import { IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { EvidenceLink, ExchangeLine } from '@shared/domain/entities/exchange'
import { linkEvidence, unlinkEvidence } from '@shared/domain/exchange/edit-audit'
import { useRecords } from '@renderer/data'
import { EvidenceChip, type EvidenceKind } from '@renderer/ui/evidence-chip'
import { IconButton } from '@renderer/ui/icon-button'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useAct } from '../use-act'
import { useEvidenceChoices } from '../use-evidence-choices'
import styles from './evidence-editor.module.css'

const kinds: Record<EvidenceLink['kind'], EvidenceKind> = {
  metric: 'records',
  coding: 'answers',
  quote: 'answers',
  document: 'document',
  cell: 'cell'
}

function useLinkText(): (link: EvidenceLink) => string {
  const quotes = useRecords('quotes')
  const codings = useRecords('codings')
  const codes = useRecords('codes')
  return useMemo(() => {
    const codeOf = (codingId: string): string => {
      const codeId = codings?.find((each) => each.id === codingId)?.codeId
      return codes?.find((each) => each.id === codeId)?.name ?? 'a removed coding'
    }
    return (link) => {
      if (link.kind === 'document') return link.title
      if (link.kind === 'coding') return `Answer coded “${codeOf(link.codingId)}”`
      if (link.kind === 'quote')
        return quotes?.find((each) => each.id === link.quoteId)?.maskedText ?? 'a removed quote'
      if (link.kind === 'cell') return `${link.sheet}!${link.cell}`
      return link.metricId
    }
  }, [quotes, codings, codes])
}

/** What the line stands on: answers coded in Voice, quotes, and documents seen at the client. */
export function EvidenceEditor({ line }: { line: ExchangeLine }) {
  const act = useAct()
  const textOf = useLinkText()
  const choices = useEvidenceChoices(line.auditId)
  const [title, setTitle] = useState('')
  const addDocument = (): void => {
    if (title.trim() === '') return
    void act(linkEvidence(line, { kind: 'document', title: title.trim(), note: '' }))
    setTitle('')
  }
  return (
    <div className={styles.editor}>
      <span className={styles.label}>Evidence</span>
      <ul className={styles.list}>
        {line.evidence.map((link, index) => (
          <li key={`${index}-${textOf(link)}`} className={styles.item}>
            <EvidenceChip kind={kinds[link.kind]} text={textOf(link)} />
            <IconButton
              label={`Unlink ${textOf(link)}`}
              onClick={() => void act(unlinkEvidence(line, index))}
            >
              <IconX size={12} />
            </IconButton>
          </li>
        ))}
      </ul>
      <Select
        label="Link an answer or a quote"
        isLabelHidden
        placeholder={
          choices.length > 0 ? 'Link a coded answer or a quote' : 'No coded answers of this partner yet'
        }
        value={null}
        options={choices.map((choice) => ({ value: choice.id, label: choice.text }))}
        isDisabled={choices.length === 0}
        isSearchable
        onChange={(id) => {
          const choice = choices.find((each) => each.id === id)
          if (choice) void act(linkEvidence(line, choice.link))
        }}
      />
      <TextField
        label="Name a document"
        isLabelHidden
        placeholder="Name a document you saw, then Enter"
        value={title}
        onChange={setTitle}
        onCommit={addDocument}
        maxLength={120}
      />
    </div>
  )
}
