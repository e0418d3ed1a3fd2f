import { h, render } from 'preact'
import type { PageCard } from '../../lib/messages.ts'
import { CardFrame } from './CardFrame.tsx'

/** A card of everything that most cards have. Nobody ever sees it. */
const CARD: PageCard = {
  id: '',
  name: ' ',
  kind: 'person',
  description: ' ',
  alsoKnownAs: [' '],
  sections: ['1', '2'].map((claim) => ({
    id: 'ties',
    title: ' ',
    rows: [
      {
        claim,
        label: ' ',
        entity: { id: '', kind: 'faction' },
        role: ' ',
        contest: { id: '', name: ' ' },
        status: 'stated',
        from: '2020',
        when: '2020',
        note: 1,
      },
    ],
  })),
  notes: [{ number: 1, quote: ' ', source: { id: '', outlet: ' ', date: '2020', dateLabel: '2020' } }],
  alsoOnPage: [{ entity: '', name: ' ', why: ' ' }],
  datasetVersion: '',
}

/** Draws a card that is no part of the page: browsers translate scripts when they first run, and the first card should not wait. */
export function rehearse(document: Document): void {
  const nowhere = document.createElement('div')
  const frame = h(CardFrame, {
    card: CARD,
    matched: { text: ' ', why: ' ', certain: true },
    range: document.createRange(),
    point: null,
    focus: false,
    articleDate: '2020',
    address: '',
    mute: async () => {},
    showOnPage: () => {},
    loadCard: () => Promise.reject(new Error('A rehearsal loads no card.')),
    onClosed: () => {},
  })
  render(frame, nowhere)
  render(null, nowhere)
}
