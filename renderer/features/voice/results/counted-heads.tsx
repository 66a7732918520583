import styles from './results.module.css'

/** The heads over what is counted by respondent and by company, each with its share. */
export function CountedHeads() {
  return ['Respondents', 'Companies'].flatMap((counted) => [
    <th key={counted} scope="col" className={styles.number}>
      {counted}
    </th>,
    <th key={`${counted} share`} scope="col" className={styles.number}>
      Share (95%)
    </th>
  ])
}
