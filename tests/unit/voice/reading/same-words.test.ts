import { describe, expect, it } from 'vitest'
import { sameWordsGroups } from '@shared/domain/voice/near-duplicates/same-words'

const groups = (texts: readonly string[], question = 'q') =>
  sameWordsGroups(texts.map((text) => ({ text, question }))).map((group) => [...group].sort((a, b) => a - b))

describe('answers in the same words', () => {
  it('groups what differs in capitals, accents, punctuation or a typing error', () => {
    const texts = [
      'The claim was paid three months late',
      'the claim was paid three months late!!',
      'The clam was paid three months late',
      'The portal logs me out every hour',
      'Nothing.',
      'nothing'
    ]
    expect(groups(texts)).toEqual([
      [0, 1, 2],
      [4, 5]
    ])
  })

  it('keeps apart what says the opposite or another number in nearly the same words', () => {
    expect(groups(['The portal is slow for our people', 'The portal is not slow for our people'])).toEqual([])
    expect(groups(['It isn’t worth the effort for us', 'It is worth the effort for us'])).toEqual([])
    expect(groups(['Paid after 30 days as agreed', 'Paid after 90 days as agreed'])).toEqual([])
    expect(groups(['Der Support ist für uns hilfreich', 'Der Support ist für uns nicht hilfreich'])).toEqual(
      []
    )
  })

  it('keeps answers to different questions apart', () => {
    const texts = [
      { text: 'Nothing', question: 'what works' },
      { text: 'Nothing', question: 'what does not' }
    ]
    expect(sameWordsGroups(texts)).toEqual([])
  })

  it('does not chain: every member is alike to the first, not only to a neighbour', () => {
    const step = (at: number): string =>
      Array.from({ length: 12 }, (_, place) => (place < at ? `new${place}` : `word${place}`)).join(' ')
    const chain = Array.from({ length: 13 }, (_, at) => step(at))
    for (const group of groups(chain)) expect(group.length).toBeLessThan(7)
  })

  it('leads with the commonest wording', () => {
    const texts = ['Slow payments', 'slow payment', 'Slow payment', 'slow payment.']
    const [first] = sameWordsGroups(texts.map((text) => ({ text, question: 'q' })))
    expect(first?.[0]).toBe(1)
  })

  it('finds nine of ten planted typing errors among thousands, and joins nothing else', () => {
    const nouns = 'claim portal training margin lead contract invoice registration partner discount'.split(
      ' '
    )
    const verbs = 'arrives takes needs waits fails works costs helps'.split(' ')
    const ends =
      'in spring|for weeks|without notice|after signing|every quarter|in the field|at the desk'.split('|')
    const letters = (number: number): string =>
      number.toString(20).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? '')
    const texts: string[] = []
    for (let at = 0; at < 2_000; at += 1) {
      const noun = nouns[at % 10] ?? ''
      const verb = verbs[Math.floor(at / 10) % 8] ?? ''
      texts.push(
        `${noun} ${letters(at * 7919)}${letters(at * 104729)} ${verb} ${ends[at % 7] ?? ''} ${nouns[(at + 3) % 10] ?? ''}`
      )
    }
    const planted = Array.from({ length: 200 }, (_, at) => {
      const text = texts[at * 10] ?? ''
      const place = 3 + (at % Math.max(1, text.length - 6))
      return text.slice(0, place) + text.slice(place + 1)
    })
    const found = sameWordsGroups([...texts, ...planted].map((text) => ({ text, question: 'q' })))
    const isFound = planted.filter((_, at) =>
      found.some((group) => group.includes(at * 10) && group.includes(texts.length + at))
    ).length
    expect(isFound / planted.length).toBeGreaterThan(0.9)
  })
})
