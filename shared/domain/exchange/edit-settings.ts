import type { Engagement } from '../entities/engagement'
import type { ExchangeSettings } from '../entities/exchange'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { plainSettings } from './presets'

/** How this engagement audits, with the catalogue's ways where nothing was set. */
export const settingsOf = (engagement: Pick<Engagement, 'exchange'>): ExchangeSettings =>
  engagement.exchange ?? plainSettings

/** One edit of how the engagement audits; `code` names what was done, for the history. */
export function editSettings(
  engagement: Engagement,
  patch: Partial<ExchangeSettings>,
  code = 'exchange.settings-edited'
): ChangeDraft {
  const after: Engagement = { ...engagement, exchange: { ...settingsOf(engagement), ...patch } }
  return draft(code, {}, [change('engagement', engagement, after)])
}
