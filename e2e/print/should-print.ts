import type { Page } from '@playwright/test'

/** What a page has to bring to paper: every text, what must stay on one sheet, heads that need text below them. */
export type ShouldPrint = { texts: string[]; together: { name: string; texts: string[] }[]; heads: string[] }

/** What is for the screen only: ways through the product, things to press, words for screen readers. */
const SCREEN_ONLY = [
  'nav',
  'search',
  'script',
  'style',
  'button:not(.txt, .tag)',
  'select',
  'textarea',
  '.btn',
  '.sign',
  '.vh:not(h1 > .vh)',
  '.anchor',
  '.enlarge',
  '.recall',
  '.finish',
  '[data-exercise-desk]',
  '.resume',
  '.lead-in .k',
  '.q-hints',
  '.q-moves',
  '.q-order .opt:not(.done) .key',
  '.cl .hd .num',
  '.cl summary',
  '.cl .field',
  '.cl .to-paper',
  '.foot-line a + a',
  '.journey .value',
].join()

/** Of an interactive figure: its drawing, its result in words, its caption. The rest is there to be worked with. */
const OF_FIGURE = '.interactive :is(.f-outcome:not(.cp-way *), .cp-summary, figcaption, svg)'

const TOGETHER = 'tr, figure, .opt, .check, .entry, .tip-list > li, .faq-entry, .paper-list li'
const HEADS = 'h1, h2, h3, h4, summary, .q'

/** Reads what stands in the page, whether it is shown or not; drawings are read from their files. */
export async function whatShouldPrint(page: Page, root = 'main'): Promise<ShouldPrint> {
  return page.evaluate(
    async ({ root, screenOnly, ofFigure, together, heads }) => {
      const within = document.querySelector(root)
      if (!within) throw new Error(`Nothing at ${root}.`)
      const files = [...within.querySelectorAll('use')].map(use => use.getAttribute('href')?.split('#')[0] ?? '')
      const drawings = new Map(
        await Promise.all(
          [...new Set(files)]
            .filter(file => file.endsWith('.svg'))
            .map(async file => [file, await (await fetch(file)).text()] as const),
        ),
      )
      const ownTexts = (node: Node): string[] => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement
          const isForScreen = parent?.closest(`title, desc, style, ${screenOnly}`)
          const isToWorkWith = parent?.closest('.interactive') && !parent.closest(ofFigure)
          if (!isForScreen && !isToWorkWith) found.push(walker.currentNode.nodeValue ?? '')
        }
        return found
      }
      const textsOf = (element: Element): string[] => {
        const uses = element.closest(screenOnly) ? [] : [...element.querySelectorAll('use')]
        const drawn = uses.flatMap(use => {
          const drawing = drawings.get(use.getAttribute('href')?.split('#')[0] ?? '')
          return drawing ? ownTexts(new DOMParser().parseFromString(drawing, 'image/svg+xml')) : []
        })
        const links = [...element.querySelectorAll('a[href^="http"]')].map(link => link.getAttribute('href') ?? '')
        return [...ownTexts(element), ...drawn, ...links].filter(text => text.trim() !== '')
      }
      const all = (selector: string) =>
        [...within.querySelectorAll(selector)].filter(element => !element.closest(screenOnly))
      return {
        texts: textsOf(within),
        together: all(together).map(element => ({
          name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
          texts: textsOf(element),
        })),
        heads: all(heads).map(element => ownTexts(element).join('')),
      }
    },
    { root, screenOnly: SCREEN_ONLY, ofFigure: OF_FIGURE, together: TOGETHER, heads: HEADS },
  )
}
