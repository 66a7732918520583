import { useEffect, useMemo, type ReactElement } from 'react'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey } from '@shared/domain/entities/voice'
import { answerText } from '@shared/domain/voice/answer'
import { suggestibleCodes } from '@shared/domain/voice/suggest/coded-rows'
import { wordsOfCode } from '@shared/domain/voice/suggest/codebook-match'
import { useFacts } from '../analysis/use-facts'
import { useEngagement, useRecords } from '../react/use-records'
import { forgetMeanings } from './meaning-cache'
import { useMeaning } from './use-meaning'

/** So long after the last change reading begins: a code's definition is not read at every letter. */
const restMs = 2_000

/** Reads meanings in the background where the engagement asks for it; where it does not, nothing of them is kept. */
export function MeaningsInBackground(): ReactElement | null {
  const { id, readsMeaning = false } = useEngagement()
  useEffect(() => {
    if (!readsMeaning) void forgetMeanings(id)
  }, [id, readsMeaning])
  return readsMeaning ? <Reading /> : null
}

function Reading(): null {
  const { reader } = useMeaning()
  const responses = useFacts('response')
  const surveys = useRecords('surveys')
  const codes = useRecords('codes')
  const texts = useMemo(() => {
    if (!responses || !surveys || !codes) return null
    const answers = openTexts(surveys, responses)
    return answers.length === 0 ? answers : [...answers, ...suggestibleCodes(codes).map(wordsOfCode)]
  }, [responses, surveys, codes])
  useEffect(() => {
    // There is no worker where components are tested without a browser.
    if (!texts || typeof Worker === 'undefined') return
    const timer = setTimeout(() => {
      reader.follow(texts)
    }, restMs)
    return () => {
      clearTimeout(timer)
    }
  }, [reader, texts])
  useEffect(
    () => () => {
      reader.close()
    },
    [reader]
  )
  return null
}

function openTexts(surveys: readonly Survey[], responses: readonly SurveyResponse[]): string[] {
  const open = new Map(
    surveys.map(({ id, questions }) => [id, questions.filter(({ kind }) => kind === 'open')])
  )
  return responses.flatMap(({ surveyId, answers }) =>
    (open.get(surveyId) ?? []).flatMap(({ id }) => answerText(answers[id]) ?? [])
  )
}
