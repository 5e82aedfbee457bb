import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { tabTo } from './keyboard'

type Option = { text: string; correct?: boolean; quality?: 'best' | 'acceptable' | 'poor' }

/** A question as authors write it, with its answer. */
export type Question = { prompt: string } & (
  | { kind: 'single' | 'multiple' | 'scenario'; options: Option[] }
  | { kind: 'matching'; pairs: { left: string; right: string }[] }
  | { kind: 'ordering'; items: { text: string }[] }
  | { kind: 'numeric'; answer: number; decimals?: number }
)

/** The questions of a chapter from its data file. */
export function questionsOf(chapter: string, file: 'quiz' | 'questions'): Question[] {
  const folder = path.resolve(import.meta.dirname, '../content/chapters', chapter)
  return parse(readFileSync(path.join(folder, `${file}.yaml`), 'utf8')) as Question[]
}

/** What an author wrote for the static parts of a lesson. */
export function chapterData(chapter: string) {
  const read = (file: string) =>
    readFileSync(path.resolve(import.meta.dirname, '../content/chapters', chapter, file), 'utf8')
  const { goals } = parse(read('lesson.mdx').split('---')[1] ?? '') as { goals: string[] }
  const exercise = parse(read('exercise.yaml')) as { title: string }
  const sources = parse(read('sources.yaml')) as { id: string; text: string }[]
  const first = /<Src id="([^"]+)"/.exec(read('lesson.mdx'))?.[1]
  return { goals, exercise, sources, firstSource: sources.find(({ id }) => id === first) ?? sources[0] }
}

const plain = (text: string) => text.replaceAll('**', '').replace(/\s+/g, ' ').trim()

/** The question that a card shows. */
export async function questionIn(card: Locator, questions: readonly Question[]): Promise<Question> {
  const shown = plain(await card.locator('.q').innerText())
  const question = questions.find(({ prompt }) => plain(prompt) === shown)
  if (!question) throw new Error(`No question says: ${shown}`)
  return question
}

const isRight = ({ correct, quality }: Option) => correct === true || quality === 'best'

/** Gives the right answer with the keyboard alone. */
export async function answerByKeyboard(page: Page, card: Locator, question: Question): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'scenario':
      return chooseRadio(page, card, plain(question.options.find(isRight)?.text ?? ''))
    case 'multiple':
      for (const { text } of question.options.filter(isRight)) {
        await tabTo(page, card.getByRole('checkbox', { name: plain(text), exact: true }))
        await page.keyboard.press('Space')
      }
      return
    case 'numeric':
      await tabTo(page, card.getByRole('textbox'))
      return page.keyboard.type(String(question.answer).replace('.', ','))
    case 'matching':
      for (const { left, right } of question.pairs) {
        await tabTo(page, card.locator('.opts').getByRole('button', { name: plain(left), exact: true }))
        await page.keyboard.press('Enter')
        await tabTo(
          page,
          card
            .locator('.q-pool')
            .getByRole('button', { name: plain(right) })
            .first(),
        )
        await page.keyboard.press('Enter')
      }
      return
    case 'ordering':
      for (const [place, { text }] of question.items.entries()) await moveUp(page, card, plain(text), place)
  }
}

async function chooseRadio(page: Page, card: Locator, text: string): Promise<void> {
  const wanted = card.getByRole('radio', { name: text, exact: true })
  await tabTo(page, card.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

async function moveUp(page: Page, card: Locator, text: string, place: number): Promise<void> {
  const rows = card.locator('.q-order > li')
  const texts = await rows.locator('button.txt').allInnerTexts()
  const from = texts.findIndex(shown => plain(shown).startsWith(text))
  if (from === place) return
  await tabTo(page, card.getByRole('button', { name: `„${text}“ nach oben` }))
  for (let step = from; step > place; step--) await page.keyboard.press('Enter')
}

/** Answers with the pointer: the right option, or a wrong one; only for kinds with options. */
export async function pickOption(card: Locator, question: Question, wantsRight: boolean): Promise<void> {
  if (!('options' in question)) throw new Error(`${question.kind} has no options`)
  for (const { text } of question.options
    .filter(option => isRight(option) === wantsRight)
    .slice(0, wantsRight ? 9 : 1)) {
    await card.getByText(plain(text), { exact: true }).first().click()
  }
}
