import { IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { EvidenceLink, ExchangeLine } from '@shared/domain/entities/exchange'
import { linkEvidence, unlinkEvidence } from '@shared/domain/exchange/edit-audit'
import { findMetric } from '@shared/domain/metrics/registry'
import { useRecords } from '@renderer/data'
import { EvidenceChip, type EvidenceKind } from '@renderer/ui/evidence-chip'
import { IconButton } from '@renderer/ui/icon-button'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useEvidenceChoices, useVoiceOfKind } from '../use-evidence-choices'
import { useLineEdits } from '../use-line-edits'
import styles from './evidence-editor.module.css'

const kinds: Record<EvidenceLink['kind'], EvidenceKind> = {
  metric: 'records',
  coding: 'answers',
  quote: 'answers',
  document: 'document',
  cell: 'cell'
}

/** Words that may not be shown beside this partner's name are named, not shown. */
function useLinkText(auditId: string): (link: EvidenceLink) => string {
  const voice = useVoiceOfKind(auditId)
  const codings = useRecords('codings')
  const codes = useRecords('codes')
  return useMemo(() => {
    const codeOf = (codingId: string): string => {
      const codeId = codings?.find((each) => each.id === codingId)?.codeId
      return codes?.find((each) => each.id === codeId)?.name ?? 'a removed coding'
    }
    return (link) => {
      if (link.kind === 'document') return link.title
      if (link.kind === 'coding') return `Theme “${codeOf(link.codingId)}”`
      if (link.kind === 'quote')
        return voice?.quotes.find((each) => each.quoteId === link.quoteId)?.text ?? 'A quote not shown here'
      if (link.kind === 'cell') return `${link.sheet}!${link.cell}`
      return findMetric(link.metricId)?.definition.title ?? link.metricId
    }
  }, [voice, codings, codes])
}

/** What the line stands on: answers coded in Voice, quotes, and documents seen at the client. */
export function EvidenceEditor({ line }: { line: ExchangeLine }) {
  const { change } = useLineEdits(line)
  const textOf = useLinkText(line.auditId)
  const choices = useEvidenceChoices(line.auditId)
  const [title, setTitle] = useState('')
  const addDocument = (): void => {
    if (title.trim() === '') return
    const link: EvidenceLink = { kind: 'document', title: title.trim(), note: '' }
    change((stored) => linkEvidence(stored, link))
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
              onClick={() => change((stored) => unlinkEvidence(stored, link))}
            >
              <IconX size={12} />
            </IconButton>
          </li>
        ))}
      </ul>
      <Select
        label="Link a theme or a quote"
        isLabelHidden
        placeholder={
          choices.length > 0
            ? 'Link a theme or a quote'
            : 'No theme or quote of partners of this kind may be shown yet'
        }
        value={null}
        options={choices.map((choice) => ({ value: choice.id, label: choice.text }))}
        isDisabled={choices.length === 0}
        isSearchable
        onChange={(id) => {
          const choice = choices.find((each) => each.id === id)
          if (choice) change((stored) => linkEvidence(stored, choice.link))
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
