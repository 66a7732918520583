import { dayNumber } from '../values/civil-date'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'

/** When partners were signed and ended (`noDay`: not said), read once: they are asked for after every edited deal. */
export const partnerDays = ({ facts }: MetricContext) => {
  const days = (field: 'signedOn' | 'endedOn'): Int32Array =>
    Int32Array.from(facts.partners, ({ [field]: date }) => (date === null ? noDay : dayNumber(date)))
  return { signedOn: days('signedOn'), endedOn: days('endedOn') }
}
