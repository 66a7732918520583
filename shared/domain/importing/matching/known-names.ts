import type { FactBlock } from '../../entities/fact-block'
import type { ExistingData } from '../existing-facts'
import type { PlainNameKind } from './name-fields'

type NamesOfKind = Readonly<Record<PlainNameKind, ReadonlySet<string>>>

const ofBlocks = new WeakMap<readonly FactBlock[], Pick<NamesOfKind, 'account' | 'manager'>>()

/** The names the engagement already holds: what a new spelling may mean. */
export function knownNames({ partners, factBlocks }: ExistingData): NamesOfKind {
  const inFacts = ofBlocks.get(factBlocks) ?? namesInDeals(factBlocks)
  ofBlocks.set(factBlocks, inFacts)
  const managers = partners.flatMap(({ manager }) => (manager === null ? [] : [manager]))
  return {
    account: inFacts.account,
    manager: new Set([...inFacts.manager, ...managers]),
    person: new Set(partners.flatMap(({ contacts }) => contacts.map(({ name }) => name)))
  }
}

/** Blocks are never changed: the names of one list of them are gathered once. */
function namesInDeals(blocks: readonly FactBlock[]): Pick<NamesOfKind, 'account' | 'manager'> {
  const account = new Set<string>()
  const manager = new Set<string>()
  for (const { kind, columns } of blocks) {
    if (kind !== 'deal') continue
    for (const value of columns['account'] ?? []) if (typeof value === 'string') account.add(value)
    for (const value of columns['owner'] ?? []) if (typeof value === 'string') manager.add(value)
  }
  return { account, manager }
}
