import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { splitStretches, toMarkup } from './static-markup'

const Live = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })
const Note = ({ title, children }: { title: string; children?: React.ReactNode }) =>
  h('aside', { className: 'note' }, h('b', null, title), children)

const Broken = () => {
  throw new Error('no such question')
}

describe('plain markup of a lesson', () => {
  it.each([
    ['text that could be markup', h('p', null, '3 < 4 & "x" > \'y\'')],
    [
      'attributes',
      h('a', { className: 'term', href: '/a?b=1&c="2"', 'data-term': 'x', tabIndex: 0, hidden: true }, 'a'),
    ],
    [
      'a table with alignment',
      h('table', null, h('tbody', null, h('tr', null, h('td', { style: { textAlign: 'right' }, colSpan: 2 }, 1)))),
    ],
    [
      'a drawing',
      h(
        'svg',
        { viewBox: '0 0 1 1', 'aria-hidden': true },
        h('path', { d: 'M0 0', strokeWidth: 2, strokeLinecap: 'round' }),
      ),
    ],
    [
      'components, lists and gaps',
      h(Note, { title: 'T' }, [h('br', { key: 1 }), null, false, h('i', { key: 2 }, 'x')]),
    ],
  ])('writes %s as React does', (_what, element) => {
    expect(toMarkup(element)).toBe(
      renderToStaticMarkup(element)
        .replaceAll('&#x27;', "'")
        .replaceAll(/&quot;(?=[^<>]*<)/g, '"'),
    )
  })

  it('keeps what has to stay alive, and joins the rest', () => {
    const p = (n: number) => h('p', { key: n }, n)
    const live = h('div', { key: 'live' }, h(Live))
    expect(splitStretches([p(1), '\n', p(2), live, p(3)])).toEqual([
      { markup: '<p>1</p>\n<p>2</p>' },
      { live },
      { markup: '<p>3</p>' },
    ])
  })

  it('does not swallow faults', () => {
    expect(() => splitStretches([h(Broken, { key: 'broken' })])).toThrow('no such question')
  })
})
