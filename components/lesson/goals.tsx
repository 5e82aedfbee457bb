import { lessonTexts } from '@/content/texts/de/lesson'

/** What one can do after the chapter. */
export function Goals({ goals }: { goals: readonly string[] }) {
  return (
    <section className="goals" aria-labelledby="ziele">
      <h2 id="ziele">{lessonTexts.goals}</h2>
      <ul>
        {goals.map((goal, index) => (
          <li key={goal}>
            {goal}
            {index === goals.length - 1 ? '.' : ','}
          </li>
        ))}
      </ul>
    </section>
  )
}
