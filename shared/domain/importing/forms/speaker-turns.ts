/** A paragraph of a document, as far as it matters for what was said. */
export interface Paragraph {
  readonly text: string
  readonly isHeading: boolean
}

/** What one person said in one go, or one paragraph of notes. */
export interface Turn {
  /** Null: not stated. */
  readonly speaker: string | null
  /** The company named behind the speaker: "Anna (Nordwind)". */
  readonly company: string | null
  /** The heading above it; null for none. */
  readonly heading: string | null
  readonly text: string
}

/** What the document states about itself above the conversation. */
export interface TranscriptFacts {
  readonly company: string | null
  readonly date: string | null
  readonly speaker: string | null
  readonly role: string | null
}

export interface Transcript {
  readonly facts: TranscriptFacts
  readonly turns: readonly Turn[]
  /** Speakers who ask: what they say is no answer. */
  readonly interviewers: readonly string[]
}

const time = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`
const name = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’_-]*(?: [\p{L}\p{N}.'’_&-]+){0,4}`
const inBrackets = String.raw`(?:\s*[([]([^)\]]{2,60})[)\]])?`
/** "Anna Weber (Nordwind) [00:01:20]: words" and "[00:01:20] Anna: words". */
const spoken = new RegExp(
  `^(?:${time}\\s*[-–]?\\s*)?(${name})${inBrackets}\\s*(?:${time})?\\s*[:：]\\s*(.*)$`,
  'u'
)
/** "Anna Weber   0:03": the words follow on the next lines. */
const announced = new RegExp(`^(${name})${inBrackets}\\s+${time}$`, 'u')

const factWords: readonly (readonly [keyof TranscriptFacts, RegExp])[] = [
  ['company', /^(partner|company|organi[sz]ation|firm|unternehmen|firma)\s*[:：]\s*(.+)$/i],
  ['date', /^(date|datum|held on)\s*[:：]\s*(.+)$/i],
  ['speaker', /^(participant|respondent|interviewee|spoke with|name|teilnehmer)\s*[:：]\s*(.+)$/i],
  ['role', /^(role|position|function|rolle|funktion)\s*[:：]\s*(.+)$/i]
]
const headLines = 10

const asks =
  /^(interviewer|interviewerin|moderator|moderatorin|facilitator|consultant|host|researcher|int|q|question|frage|moderation)\.?$/i

/** Cuts a document into turns; where nobody is named, every paragraph stands for itself. */
export function readTranscript(paragraphs: readonly Paragraph[]): Transcript {
  const { facts, rest } = headFacts(paragraphs)
  const named = rest.filter(({ text, isHeading }) => !isHeading && speakerOf(text) !== null)
  const body = rest.filter(({ isHeading }) => !isHeading)
  const hasSpeakers = named.length >= 2 && named.length >= body.length * 0.2 && recurs(named)
  const turns = hasSpeakers ? spokenTurns(rest) : plainTurns(rest)
  const speakers = new Set(turns.flatMap((turn) => turn.speaker ?? []))
  return { facts, turns, interviewers: [...speakers].filter((speaker) => asks.test(speaker)) }
}

/** Somebody asks, or somebody speaks again; twenty labels once each are a list. */
function recurs(named: readonly Paragraph[]): boolean {
  const speakers = named.map(({ text }) => speakerOf(text)?.speaker ?? '')
  const distinct = new Set(speakers).size
  return (
    speakers.some((speaker) => asks.test(speaker)) ||
    (distinct < speakers.length && distinct <= Math.max(2, speakers.length * 0.8))
  )
}

function headFacts(paragraphs: readonly Paragraph[]): { facts: TranscriptFacts; rest: readonly Paragraph[] } {
  const facts: Record<keyof TranscriptFacts, string | null> = {
    company: null,
    date: null,
    speaker: null,
    role: null
  }
  const rest = paragraphs.filter(({ text }, index) => {
    if (index >= headLines) return true
    for (const [fact, pattern] of factWords) {
      const value = pattern.exec(text)?.[2]?.trim()
      if (value === undefined || facts[fact] !== null) continue
      facts[fact] = value
      return false
    }
    return true
  })
  return { facts, rest }
}

interface Spoken {
  readonly speaker: string
  readonly company: string | null
  readonly words: string
}

function speakerOf(text: string): Spoken | null {
  const said = spoken.exec(text)
  if (said?.[1] && said[1].length <= 45)
    return { speaker: said[1], company: said[2] ?? null, words: (said[3] ?? '').trim() }
  const head = announced.exec(text)
  return head?.[1] ? { speaker: head[1], company: head[2] ?? null, words: '' } : null
}

function spokenTurns(paragraphs: readonly Paragraph[]): Turn[] {
  const turns: Turn[] = []
  let heading: string | null = null
  let open: { speaker: string; company: string | null; parts: string[] } | null = null
  const close = (): void => {
    const text = open?.parts.filter((part) => part !== '').join('\n') ?? ''
    if (open && text !== '') turns.push({ speaker: open.speaker, company: open.company, heading, text })
    open = null
  }
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) {
      close()
      heading = paragraph.text
      continue
    }
    const said = speakerOf(paragraph.text)
    if (said) {
      close()
      open = { speaker: said.speaker, company: said.company, parts: [said.words] }
    } else if (open) (open as { parts: string[] }).parts.push(paragraph.text)
  }
  close()
  return turns
}

function plainTurns(paragraphs: readonly Paragraph[]): Turn[] {
  let heading: string | null = null
  return paragraphs.flatMap(({ text, isHeading }) => {
    if (isHeading) heading = text
    return isHeading ? [] : [{ speaker: null, company: null, heading, text }]
  })
}
