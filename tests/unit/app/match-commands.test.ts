import { describe, expect, it } from 'vitest'
import type { Command } from '@renderer/ui/use-commands'
import { matchCommands } from '@renderer/app/palette/match-commands'

const command = (title: string, more: Partial<Command> = {}): Command => ({
  id: title,
  title,
  group: 'Partner',
  run: () => undefined,
  ...more
})

const titles = (commands: readonly Command[], query: string): string[] =>
  matchCommands(commands, query).map((one) => one.title)

describe('palette', () => {
  const all = [
    command('Brückner & Sohn'),
    command('North Sound Media'),
    command('Sohn'),
    command('Active partner rate', { group: 'Metric' }),
    command('Kestrel Cloud', { keywords: 'Kestrel Cloud GmbH', detail: 'MSP · Tier 1' })
  ]

  it('finds without accents and in any case', () => {
    expect(titles(all, 'BRUCK')).toEqual(['Brückner & Sohn'])
  })

  it('puts the start of a title before the start of a word, and that before the inside', () => {
    const some = [command('Personal'), command('The Sony deal'), command('Sonos')]
    expect(titles(some, 'so')).toEqual(['Sonos', 'The Sony deal', 'Personal'])
  })

  it('needs every word, in any order, also from aliases and details', () => {
    expect(titles(all, 'tier kestrel gmbh')).toEqual(['Kestrel Cloud'])
    expect(titles(all, 'kestrel media')).toEqual([])
  })

  it('finds a rule by its number, and a partner of the same words before it', () => {
    const rule = command('R21 Partners bring little of the pipeline', { group: 'Rule' })
    expect(titles([rule, ...all], 'r21')).toEqual([rule.title])
    expect(titles([rule, command('Partners United')], 'partners')[0]).toBe('Partners United')
  })

  it('shows everything in its own order when nothing is typed, up to the limit', () => {
    expect(matchCommands(all, '  ', 2)).toEqual(all.slice(0, 2))
  })
})
