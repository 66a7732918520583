import { usePartnerVoice } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { shownText } from '../words/shown-text'
import { PartHead } from './standing-mark'

function Respondents({ partnerId }: { partnerId: string }) {
  const format = useFormat()
  const voice = usePartnerVoice(partnerId)
  return <td>{voice && shownText(voice.ownRespondents, format, format.count)}</td>
}

function Recommendation({ partnerId }: { partnerId: string }) {
  const format = useFormat()
  const voice = usePartnerVoice(partnerId)
  if (!voice) return <td />
  const kind = voice.kind === null ? 'all partners' : `${partnerTypeWords[voice.kind]} partners`
  const text = shownText(
    voice.recommendation,
    format,
    ({ nps }) => `${format.signed(nps.score)}, n = ${format.count(nps.n)}, ${kind}`
  )
  return <td title="One company is never a group: this is what partners of its kind say.">{text}</td>
}

/** What the survey may say beside each name: that its people took part, and what partners of its kind say. */
export function VoiceRows({ partnerIds }: { partnerIds: readonly string[] }) {
  return (
    <tbody>
      <PartHead title="Survey" columns={partnerIds.length} />
      <tr>
        <th scope="row">Survey respondents</th>
        {partnerIds.map((id) => (
          <Respondents key={id} partnerId={id} />
        ))}
      </tr>
      <tr>
        <th scope="row">NPS of its kind</th>
        {partnerIds.map((id) => (
          <Recommendation key={id} partnerId={id} />
        ))}
      </tr>
    </tbody>
  )
}
