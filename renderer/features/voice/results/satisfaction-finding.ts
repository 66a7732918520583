import type { SatisfactionView } from '@shared/domain/voice/results/views/satisfaction-view'
import type { Format } from '@renderer/ui/format'

/** The area with which most are satisfied and the one with which fewest are; none is singled out of equals. */
export function satisfactionFinding({ areas }: SatisfactionView, format: Format): string {
  const shown = areas.flatMap(({ name, result }) =>
    result.status === 'shown' ? [{ name: name.replace(/\.$/, ''), share: result.value.psat.share }] : []
  )
  const [best, worst] = [shown[0], shown.at(-1)]
  if (!best || !worst) return 'No area was rated by enough people to be shown'
  if (best === worst) return `${format.share(best.share)} are satisfied: ${best.name}`
  if (best.share === worst.share) {
    return `${format.share(best.share)} are satisfied in each of ${format.count(shown.length)} areas`
  }
  const at = ({ name, share }: typeof best): string => {
    const alike = shown.filter((one) => one.share === share).length
    return `${alike > 1 ? `${format.count(alike)} areas alike` : name} (${format.share(share)})`
  }
  return `Most satisfied: ${at(best)}. Least: ${at(worst)}`
}
