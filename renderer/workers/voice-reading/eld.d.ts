/** The package's own types do not cover its entry with the small profiles. */
declare module 'eld/small' {
  interface Detected {
    readonly language: string
    getScores(): Record<string, number>
    isReliable(): boolean
  }
  export const eld: {
    detect(text: string): Detected
    setLanguageSubset(languages: string[]): unknown
  }
}
