import type { ExchangeLine } from '@shared/domain/entities/exchange'
import type { AmountThen } from '@shared/domain/exchange/edit-audit'
import type { AuditView } from './use-audit'

/** What each line stands for now, so that a version being closed can keep it. Set-aside lines stand for nothing. */
export function amountThen({ result }: Pick<AuditView, 'result'>): (line: ExchangeLine) => AmountThen {
  const amounts = new Map([...result.gives, ...result.gets].map((each) => [each.line.id, each.amount]))
  return ({ id }) => {
    const amount = amounts.get(id)
    return { value: amount?.value ?? null, low: amount?.low ?? null, high: amount?.high ?? null }
  }
}
