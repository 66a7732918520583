import type { ReactNode } from 'react'
import type { Shown } from '@shared/domain/voice/confidentiality/shown'
import type { ResultsAsk, ResultsView } from '@shared/domain/voice/results/ask'
import type { PublishedResults, ResultsViews } from '@shared/domain/voice/results/publish-results'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { CrosstabPanel } from './crosstab-panel'
import { FailureModesPanel } from './failure-modes-panel'
import { ImportancePanel } from './importance-panel'
import { ShownOr } from './not-shown'
import type { OpenTheme } from './open-theme'
import { RecommendationPanel } from './recommendation-panel'
import type { WaveChoice } from './results-state'
import { SatisfactionPanel } from './satisfaction-panel'
import { ThemesPanel } from './themes-panel'
import { TogetherPanel } from './together-panel'
import { WavesPanel } from './waves-panel'

/** The result that was asked for, or why there is none. */
export function ViewPanel(props: {
  ask: ResultsAsk
  published: PublishedResults
  waves: readonly WaveChoice[]
  onOpen: OpenTheme
}) {
  const { ask, published, waves, onOpen } = props
  const title = (id: string | null): string => waves.find((wave) => wave.id === id)?.title ?? ''
  const make: { readonly [V in ResultsView]: (view: ResultsViews[V]) => ReactNode } = {
    themes: (view) => <ThemesPanel view={view} onOpen={onOpen} />,
    crosstab: (view) => <CrosstabPanel view={view} onOpen={onOpen} />,
    together: (view) => <TogetherPanel view={view} onOpen={onOpen} />,
    recommendation: (view) => (
      <RecommendationPanel
        view={view}
        breakdown={ask.breakdown}
        question={published.cuts.find(({ id }) => id === ask.breakdown)?.question ?? null}
      />
    ),
    satisfaction: (view) => <SatisfactionPanel view={view} />,
    importance: (view) => <ImportancePanel view={view} />,
    waves: (view) => (
      <WavesPanel
        view={view}
        later={title(ask.surveyId)}
        earlier={title(ask.earlierSurveyId)}
        onOpen={onOpen}
      />
    ),
    'failure-modes': (view) => <FailureModesPanel view={view} onOpen={onOpen} />
  }
  return (
    <ShownOr
      shown={published.content as Shown<never>}
      empty={<Empty view={ask.view} hasCuts={published.cuts.length > 0} />}
    >
      {(view) => make[ask.view](view)}
    </ShownOr>
  )
}

const missing: Readonly<Record<ResultsView, string>> = {
  themes: 'Nobody answered an open question in this wave.',
  crosstab: 'Choose above by which attribute to break the themes down.',
  together: 'Nobody answered an open question in this wave.',
  recommendation: 'This wave did not ask how likely partners are to recommend you (0–10).',
  satisfaction: 'This wave has no question answered on a rating scale.',
  importance:
    'This wave does not ask both how important something is and how well it is done. Ask both, in the same words, in the next one.',
  waves: 'There is one wave so far. Import another to see what moved.',
  'failure-modes': 'Nobody answered an open question in this wave.'
}

function Empty({ view, hasCuts }: { view: ResultsView; hasCuts: boolean }) {
  const { navigate } = useNavigation()
  const isCrosstab = view === 'crosstab'
  return (
    <>
      <p>
        {isCrosstab && !hasCuts
          ? 'Nothing is known of these respondents that splits them into groups. Link them to partners, or add a breakdown under Confidentiality.'
          : missing[view]}
      </p>
      {!isCrosstab && <Button onClick={() => navigate({ screen: 'import' })}>Import a survey</Button>}
    </>
  )
}
