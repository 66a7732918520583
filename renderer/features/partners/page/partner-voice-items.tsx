import type { ReactNode } from 'react'
import { usePartnerVoice } from '@renderer/data'
import { useFormat, type Format } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Text } from '@renderer/ui/text'
import type { PartnerVoice } from '@shared/domain/voice/results/partner-voice'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { shownText } from '../words/shown-text'
import styles from './partner-figures.module.css'

/** How many themes of its kind are named beside a partner. */
const namedThemes = 2

function Item(props: { title: string; hint: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={props.isWide ? `${styles.item} ${styles.wide}` : styles.item}>
      <dt className={styles.title}>{props.title}</dt>
      <dd className={styles.value} title={props.hint}>
        {props.children}
      </dd>
    </div>
  )
}

const themesText = (voice: PartnerVoice, format: Format): string =>
  shownText(voice.themes, format, (themes) =>
    themes.length === 0
      ? '—'
      : themes
          .slice(0, namedThemes)
          .map(({ theme, share }) => `${theme.name} ${format.share(share.share)}`)
          .join(', ')
  )

/**
 * What the survey says beside a partner's name. One company is never a group, so it is what partners of its kind say;
 * of its own people only that they took part, once there are enough of them.
 */
export function PartnerVoiceItems(props: { partnerId: string }) {
  const format = useFormat()
  const { navigate } = useNavigation()
  const voice = usePartnerVoice(props.partnerId)
  if (!voice) return null
  const kind = voice.kind === null ? 'all partners' : `${partnerTypeWords[voice.kind]} partners`
  const wave = voice.wave === null ? '' : `${voice.wave.title}. `
  const why = `${wave}Shown for ${kind}, since one company is never a group.`
  return (
    <>
      <Item title="Survey respondents" hint="People of this partner who answered in any wave.">
        <Text>{shownText(voice.ownRespondents, format, format.count)}</Text>
      </Item>
      <Item title={`NPS of ${kind}`} hint={why}>
        <Text>
          {shownText(
            voice.recommendation,
            format,
            ({ nps }) => `${format.signed(nps.score)}, n = ${format.count(nps.n)}`
          )}
        </Text>
      </Item>
      <Item title={`Raised most by ${kind}`} hint={why} isWide>
        <button
          type="button"
          className={styles.link}
          onClick={() => navigate({ screen: 'voice', tab: 'results' })}
        >
          {themesText(voice, format)}
        </button>
      </Item>
    </>
  )
}
