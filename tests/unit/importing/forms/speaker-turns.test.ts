import { describe, expect, it } from 'vitest'
import { readTranscript, type Paragraph } from '@shared/domain/importing/forms/speaker-turns'

const said = (...lines: string[]): Paragraph[] =>
  lines.map((line) => ({ text: line.replace(/^# /, ''), isHeading: line.startsWith('# ') }))

describe('a transcript', () => {
  it('is cut into turns with their speakers, companies and headings', () => {
    const { turns, interviewers } = readTranscript(
      said(
        '# What works?',
        'Interviewer: What works well?',
        'Anna Weber (Nordwind GmbH) [00:01:20]: Deal registration 😀 is quick.',
        'And the portal.',
        'Bo: Training.',
        '# What wears you down?',
        'Anna Weber: Late payment: 60 days.'
      )
    )
    expect(turns).toEqual([
      { speaker: 'Interviewer', company: null, heading: 'What works?', text: 'What works well?' },
      {
        speaker: 'Anna Weber',
        company: 'Nordwind GmbH',
        heading: 'What works?',
        text: 'Deal registration 😀 is quick.\nAnd the portal.'
      },
      { speaker: 'Bo', company: null, heading: 'What works?', text: 'Training.' },
      {
        speaker: 'Anna Weber',
        company: null,
        heading: 'What wears you down?',
        text: 'Late payment: 60 days.'
      }
    ])
    expect(interviewers).toEqual(['Interviewer'])
  })

  it('may announce a speaker with the time above the words', () => {
    const { turns } = readTranscript(
      said(
        'Anna Weber  0:03',
        'Leads are good.',
        'Bo Lund  0:10',
        'Not for us.',
        'Anna Weber  0:15',
        'I see.'
      )
    )
    expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Anna Weber', 'Leads are good.'],
      ['Bo Lund', 'Not for us.'],
      ['Anna Weber', 'I see.']
    ])
  })

  it('states its company, date and person above the conversation', () => {
    const { facts, turns } = readTranscript(
      said('Partner: Nordwind GmbH', 'Date: 12 March 2026', 'Participant: Anna', 'They like the leads.')
    )
    expect(facts).toEqual({ company: 'Nordwind GmbH', date: '12 March 2026', speaker: 'Anna', role: null })
    expect(turns.map(({ text }) => text)).toEqual(['They like the leads.'])
  })

  it('leaves notes with colons as paragraphs', () => {
    const { turns } = readTranscript(
      said('Margins: too thin for small deals.', 'Leads: none since May.', 'Payment: late.', 'Portal: slow.')
    )
    expect(turns.map(({ speaker }) => speaker)).toEqual([null, null, null, null])
  })
})
