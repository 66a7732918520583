import type { Finding } from '@shared/domain/deliverables/pre-flight'
import { problemWords } from '../template/placeholder-words'
import { plural, type FindingWords } from './around-words'

const ownDesignCodes = [
  'brand-too-light',
  'form-unfillable',
  'form-names',
  'form-without-placeholders',
  'form-chart-picture'
] as const

/** Findings about the consultant's brand and forms. */
type OwnDesignFinding = Extract<Finding, { code: (typeof ownDesignCodes)[number] }>

export const isOwnDesign = (finding: Finding): finding is OwnDesignFinding =>
  ownDesignCodes.some((code) => code === finding.code)

/** One decimal, cut and not rounded: 4.49 does not pass. */
const ratio = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1)

/** What such a finding means and what to do about it. */
export function ownDesignWords(finding: OwnDesignFinding): FindingWords {
  switch (finding.code) {
    case 'brand-too-light':
      return {
        title: `The ${finding.role} colour is too light`,
        text:
          finding.fails === 'fill'
            ? `${ratio(finding.contrast)} to 1 on white: headings need 4.5, bars and grounds 3. Choose a darker shade.`
            : `${ratio(finding.contrast)} to 1 on white, headings need 4.5. Choose a darker shade.`
      }
    case 'form-unfillable':
      return {
        title: `${finding.fileName} cannot be filled`,
        text: `${finding.count > 1 ? `${plural(finding.count, 'placeholder')}, the first` : 'Placeholder'} {{${finding.placeholder}}}: ${problemWords(finding.problem)} The document itself may leave.`
      }
    case 'form-names':
      return {
        title: `${finding.fileName} names somebody`,
        text: `Its own text “${finding.text.slice(0, 60)}” must not stand in the anonymised edition. Take the name out in Word and add the form again.`
      }
    case 'form-chart-picture':
      return {
        title: `${finding.fileName}: ${finding.count === 1 ? 'a chart becomes a picture' : `${finding.count} charts become pictures`}`,
        text: `{{${finding.placeholder}}} names a chart whose kind cannot show these data: our picture takes its place. For several series choose bars or lines, for places in a plane points or bubbles.`
      }
    case 'form-without-placeholders':
      return {
        title: `${finding.fileName} has no placeholder`,
        text: 'There is nothing to fill in it. Write one such as {{client}} in Word and add the form again.'
      }
  }
}
