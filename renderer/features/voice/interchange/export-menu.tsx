import { IconShare3 } from '@tabler/icons-react'
import { useState } from 'react'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import { appError } from '@shared/domain/errors'
import { Button } from '@renderer/ui/button'
import { errorText } from '@renderer/ui/errors'
import { Menu } from '@renderer/ui/menu'
import { useToast } from '@renderer/ui/use-toast'
import type { VoiceData } from '../data/voice-data'
import { startStudyExport } from './start-study-export'
import { useStudy, type StudyExport } from './use-study'

const choices: readonly { readonly id: StudyExport; readonly label: string; readonly name: string }[] = [
  { id: 'workbook', label: 'Coded answers for Excel', name: 'Coded answers' },
  { id: 'project', label: 'Project for other programs (REFI-QDA)', name: 'Coded study' },
  { id: 'masked-project', label: 'The same, with names masked', name: 'Coded study, masked' },
  { id: 'codebook', label: 'Codebook for other programs (REFI-QDA)', name: 'Codebook' }
]

/** Hands the coding on: to Excel, or to another coding program. */
export function ExportMenu({ data }: { data: VoiceData }) {
  const makeRequest = useStudy(data)
  const toast = useToast()
  const [isWriting, setWriting] = useState(false)
  const hasCodes = data.codes.length > 0
  const save = async ({ id, name }: (typeof choices)[number]): Promise<void> => {
    if (!makeRequest) return
    setWriting(true)
    try {
      const request = makeRequest(id)
      const bytes = await startStudyExport(request)
      const suggestedName = fileName(data, name, request.kind)
      const answer = await globalThis.tandem.files.saveAs({ suggestedName, kind: request.kind, bytes })
      if (!answer.ok) throw new Error(answer.error.code)
      if (answer.value.outcome !== 'cancelled') toast.show(`Saved ${answer.value.name}`)
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      const { title, next } = errorText(appError('export.failed', { document: name, detail }))
      toast.show(`${title}. ${next}`, { tone: 'problem' })
    } finally {
      setWriting(false)
    }
  }
  return (
    <Menu
      width={320}
      trigger={
        <Button size="small" icon={<IconShare3 size={14} />} isDisabled={isWriting || !makeRequest}>
          {isWriting ? 'Writing…' : 'Export'}
        </Button>
      }
      entries={choices.map((choice) => ({
        id: choice.id,
        label: choice.label,
        isDisabled: choice.id === 'codebook' && !hasCodes,
        onSelect: () => void save(choice)
      }))}
    />
  )
}

const allowed = /[^\p{L}\p{N} .,&+()-]+/gu

/** "Halden Systems - Coded study.qdpx". */
function fileName({ engagement }: VoiceData, name: string, extension: string): string {
  const client = cleanLine(engagement.clientName)
    .replace(allowed, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  return `${[client, name].filter(Boolean).join(' - ')}.${extension}`
}
