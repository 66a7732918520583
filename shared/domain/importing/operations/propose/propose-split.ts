import type { ColumnProfile } from '../../column-profile'
import { matchHeader } from '../../header-match'
import { meaningOf } from '../../value-meanings'
import { foldAccents, wordList } from '../../words'
import type { ProposedStep, UnshapedSheet } from './proposed-step'

/** Words for tiers, as programmes usually name them. */
const tierWords = wordList(
  'platinum|platin|platine|platino|gold|or|oro|goud|silver|silber|argent|plata|zilver|bronze|bronce|brons|diamond|titanium|premier|elite|select|preferred|advanced|registered|authorised|authorized|associate|registriert|autorisiert|enregistre|agree|registrado|autorizado|geregistreerd'
)

/** "Gold Reseller": one column that says tier and type. */
export function proposeSplit({ profiles }: UnshapedSheet): ProposedStep[] {
  const tiers = profiles.filter(
    ({ header }) => matchHeader('partner', header)[0]?.field === 'tier' && /tier|level|stufe/i.test(header)
  )
  return profiles.flatMap((profile) => {
    // A column of its own for the tier says it already; one headed "Type / tier" is the one to split.
    if (tiers.some((tier) => tier !== profile)) return []
    const share = sharesOf(profile)
    if (profile.shape !== 'category' && profile.shape !== 'text') return []
    if (share.both < 0.5) return []
    return [
      {
        operation: {
          kind: 'split',
          column: profile.column,
          way: { by: 'words', words: share.words },
          into: ['Tier', 'Type']
        },
        reason: `“${profile.header}” says tier and type at once (“${share.example}”)`,
        confidence: share.both >= 0.8 ? 0.88 : 0.7
      }
    ] satisfies ProposedStep[]
  })
}

/** How many of the rows say a tier word and, beside it, a known type. */
function sharesOf(profile: ColumnProfile): { both: number; words: string[]; example: string } {
  const words = new Set<string>()
  let both = 0
  let all = 0
  let example = ''
  for (const [value, count] of profile.values) {
    all += count
    const pieces = value.split(/[\s/,;|–-]+/)
    const tier = pieces.find((piece) => tierWords.includes(foldAccents(piece)))
    if (tier === undefined) continue
    const rest = pieces.filter((piece) => piece !== tier).join(' ')
    if (rest === '' || meaningOf('partner', 'type', rest) === null) continue
    words.add(tier)
    both += count
    example ||= value
  }
  return { both: all === 0 ? 0 : both / all, words: [...words], example }
}
