import { useEffect, useMemo, useRef, useState } from 'react'
import type { AnswerReading } from '@shared/domain/entities/answer-reading'
import type { Answer } from '@shared/domain/voice/answer'
import { isLanguage, type Language } from '@shared/domain/voice/language/languages'
import type { SameWordsGroup } from '@shared/domain/voice/near-duplicates/same-words'
import type { ToneGround } from '@shared/domain/voice/sentiment/reading-protocol'
import type { ToneHint } from '@shared/domain/voice/sentiment/tone-hints'
import { usePaintedRecords } from '../data/use-painted-records'
import type { VoiceData } from '../data/voice-data'
import type { HintsData } from './hints-data'
import { ReadingClient } from './reading-client'
import { judgedSubjects, readTextOf, toneSubjects } from './tone-subjects'

/** So long after the last key press the machine begins to learn: somebody coding fast is not slowed. */
const restMs = 800

const noReadings: readonly AnswerReading[] = []
const noTones: ReadonlyMap<string, ToneHint> = new Map()

interface Read {
  /** The list that was read; what was read of an earlier one does not count. */
  readonly of: VoiceData['list']
  readonly languages: readonly (Language | null)[]
  readonly groups: readonly SameWordsGroup[]
}

/** The worker for these answers, what it read, and what it has learnt about tone. */
function useReader({ list }: VoiceData) {
  const client = useRef<ReadingClient | null>(null)
  const [languages, setLanguages] = useState<Pick<Read, 'of' | 'languages'> | null>(null)
  const [groups, setGroups] = useState<Pick<Read, 'of' | 'groups'> | null>(null)
  const [ground, setGround] = useState<ToneGround | null>(null)
  useEffect(() => {
    // There is none where components are tested without a browser.
    if (typeof Worker === 'undefined' || list.answers.length === 0) return
    const made = new ReadingClient(list.answers.map(readTextOf), {
      onLanguages: (read) => setLanguages({ of: list, languages: read }),
      onGroups: (read) => setGroups({ of: list, groups: read }),
      onLearnt: setGround
    })
    client.current = made
    return () => {
      client.current = null
      made.close()
    }
  }, [list])
  return {
    client,
    languages: languages?.of === list ? languages.languages : null,
    groups: groups?.of === list ? groups.groups : null,
    ground
  }
}

/** Machine-made tones of all answers and themes, learnt anew when somebody said one. */
function useTones(
  voice: VoiceData,
  readings: readonly AnswerReading[],
  { client, ground }: ReturnType<typeof useReader>
): ReadonlyMap<string, ToneHint> {
  const { list, codingsByAnswer } = voice
  const [tones, setTones] = useState(noTones)
  const latest = useRef(codingsByAnswer)
  useEffect(() => {
    latest.current = codingsByAnswer
  })
  const rowOf = useMemo(() => new Map(list.answers.map((answer, row) => [answer.key, row])), [list])
  useEffect(() => {
    if (!readings.some(({ tone }) => tone !== null)) return
    const timer = setTimeout(() => {
      client.current?.learn(judgedSubjects(readings, rowOf, list.answers, latest.current))
    }, restMs)
    return () => clearTimeout(timer)
  }, [client, readings, rowOf, list])
  const speaks = ground !== null && ground.thresholds.length > 0
  useEffect(() => {
    if (!speaks) return
    let isCurrent = true
    const timer = setTimeout(() => {
      const { ids, subjects } = toneSubjects(list.answers, codingsByAnswer)
      void client.current?.hints(subjects).then((hints) => {
        if (isCurrent) setTones(new Map(ids.flatMap((id, at) => (hints[at] ? [[id, hints[at]]] : []))))
      })
    }, restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, speaks, ground, list, codingsByAnswer])
  return speaks ? tones : noTones
}

function languageMap(
  answers: readonly Answer[],
  read: readonly (Language | null)[] | null,
  readings: ReadonlyMap<string, AnswerReading>
): Map<string, Language> {
  const languages = new Map<string, Language>()
  answers.forEach(({ key }, row) => {
    const said = readings.get(key)?.language ?? null
    const language = said !== null && isLanguage(said) ? said : (read?.[row] ?? null)
    if (language !== null) languages.set(key, language)
  })
  return languages
}

/** Reads the answers' language, sameness and tone beside the work; everything empty until it is there. */
export function useHintsData(voice: VoiceData): HintsData {
  const { list, pending } = voice
  const reader = useReader(voice)
  const stored = usePaintedRecords('answerReadings', pending) ?? noReadings
  const tones = useTones(voice, stored, reader)
  const readings = useMemo(() => new Map(stored.map((reading) => [reading.id, reading])), [stored])
  const { languages: read, groups: rows, ground } = reader
  const languages = useMemo(() => languageMap(list.answers, read, readings), [list, read, readings])
  const groups = useMemo(
    () => (rows ?? []).map((group) => group.flatMap((row) => list.answers[row]?.key ?? [])),
    [rows, list]
  )
  const groupOf = useMemo(
    () => new Map(groups.flatMap((group) => group.map((key) => [key, group] as const))),
    [groups]
  )
  return useMemo(
    () => ({ readings, languages, groups, groupOf, tones, ground }),
    [readings, languages, groups, groupOf, tones, ground]
  )
}
