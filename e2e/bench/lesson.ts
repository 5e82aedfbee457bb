/** The lesson that the bench reads. */
export const LESSON = '/kurs/einfuehrung'
