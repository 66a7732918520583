/** What a dimension's score and state mean, as every document that shows them explains it. */
export const scoreTerms: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'Score',
    meaning:
      'Indicators two parts, what partners said one part; a judgement with its reason stands above both. What is unknown takes no part and is never counted as zero.'
  },
  {
    term: 'State',
    meaning:
      '● On track: on target or above. ◆ Watch: up to one and a half points below. ▲ At risk: further below. ○ Unknown: nothing tells.'
  }
]
