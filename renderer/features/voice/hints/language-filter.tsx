import { useMemo } from 'react'
import { languageCounts, unsureLanguage } from '@shared/domain/voice/language/answers-in-language'
import { isLanguage } from '@shared/domain/voice/language/languages'
import { ChipMenu } from '@renderer/ui/chip-menu'
import { useFormat } from '@renderer/ui/format'
import { useVoice } from '../data/voice-data'
import { languageWords } from './hint-words'
import { useHints } from './hints-data'

const words = (language: string): string =>
  isLanguage(language) ? languageWords[language] : 'Language unsure'

/** Filters the list by language; not there while all answers are in one. */
export function LanguageFilter(props: {
  language: string | null
  onChange: (language: string | null) => void
}) {
  const { list } = useVoice()
  const { languages } = useHints()
  const format = useFormat()
  const counts = useMemo(() => languageCounts(list.answers, languages), [list, languages])
  const told = counts.filter(([language]) => language !== unsureLanguage)
  if (told.length < 2 && props.language === null) return null
  return (
    <ChipMenu
      label="Language"
      chosen={props.language === null ? null : words(props.language)}
      groups={() => [
        {
          group: '',
          choices: counts.map(([language, answers]) => ({
            value: language,
            label: words(language),
            detail: format.count(answers)
          }))
        }
      ]}
      onChoose={props.onChange}
      onClear={() => props.onChange(null)}
    />
  )
}
