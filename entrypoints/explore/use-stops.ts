import { useRef, useState } from 'preact/hooks'
import { nextInDirection } from '../../lib/explore/next-in-direction.ts'
import { bringIntoSight } from './bring-into-sight.ts'

interface Place {
  id: string
  x: number
  y: number
}

/** What a shape of a drawing needs to be a button among others. */
interface StopProps {
  ref(element: SVGGElement | null): void
  role: 'button'
  tabindex: 0 | -1
  'aria-pressed': boolean
  onClick(): void
  onKeyDown(event: KeyboardEvent): void
  onFocus(): void
}

/**
 * Makes the shapes of a drawing into buttons with one stop for the Tab key among them: arrow keys, Home and End go to the
 * nearest shape that way, Enter and the space bar choose it.
 */
export function useStops(
  places: readonly Place[],
  selected: string | undefined,
  onSelect: (id: string) => void,
): (id: string) => StopProps {
  const [active, setActive] = useState<string>()
  const elements = useRef(new Map<string, SVGGElement>())
  const stop = [active, selected].find((id) => places.some((place) => place.id === id)) ?? places[0]?.id

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(id)
      return
    }
    const next = nextInDirection(places, id, event.key)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    goTo(elements.current.get(next))
  }

  return (id) => ({
    ref: (element) => {
      if (element) elements.current.set(id, element)
      else elements.current.delete(id)
    },
    role: 'button',
    tabindex: id === stop ? 0 : -1,
    'aria-pressed': id === selected,
    onClick: () => onSelect(id),
    onKeyDown: (event) => onKeyDown(event, id),
    onFocus: () => setActive(id),
  })
}

/** Leads back to the chosen shape of a drawing, before what was opened for it is closed and takes the focus with it. */
export function focusPressed(drawing: SVGSVGElement | null): void {
  goTo(drawing?.querySelector<SVGGElement>('[aria-pressed="true"]'))
}

function goTo(shape: SVGGElement | null | undefined): void {
  shape?.focus({ preventScroll: true })
  if (shape) bringIntoSight(shape)
}
