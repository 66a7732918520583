import { IconDots, IconPlus, IconShare3 } from '@tabler/icons-react'
import { useState } from 'react'
import { appError } from '@shared/domain/errors'
import type { Instrument } from '@shared/domain/entities/instrument'
import { instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import { defectOf } from '@shared/domain/voice/instrument/edit-instrument'
import { useEngagement, useUndoRedo } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { errorText } from '@renderer/ui/errors'
import { IconButton } from '@renderer/ui/icon-button'
import { languageEntries } from '@renderer/ui/language-entries'
import { Menu } from '@renderer/ui/menu'
import { useNavigation } from '@renderer/ui/navigation'
import { Select } from '@renderer/ui/select'
import { useToast } from '@renderer/ui/use-toast'
import { banks } from './bank'
import { PreviewDialog } from './preview-dialog'
import { saveForm } from './save-form'
import { templateEntries } from './template-entries'
import { useBank } from './use-bank'
import type { InstrumentActs } from './use-instruments'

interface InstrumentActionsProps {
  readonly instrument: Instrument
  readonly all: readonly Instrument[]
  readonly acts: InstrumentActs
  readonly onChoose: (id: string) => void
  readonly onAddOwn: () => void
}

/** Choose, begin, look at, send out and bring back. */
export function InstrumentActions(props: InstrumentActionsProps) {
  const { instrument, all, onChoose, onAddOwn } = props
  const [isPreviewing, setPreviewing] = useState(false)
  const { isWriting, send, language, choose } = useSending(instrument)
  const isComplete = instrument.questions.length > 0 && instrument.questions.every((one) => !defectOf(one))
  return (
    <>
      <Select
        label="Instrument"
        isLabelHidden
        width={200}
        value={instrument.id}
        options={all.map(({ id, title, wave }) => ({ value: id, label: wave ? `${title}, ${wave}` : title }))}
        onChange={onChoose}
      />
      <Button size="small" icon={<IconPlus size={14} />} onClick={onAddOwn}>
        Own question
      </Button>
      <Menu
        width={300}
        trigger={
          <Button
            size="small"
            variant="primary"
            icon={<IconShare3 size={14} />}
            isDisabled={isWriting || !isComplete}
          >
            {isWriting ? 'Writing…' : 'Send out'}
          </Button>
        }
        entries={[
          { id: 'docx', label: 'Form for Word, one per respondent', onSelect: () => void send('docx') },
          { id: 'xlsx', label: 'Form for Excel, one row per respondent', onSelect: () => void send('xlsx') },
          ...languageEntries(language, choose)
        ]}
      />
      <MoreMenu {...props} onPreview={() => setPreviewing(true)} />
      <PreviewDialog
        language={language}
        instrument={isPreviewing ? instrumentIn(instrument, banks, language) : null}
        onClose={() => setPreviewing(false)}
      />
    </>
  )
}

/** Looking, bringing back, beginning another, removing. */
function MoreMenu(props: InstrumentActionsProps & { onPreview: () => void }) {
  const { instrument, acts, onChoose, onPreview } = props
  const { navigate } = useNavigation()
  const { undo } = useUndoRedo()
  const { bank } = useBank()
  const toast = useToast()
  const remove = (): void => {
    acts.remove(instrument)
    toast.show(`Removed “${instrument.title}”`, { undo: () => void undo() })
  }
  return (
    <Menu
      width={300}
      trigger={
        <IconButton label="More for this instrument">
          <IconDots size={16} />
        </IconButton>
      }
      entries={[
        { id: 'preview', label: 'Look at it as respondents do', onSelect: () => onPreview() },
        {
          id: 'back',
          label: 'Bring filled forms back (Import)',
          onSelect: () => navigate({ screen: 'import' })
        },
        ...templateEntries(bank, (template) => onChoose(acts.begin(template))).map((entry, index) => ({
          ...entry,
          label: `New: ${entry.label}`,
          startsGroup: index === 0 || entry.startsGroup === true
        })),
        {
          id: 'remove',
          label: 'Remove this instrument',
          isDestructive: true,
          startsGroup: true,
          onSelect: remove
        }
      ]}
    />
  )
}

function useSending(instrument: Instrument) {
  const toast = useToast()
  const { brand } = useEngagement()
  const { language, choose } = useBank()
  const [isWriting, setWriting] = useState(false)
  const send = async (kind: 'docx' | 'xlsx'): Promise<void> => {
    setWriting(true)
    try {
      const name = await saveForm(instrument, kind, { language, brand })
      if (name !== null) toast.show(`Saved ${name}. Drop the filled forms on Import.`)
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      const { title, next } = errorText(appError('export.failed', { document: instrument.title, detail }))
      toast.show(`${title}. ${next}`, { tone: 'problem' })
    } finally {
      setWriting(false)
    }
  }
  return { isWriting, send, language, choose }
}
