import { IconShare3 } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import { appError } from '@shared/domain/errors'
import { writeBytes } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { IconButton } from '@renderer/ui/icon-button'
import { languageEntries } from '@renderer/ui/language-entries'
import { Menu } from '@renderer/ui/menu'
import { useToast } from '@renderer/ui/use-toast'
import type { VoiceData } from '../data/voice-data'
import { useChosenLanguage } from '../parts/use-chosen-language'
import { codedFrontIn } from './coded-front'
import { ReturnCoded } from './return-coded'
import { useStudy, type StudyExport } from './use-study'

const choices: readonly { readonly id: StudyExport; readonly label: string; readonly name: string }[] = [
  { id: 'workbook', label: 'Coded answers for Excel', name: 'Coded answers' },
  { id: 'masked-workbook', label: 'The same to hand on, names masked', name: 'Coded answers, masked' },
  { id: 'project', label: 'Project for other programs (REFI-QDA)', name: 'Coded study' },
  { id: 'masked-project', label: 'The same to hand on, with names masked', name: 'Coded study, masked' },
  { id: 'codebook', label: 'Codebook for other programs (REFI-QDA)', name: 'Codebook' }
]

/** Writes an export and saves it where the consultant says. */
function useSave(data: VoiceData) {
  const { language, choose } = useChosenLanguage('coded')
  const makeRequest = useStudy(data, language)
  const toast = useToast()
  const [isWriting, setWriting] = useState(false)
  const save = async ({ id, name }: (typeof choices)[number]): Promise<void> => {
    if (!makeRequest) return
    setWriting(true)
    try {
      const request = makeRequest(id)
      if (request === 'too-few') {
        const limit = data.engagement.confidentiality.minimumCommentGroup
        const words = `Nothing may be handed on: no wave was answered by ${limit} respondents of as many companies`
        return void toast.show(words, { tone: 'problem' })
      }
      const bytes = await writeBytes(request)
      const suggestedName = fileName(data, fileWord(id, language) ?? name, request.kind)
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
  return { save, isWriting, isReady: makeRequest !== undefined, language, choose }
}

/** Hands the coding on: to Excel, or to another coding program; and takes an edited copy back. */
export function ExportMenu({ data }: { data: VoiceData }) {
  const { save, isWriting, isReady, language, choose } = useSave(data)
  const [isReturning, setReturning] = useState(false)
  const hasCodes = data.codes.length > 0
  return (
    <>
      <Menu
        width={320}
        trigger={
          <IconButton
            label={isWriting ? 'Writing…' : 'Export'}
            isOutlined
            withoutTooltip
            isDisabled={isWriting || !isReady}
          >
            <IconShare3 size={16} />
          </IconButton>
        }
        entries={[
          ...choices.map((choice) => ({
            id: choice.id,
            label: choice.label,
            isDisabled: choice.id === 'codebook' && !hasCodes,
            onSelect: () => void save(choice)
          })),
          ...languageEntries(language, choose),
          {
            id: 'return',
            startsGroup: true,
            label: 'Bring back an edited copy of the coded answers',
            isDisabled: !hasCodes || data.duty !== null,
            onSelect: () => setReturning(true)
          }
        ]}
      />
      {isReturning && <ReturnCoded data={data} onClose={() => setReturning(false)} />}
    </>
  )
}

/** The name of a workbook, which has a language; projects and codebooks for other programs have none. */
function fileWord(id: StudyExport, language: DocumentLanguage): string | null {
  const { file, maskedFile } = codedFrontIn(language)
  return id === 'workbook' ? file : id === 'masked-workbook' ? maskedFile : null
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
