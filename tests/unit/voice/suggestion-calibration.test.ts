import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { atOnce } from '@shared/domain/voice/suggest/in-steps'
import { reviewing } from '@shared/domain/voice/suggest/suggestions'
import { codedSets, type CodedSet } from '../../bench/data/coded-sets'
import { seededRandom } from '../../bench/data/random'

const askedPrecision = 0.9
/** What chance takes from a promise on a few hundred answers. */
const tolerated = 0.06

const topics: Readonly<Record<string, readonly string[]>> = {
  payment: ['claims', 'paid', 'late', 'invoice', 'months', 'money'],
  portal: ['portal', 'login', 'slow', 'website', 'password', 'screen'],
  support: ['support', 'answer', 'ticket', 'phone', 'helpdesk', 'reply'],
  training: ['course', 'training', 'certificate', 'learn', 'webinar', 'exam']
}
const filler = 'we the often really year team good bad always customers need more'.split(' ')

/** Invented answers on one or two topics, with words of other topics strewn in, and codings that err now and then. */
function inventedSet(count: number): CodedSet {
  const random = seededRandom(5)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = Object.keys(topics)
  const texts: string[] = []
  const codes: string[][] = []
  for (let row = 0; row < count; row += 1) {
    const told = [...new Set(random() < 0.3 ? [pick(names), pick(names)] : [pick(names)])]
    const words = told.flatMap((name) => Array.from({ length: 2 }, () => pick(topics[name] ?? [])))
    if (random() < 0.25) words.push(pick(topics[pick(names)] ?? []))
    const all = [...words, ...Array.from({ length: 5 }, () => pick(filler)), String(row)]
    texts.push(all.sort(() => random() - 0.5).join(' '))
    codes.push(random() < 0.04 ? [pick(names)] : told)
  }
  const codebook = Object.fromEntries(names.map((name) => [name, { name, definition: '' }]))
  return { name: 'invented', texts, codes, codebook, judges: texts.map((_, row) => row % 2 === 1) }
}

/** How often the lines of the accept-all list are right on answers nobody had coded yet. */
function listPrecision(set: CodedSet, coded: number): { right: number; lines: number; stated: number } {
  const model = new SuggestionModel(set.texts)
  model.setCodes(
    Object.entries(set.codebook).map(([id, { name, definition }]) => ({ id, name, further: definition }))
  )
  model.learn(new Map(set.texts.slice(0, coded).map((_, row) => [row, new Set(set.codes[row])])))
  const review = atOnce(reviewing(model, askedPrecision, () => false))
  const lines = review?.lines ?? []
  const right = lines.filter(({ row, suggestion }) => set.codes[row]?.includes(suggestion.codeId)).length
  return { right, lines: lines.length, stated: review?.precision ?? 0 }
}

describe('accept-all list', () => {
  it('is as right as it says, on invented answers', { timeout: 60_000 }, () => {
    const { right, lines, stated } = listPrecision(inventedSet(500), 150)
    expect(lines).toBeGreaterThan(100)
    expect(stated).toBeGreaterThanOrEqual(askedPrecision)
    expect(right / lines).toBeGreaterThan(askedPrecision - tolerated)
  })

  it('is empty-handed while too little is coded to promise anything', () => {
    const model = new SuggestionModel(inventedSet(40).texts)
    model.setCodes(Object.keys(topics).map((id) => ({ id, name: id, further: '' })))
    model.learn(new Map())
    expect(atOnce(reviewing(model, askedPrecision, () => false))).toBeNull()
  })

  it.runIf(existsSync('../shared/data/coded_anes2008'))(
    'is as right as it says, on public sets (../shared/data)',
    { timeout: 120_000 },
    () => {
      const sums = codedSets(11, 600)
        .filter(({ name }) => ['anes 5', 'anes 7'].includes(name))
        .map((set) => listPrecision(set, 150))
      const lines = sums.reduce((sum, one) => sum + one.lines, 0)
      const right = sums.reduce((sum, one) => sum + one.right, 0)
      expect(lines).toBeGreaterThan(200)
      expect(right / lines).toBeGreaterThan(askedPrecision - tolerated)
    }
  )
})
