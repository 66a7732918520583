/** Very frequent characters that tell traditional from simplified Chinese. */
const traditional = /[國區縣會學業發與這個們經實關廣東來時書電]/g
const simplified = /[国区县会学业发与这个们经实关广东来时书电]/g

/**
 * The code page of bytes that are not UTF-8: an East Asian one when the bytes pair up and give its everyday
 * characters, else Windows or Macintosh Western by where the accented letters lie.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 400_000)
  return eastAsian(sample) ?? western(sample)
}

function eastAsian(sample: Uint8Array): string | null {
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  // Western text has a few accents among many plain letters, one at a time.
  if (high < 8 || high < sample.length * 0.04 || pairsOf(sample) < high * 0.5) return null
  let best: { encoding: string; score: number } | null = null
  for (const encoding of ['big5', 'gb18030', 'shift_jis', 'euc-jp', 'euc-kr']) {
    const score = asianScore(sample, encoding)
    if (score > (best?.score ?? 0.2)) best = { encoding, score }
  }
  return best?.encoding ?? null
}

/** High bytes that stand directly beside another high byte. */
function pairsOf(sample: Uint8Array): number {
  let pairs = 0
  sample.forEach((byte, index) => {
    const beside = (sample[index - 1] ?? 0) >= 0x80 || (sample[index + 1] ?? 0) >= 0x80
    if (byte >= 0x80 && beside) pairs++
  })
  return pairs
}

/** Share of the non-Latin characters that belong to the everyday set of an encoding; 0 when it does not decode. */
function asianScore(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample)
  const wide = text.match(/[^\u0000-\u00ff]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (wide === 0 || broken > wide * 0.01 + 1) return 0
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / wide
  const everyday = share(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uff65]/g)
  switch (encoding) {
    case 'big5':
      return everyday * 0.7 + Math.min(0.3, share(traditional) * 10)
    case 'gb18030':
      return everyday * 0.7 + Math.min(0.3, share(simplified) * 10)
    case 'euc-kr':
      return share(/[\uac00-\ud7a3]/g)
    default:
      return share(/[\u3040-\u30ff]/g) > 0.1 ? 0.95 * (share(/[\u3040-\u30ff]/g) + everyday) : 0
  }
}

/** Accented letters lie at C0–FF in Windows-1252 and at 80–9F in MacRoman, where Windows has quotes and dashes. */
function western(sample: Uint8Array): string {
  let windows = 0
  let mac = 0
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0
    if (byte < 0x80) continue
    const besideLetter = isLetter(sample[index - 1]) || isLetter(sample[index + 1])
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) mac += 3
    else if (byte >= 0xc0) windows += besideLetter ? 2 : 0
    else if (
      byte >= 0x80 &&
      byte <= 0x9f &&
      !(byte >= 0x91 && byte <= 0x97) &&
      byte !== 0x80 &&
      byte !== 0x85
    ) {
      mac += isLetter(sample[index - 1]) && isLetter(sample[index + 1]) ? 2 : 0
    }
  }
  return mac > windows ? 'macintosh' : 'windows-1252'
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122))
