import type { Finding } from '@shared/domain/deliverables/pre-flight'

export interface FindingWords {
  readonly title: string
  readonly text: string
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const aroundCodes = [
  'figures-disagree',
  'quote-uncleared',
  'alt-missing',
  'source-missing',
  'definitions-missing',
  'letters-without-font',
  'part-blank',
  'texts-untranslated'
] as const

/** Findings about what a document leaves untold, and about what stands around it. */
type AroundFinding = Extract<Finding, { code: (typeof aroundCodes)[number] }>

export const isAround = (finding: Finding): finding is AroundFinding =>
  aroundCodes.some((code) => code === finding.code)

/** What such a finding means and what to do about it. */
export function aroundWords(finding: AroundFinding): FindingWords {
  switch (finding.code) {
    case 'figures-disagree':
      return {
        title: `${finding.document} says otherwise`,
        text: `As exported last, ${finding.label}: ${finding.there}, here ${finding.here}${finding.count > 1 ? `, and ${plural(finding.count - 1, 'further figure')}` : ''}. Export it again.`
      }
    case 'quote-uncleared':
      return {
        title: 'A quote is not cleared',
        text: 'This text holds words of an answer nobody has cleared. Clear the quote or take the words out.'
      }
    case 'alt-missing':
      return { title: 'A figure has no description', text: 'Readers who cannot see it are told nothing.' }
    case 'source-missing':
      return { title: 'A figure has no source', text: 'Readers cannot see what it rests on.' }
    case 'definitions-missing':
      return {
        title: 'No definitions in this document',
        text: `They rest on agreed definitions: ${finding.labels.slice(0, 3).join(', ')}${finding.labels.length > 3 ? ' and others' : ''}.`
      }
    case 'letters-without-font':
      return {
        title: 'Letters the page font lacks',
        text: `Word takes ${finding.letters.slice(0, 8).join(' ')} from another font.`
      }
    case 'part-blank':
      return { title: 'A part is not written yet', text: 'It is left out of the file until it has a text.' }
    case 'texts-untranslated':
      return {
        title: `${plural(finding.count, 'part')} still in English`,
        text: 'Sentences made from the data and words drawn in charts. Rewrite the sentences here; fixed texts are German.'
      }
  }
}
