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

/** A drawing on the page as a complete SVG document, in the colours it is shown in. */
export function svgDocumentOf(drawing: SVGSVGElement): string {
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
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label']) target.removeAttribute(name)
  })
  const { width, height } = sizeOf(drawing)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(paper)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** The drawing as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(drawing)
  const image = document.createElement('img')
  const address = URL.createObjectURL(new Blob([svgDocumentOf(drawing)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(width * 2, height * 2)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Mixed colours are computed as `color(srgb 0.2 0.4 0.6)`, which only browsers know: programs that draw get `rgb()`. */
function inPlainColours(value: string): string {
  return value.replaceAll(/color\(srgb ([^)/]+)\)/g, (_, parts: string) => {
    const [red, green, blue] = parts.split(' ').map((part) => Math.round(Number(part) * 255))
    return `rgb(${red}, ${green}, ${blue})`
  })
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return { width, height }
}
