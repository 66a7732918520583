import { saveFile, writeBytes } from '@renderer/data'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Brand } from '@shared/domain/entities/engagement'
import type { Instrument } from '@shared/domain/entities/instrument'
import { instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import { waveTitle } from '@shared/domain/voice/instrument/asked-questions'
import { banks } from './bank'

/** Writes the blank form off the UI thread and asks where to put it; null: nothing was saved. */
export async function saveForm(
  instrument: Instrument,
  kind: 'docx' | 'xlsx',
  look: { readonly language: DocumentLanguage; readonly brand: Brand }
): Promise<string | null> {
  const printed = instrumentIn(instrument, banks, look.language)
  const bytes = await writeBytes({
    kind: kind === 'docx' ? 'form-docx' : 'form-xlsx',
    instrument,
    printed,
    date: instrument.changedAt.slice(0, 10),
    ...look
  })
  const suggestedName = `${plain(waveTitle(printed))}.${kind}`
  const saved = await saveFile({ suggestedName, kind, bytes })
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value.outcome === 'saved' ? saved.value.name : null
}

const plain = (title: string): string =>
  cleanLine(title)
    .replace(/[^\p{L}\p{N} .,&+()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Form'
