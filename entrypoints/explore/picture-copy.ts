export const SVG = 'http://www.w3.org/2000/svg'

/** What a drawing takes from the page's style sheet: written into each element, so that the file looks the same alone. */
const INLINED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
]

/** A copy that needs no style sheet and offers nothing to press. */
export function styledCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  originals.forEach((original, place) => {
    const style = getComputedStyle(original)
    const target = copies[place] as SVGElement
    for (const property of INLINED) {
      const value = style.getPropertyValue(property)
      if (value) target.style.setProperty(property, inPlainColours(value))
    }
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label', 'aria-hidden']) {
      target.removeAttribute(name)
    }
  })
  return copy
}

/** A new element of a drawing. */
export function svgElement(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, inPlainColours(String(value)))
  made.textContent = text
  return made
}

/** The size that a drawing was made for, in px. */
export function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return { width, height }
}

/** Mixed colours are computed as `color(srgb 0.2 0.4 0.6)`, which only browsers know: programs that draw get `rgb()`. */
function inPlainColours(value: string): string {
  return value.replaceAll(/color\(srgb ([^)/]+)\)/g, (_, parts: string) => {
    const [red, green, blue] = parts.split(' ').map((part) => Math.round(Number(part) * 255))
    return `rgb(${red}, ${green}, ${blue})`
  })
}
