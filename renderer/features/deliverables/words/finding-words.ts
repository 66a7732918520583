import type { Finding } from '@shared/domain/deliverables/pre-flight'
import { gapWords, roleWords } from '../template/template-words'
import { isOwnDesign, ownDesignWords } from './own-design-words'
import { aroundWords, isAround, plural, type FindingWords } from './around-words'

function heldBack({ notCleared, tooFew, noSegment }: Extract<Finding, { code: 'quotes-withheld' }>): string {
  return [
    notCleared > 0 && `${notCleared} not cleared for use`,
    tooFew > 0 && `${tooFew} from a group below the confidentiality limit`,
    noSegment > 0 && `${noSegment} without a partner type to name`
  ]
    .filter((part): part is string => part !== false)
    .join(', ')
}

/** What a finding means and what to do about it. */
export function findingWords(finding: Finding): FindingWords {
  if (isAround(finding)) return aroundWords(finding)
  if (isOwnDesign(finding)) return ownDesignWords(finding)
  switch (finding.code) {
    case 'figures-moved':
      return {
        title: `${plural(finding.count, 'figure')} moved`,
        text: 'Your text is older than the data. Update it before you export.'
      }
    case 'leftover-token':
      return {
        title: 'A figure is missing',
        text: `Nothing fills ${finding.token}. Rewrite or reset the text.`
      }
    case 'typed-number':
      return {
        title: 'A number typed by hand',
        text: `“${finding.number}” does not follow the data. Check it before each export.`
      }
    case 'figure-unknown':
      return { title: 'A figure is unknown', text: `Printed as “—”: ${finding.labels.join(', ')}.` }
    case 'quotes-withheld':
      return {
        title: `${plural(finding.notCleared + finding.tooFew + finding.noSegment, 'quote')} held back`,
        text: `${heldBack(finding)}.`
      }
    case 'definitions-hidden':
      return { title: 'Definitions left out', text: 'Readers cannot see how the figures are defined.' }
    case 'sources-hidden':
      return { title: 'Sources left out', text: 'Readers cannot see which files the figures rest on.' }
    case 'nothing-imported':
      return { title: 'No file imported', text: 'Every amount and rating was entered by hand.' }
    case 'definitions-printed':
      return { title: 'Definitions printed', text: plural(finding.count, 'definition') }
    case 'figures-bound':
      return {
        title: 'Figures follow the data',
        text: `${plural(finding.count, 'figure')} bound to results.`
      }
    case 'quotes-by-segment':
      return { title: 'Names masked', text: `${plural(finding.count, 'quote')} by partner type only.` }
    case 'marked-as-sample':
      return { title: 'Marked as sample', text: 'The notice stands on the cover and on every page.' }
    case 'template-lacks':
      return {
        title: `The template lacks ${plural(finding.roles.length, 'style')}`,
        text: `Our own design stands in: ${finding.roles.map((role) => roleWords[role].toLowerCase()).join(', ')}.`
      }
    case 'template-gap':
      return gapWords(finding.gap)
    case 'metrics-unknown':
      return {
        title: `${plural(finding.titles.length, 'metric')} unknown`,
        text: `Left empty with the reason: ${finding.titles.slice(0, 3).join(', ')}${finding.titles.length > 3 ? ' and others' : ''}.`
      }
    case 'formulas-live':
      return { title: 'Formulas live', text: `${plural(finding.count, 'formula')}, each with its result.` }
  }
}
