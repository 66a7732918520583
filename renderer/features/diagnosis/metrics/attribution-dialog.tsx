import { useAttributionEffects } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import type { PartnerShare } from '@shared/domain/entities/engagement'
import { partnerShareWords } from '@shared/domain/evidence/definition-words'
import { attributedFigures, type AttributionEffects } from '@shared/domain/metrics/attribution-effects'
import { findMetric } from '@shared/domain/metrics/registry'
import { unknownSentence, valueText } from './figure-words'
import styles from './metrics.module.css'
import { useDefinitions } from './use-definitions'

const short: Readonly<Record<PartnerShare, string>> = {
  sourced: 'Sourced only',
  'sourced-influenced': 'Sourced and influenced',
  attached: 'Sourced, influenced, resold',
  registered: 'Registered'
}

/** How deals split by what was recorded: each deal once, so that the parts add up. */
function Split(props: { parts: AttributionEffects['parts'] }) {
  const format = useFormat()
  return (
    <table className={styles.small}>
      <thead>
        <tr>
          <th scope="col">Recorded as</th>
          <th scope="col" data-number>
            Open deals
          </th>
          <th scope="col" data-number>
            Pipeline
          </th>
          <th scope="col" data-number>
            Won deals
          </th>
          <th scope="col" data-number>
            Revenue
          </th>
        </tr>
      </thead>
      <tbody>
        {props.parts.map((part) => (
          <tr key={part.attribution ?? 'none'}>
            <th scope="row">{part.attribution ?? 'nothing recorded'}</th>
            <td data-number>{format.count(part.openDeals)}</td>
            <td data-number>{format.shortMoney(part.openAmount)}</td>
            <td data-number>{format.count(part.wonDeals)}</td>
            <td data-number>{format.shortMoney(part.wonAmount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Effects(props: { effects: AttributionEffects['effects']; onChoose: (share: PartnerShare) => void }) {
  const format = useFormat()
  return (
    <table className={styles.small}>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          {props.effects.map(({ share, isChosen }) => (
            <th key={share} scope="col" data-number data-chosen={isChosen || undefined}>
              {short[share]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attributedFigures.map((id) => (
          <tr key={id}>
            <th scope="row">{findMetric(id)?.definition.title ?? id}</th>
            {props.effects.map(({ share, isChosen, figures }) => {
              const figure = figures.find(({ metricId }) => metricId === id)
              return (
                <td
                  key={share}
                  data-number
                  data-chosen={isChosen || undefined}
                  title={figure ? unknownSentence(figure) : undefined}
                >
                  {figure ? valueText(figure, format) : '—'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {props.effects.map(({ share, isChosen }) => (
            <td key={share} data-number data-chosen={isChosen || undefined}>
              {isChosen ? (
                'Chosen'
              ) : (
                <Button size="small" label={`Choose ${short[share]}`} onClick={() => props.onChoose(share)}>
                  Choose
                </Button>
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

/** The definitions of a partner's deal side by side, with what each does to every partner share. */
export function AttributionDialog(props: { onClose: () => void }) {
  const answer = useAttributionEffects(true)
  const { definitions, replace } = useDefinitions()
  const choose = (share: PartnerShare): void =>
    replace({ ...definitions, partnerShare: share }, `Partner deals: ${partnerShareWords[share]}`)
  return (
    <Dialog title="Which deals count as a partner’s" isOpen onClose={props.onClose} size="large">
      <p className={styles.intro}>
        The choice decides every partner share and every comparison with direct deals. It is agreed with the
        client, recorded, and printed with the definitions of each document. A deal has one attribution, so
        sourced and influenced never count twice.
      </p>
      {answer ? (
        <>
          <Effects effects={answer.effects} onChoose={choose} />
          <p className={styles.verdict}>
            What is recorded: each deal once, so the parts add up to the whole.
          </p>
          <Split parts={answer.parts} />
        </>
      ) : (
        <Progress label="Computing all four" share={null} figure="" />
      )}
    </Dialog>
  )
}
