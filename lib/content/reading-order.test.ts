import { expect, it } from 'vitest'
import type { Chapter } from './read-chapter'
import { sourcesInOrder } from './reading-order'

it('numbers sources as the text names them, and puts those it does not name last', () => {
  const sources = ['a', 'b', 'c', 'd'].map(id => ({ id })) as Chapter['sources']
  const body = 'Erst <Src id="c" />, dann <Src id="a" />, wieder <Src id="c" />.'
  expect(sourcesInOrder({ body, sources }).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd'])
})
