import type { Code, Survey } from '@shared/domain/entities/voice'

/** "from Halden 2025, in step · for Partner survey 2026": where a code comes from and which wave it is for. */
export function originWords({ origin, surveyId }: Code, surveys: readonly Survey[]): string {
  const from =
    origin &&
    `from ${origin.file === undefined ? '' : 'the file '}${origin.title}${origin.isKeptInStep ? ', in step' : ', frozen'}`
  const wave =
    surveyId && `for ${surveys.find(({ id }) => id === surveyId)?.title ?? 'a wave no longer here'}`
  return [from, wave].filter(Boolean).join(' · ')
}
