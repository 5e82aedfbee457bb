import { lessonTexts } from '@/content/texts/de/lesson'
import './figure-dialog.css'

/** Shows a figure as large as the window allows, in a dialog that Esc, the button or a click beside it closes. */
export function enlarge(link: HTMLAnchorElement): void {
  const figure = document.getElementById(link.dataset.enlarge ?? '')
  const drawing = figure?.querySelector('svg[role="img"]')
  if (!figure || !drawing) return
  const dialog = document.createElement('dialog')
  dialog.className = 'figure-dialog'
  dialog.setAttribute('aria-label', figure.querySelector('figcaption b')?.textContent ?? '')
  const close = document.createElement('button')
  close.className = 'btn s'
  close.textContent = lessonTexts.close
  close.addEventListener('click', () => dialog.close())
  const frame = document.createElement('div')
  frame.className = 'frame'
  frame.tabIndex = 0
  frame.append(drawing.cloneNode(true))
  dialog.append(close, frame)
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    link.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
}
