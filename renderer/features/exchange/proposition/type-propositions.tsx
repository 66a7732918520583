import { partnerTypeWords, sentenceCase } from '@shared/domain/deliverables/partner-words'
import type { Proposition } from '@shared/domain/entities/exchange'
import type { PartnerType } from '@shared/domain/entities/partner'
import { editSettings, settingsOf } from '@shared/domain/exchange/edit-settings'
import { untypedPreset } from '@shared/domain/exchange/presets'
import { draftProposition, sharedStrongGets, sharedUnmetNeeds } from '@shared/domain/exchange/proposition'
import { useEngagement } from '@renderer/data'
import { useAct } from '../use-act'
import type { ResultView } from '../use-audit'
import { PropositionEditor } from './proposition-editor'
import styles from './proposition.module.css'

/** One value proposition per partner type, drafted from what is strong in at least half of its audits. */
export function TypePropositions(props: {
  groups: readonly { type: PartnerType | null; results: readonly ResultView[] }[]
  client: string
}) {
  const engagement = useEngagement()
  const act = useAct()
  const settings = settingsOf(engagement)
  const keep = (key: string, proposition: Proposition | null): void => {
    const others = Object.fromEntries(Object.entries(settings.propositions).filter(([type]) => type !== key))
    const propositions = proposition === null ? others : { ...others, [key]: proposition }
    void act(editSettings(engagement, { propositions }, 'exchange.proposition-kept'))
  }
  return (
    <div className={styles.types}>
      {props.groups.map(({ type, results }) => {
        const key = type ?? untypedPreset
        const words = type === null ? 'partners of no stated type' : `${partnerTypeWords(type)}s`
        const draft = draftProposition({
          client: props.client,
          audience: sentenceCase(words),
          strong: sharedStrongGets(results),
          unmet: sharedUnmetNeeds(results)
        })
        return (
          <PropositionEditor
            key={`${key}-${settings.propositions[key]?.text ?? draft ?? ''}`}
            label={`Why ${words} should work with ${props.client} (${results.length === 1 ? '1 audit' : `${results.length} audits`})`}
            kept={settings.propositions[key]}
            draft={draft}
            onKeep={(proposition) => keep(key, proposition)}
          />
        )
      })}
    </div>
  )
}
