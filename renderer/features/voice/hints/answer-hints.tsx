import { memo, useState } from 'react'
import { tones, type Tone } from '@shared/domain/entities/answer-reading'
import type { Coding } from '@shared/domain/entities/voice'
import type { Answer } from '@shared/domain/voice/answer'
import { isLanguage, languages } from '@shared/domain/voice/language/languages'
import { readingId } from '@shared/domain/voice/sentiment/set-reading'
import { Button } from '@renderer/ui/button'
import { ChipMenu, type ChipChoiceGroup } from '@renderer/ui/chip-menu'
import { KeyCap } from '@renderer/ui/key-cap'
import { useNavigation } from '@renderer/ui/navigation'
import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'
import { useVoice } from '../data/voice-data'
import { SameWordsDialog } from './same-words-dialog'
import { languageWords, toneWords } from './hint-words'
import styles from './hints.module.css'
import { useHints } from './hints-data'
import { useHintActs, type HintActs } from './use-hint-acts'

const sameWordsKeys = 'Alt+D'

/** Asks for the codings of the open answer when a menu opens, so that giving a code does not draw its chip again. */
type CodingsNow = () => readonly Coding[]

/** Under the codes of the open answer: answers in the same words, tone and language, each to be corrected. */
export const AnswerHints = memo(function AnswerHints(props: {
  answer: Answer | null
  codingsNow: CodingsNow
}) {
  const { answer, codingsNow } = props
  const { groupOf } = useHints()
  const acts = useHintActs()
  const { navigate } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const group = answer ? groupOf.get(answer.key) : undefined
  const keys = useToneKeys(answer, acts)
  useShortcuts('Reading', [
    ...keys,
    {
      keys: sameWordsKeys,
      label: 'Answers in the same words',
      isEnabled: group !== undefined,
      run: () => setOpen(true)
    },
    {
      keys: 'Alt+S',
      label: 'Search and code',
      run: () => navigate({ screen: 'voice', tab: 'search' })
    }
  ])
  if (!answer) return null
  return (
    <section className={styles.hints} aria-label="About this answer">
      {group && (
        <Button size="small" onClick={() => setOpen(true)} after={<KeyCap keys={sameWordsKeys} />}>
          Same words {group.length}×
        </Button>
      )}
      <ToneChip answer={answer} codingsNow={codingsNow} acts={acts} />
      <LanguageChip answer={answer} acts={acts} />
      {isOpen && group && <SameWordsDialog group={group} answer={answer} onClose={() => setOpen(false)} />}
    </section>
  )
})

const toneKeys: Readonly<Record<Tone, string>> = {
  positive: 'Alt+P',
  neutral: 'Alt+E',
  negative: 'Alt+N',
  mixed: 'Alt+X'
}

function useToneKeys(answer: Answer | null, { setTone }: HintActs): Shortcut[] {
  const { tones: hints, readings } = useHints()
  const hint = answer && !readings.get(answer.key)?.tone ? hints.get(answer.key) : undefined
  return [
    ...tones.map((tone) => ({
      keys: toneKeys[tone],
      label: `This answer is ${toneWords[tone].toLowerCase()}`,
      isEnabled: answer !== null,
      run: () => answer && setTone(answer, null, tone)
    })),
    {
      keys: 'Alt+H',
      label: 'Confirm the tone the machine takes it for',
      isEnabled: hint !== undefined,
      run: () => answer && hint && setTone(answer, null, hint.tone)
    }
  ]
}

/** The tone: a person's word, else the machine's where it is sure, marked as such; none otherwise. */
function ToneChip(props: { answer: Answer; codingsNow: CodingsNow; acts: HintActs }) {
  const { codesById } = useVoice()
  const { readings, tones: hints } = useHints()
  const { answer, codingsNow, acts } = props
  const said = readings.get(answer.key)?.tone ?? null
  const hint = said === null ? hints.get(answer.key) : undefined
  const detailOf = (codeId: string | null, tone: Tone): { readonly detail?: string } => {
    const id = readingId({ answer, codeId })
    if (readings.get(id)?.tone === tone) return { detail: 'said' }
    return hints.get(id)?.tone === tone && !readings.get(id)?.tone ? { detail: 'likely (machine)' } : {}
  }
  const groupOf = (codeId: string | null, group: string): ChipChoiceGroup => ({
    group,
    choices: [
      ...tones.map((tone) => ({
        ...{ value: `${tone} ${codeId ?? ''}`, label: toneWords[tone] },
        ...detailOf(codeId, tone)
      })),
      ...(codeId !== null && readings.get(readingId({ answer, codeId }))?.tone
        ? [{ value: `none ${codeId}`, label: 'Take it back' }]
        : [])
    ]
  })
  const codeIds = (): string[] => [...new Set(codingsNow().map(({ codeId }) => codeId))]
  return (
    <ChipMenu
      label={hint ? `Likely ${toneWords[hint.tone].toLowerCase()} · machine-made` : 'Tone'}
      chosen={said && toneWords[said]}
      groups={() => [
        groupOf(null, 'The whole answer is'),
        ...codeIds().map((id) => groupOf(id, `On “${codesById.get(id)?.name ?? 'a code'}” it is`))
      ]}
      onChoose={(value) => {
        const [tone = '', codeId = ''] = value.split(' ')
        acts.setTone(answer, codeId === '' ? null : codeId, tone === 'none' ? null : (tone as Tone))
      }}
      onClear={() => acts.setTone(answer, null, null)}
    />
  )
}

/** The language: a person's word is shown as chosen, the machine's as a label; "unsure" rather than a guess. */
function LanguageChip({ answer, acts }: { answer: Answer; acts: HintActs }) {
  const { readings, languages: known } = useHints()
  const said = readings.get(answer.key)?.language ?? null
  const language = known.get(answer.key)
  return (
    <ChipMenu
      label={language ? languageWords[language] : 'Language unsure'}
      chosen={said !== null && isLanguage(said) ? languageWords[said] : null}
      groups={() => [
        {
          group: 'Written in',
          choices: languages.map((code) => ({ value: code, label: languageWords[code] }))
        }
      ]}
      onChoose={(code) => isLanguage(code) && acts.setLanguage(answer, code)}
      onClear={() => acts.setLanguage(answer, null)}
    />
  )
}
