// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CardFrame } from '../../entrypoints/card/CardFrame.tsx'
import type { CardOpening } from '../../entrypoints/content/cards/card-surface.ts'
import type { Answer, PageCard } from '../../lib/messages.ts'

afterEach(cleanup)

function cardOf(name: string, ...tiedTo: string[]): PageCard {
  const id = name.toLowerCase().replaceAll(' ', '-')
  const rows = tiedTo.map((label, index) => ({
    claim: `${id}-${index}`,
    label,
    entity: { id: label.toLowerCase().replaceAll(' ', '-'), kind: 'faction' as const },
    status: 'stated' as const,
    when: '2020',
    note: 1,
  }))
  return {
    id,
    name,
    kind: 'person',
    description: 'Former MP',
    alsoKnownAs: [],
    sections: [{ id: 'ties', title: 'Faction ties', rows }],
    notes: [],
    alsoOnPage: [],
    datasetVersion: '1',
  }
}

type Load = CardOpening['loadCard']

function open(loadCard: Load) {
  const opening: CardOpening = {
    card: cardOf('Ann Black', 'Red Group', 'Blue Group'),
    matched: { text: 'Black', why: 'surname of Ann Black', certain: true },
    range: {} as Range,
    point: null,
    focus: false,
    mute: vi.fn(),
    showOnPage: vi.fn(),
    loadCard,
    onClosed: vi.fn(),
  }
  render(<CardFrame {...opening} articleDate={undefined} address="http://example.org/" />)
}

const press = (name: string | RegExp) => screen.getByRole('button', { name }).click()
const found = (card: PageCard): Answer<'get-card'> => ({ ok: true, value: card })

test('the card is a dialog by the name of the entity, and says why the name was matched', () => {
  open(async (id) => found(cardOf(id)))
  expect(screen.getByRole('dialog', { name: 'Ann Black' })).toBeTruthy()
  expect(document.body.textContent).toContain('surname of Ann Black')
  expect(screen.queryByRole('button', { name: /Back/ })).toBeNull()
})

describe('going on to another entity', () => {
  test('shows its card, which was not matched on the page, and the way back', async () => {
    open(async () => found(cardOf('Red Group', 'Ann Black')))
    press('Red Group')
    await screen.findByRole('dialog', { name: 'Red Group' })
    expect(document.body.textContent).not.toContain('surname of Ann Black')
    press('‹ Back to Ann Black')
    await screen.findByRole('dialog', { name: 'Ann Black' })
    expect(document.body.textContent).toContain('surname of Ann Black')
  })

  test('drops the answer that another one has overtaken', async () => {
    const answers = new Map<string, (answer: Answer<'get-card'>) => void>()
    open((id) => new Promise((resolve) => answers.set(id, resolve)))
    press('Red Group')
    press('Blue Group')
    answers.get('blue-group')?.(found(cardOf('Blue Group')))
    await screen.findByRole('dialog', { name: 'Blue Group' })
    answers.get('red-group')?.(found(cardOf('Red Group')))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.getByRole('dialog', { name: 'Blue Group' })).toBeTruthy()
  })

  test('that cannot be loaded keeps the card and says so, until one can', async () => {
    let answer: Answer<'get-card'> = { ok: false, error: 'Extension context invalidated.' }
    open(async () => answer)
    press('Red Group')
    await screen.findByRole('alert')
    expect(screen.getByRole('dialog', { name: 'Ann Black' })).toBeTruthy()
    answer = found(cardOf('Red Group'))
    press('Red Group')
    await screen.findByRole('dialog', { name: 'Red Group' })
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})
