import { SVG, sizeOf, styledCopy, svgElement } from './picture-copy.ts'
import { keyBelow } from './picture-key.ts'

/**
 * A drawing on the page as a complete SVG document, in the colours it is shown in. The page's key to it stands below, and a
 * line that says where it is from: alone, a picture of people's ties must not be misread.
 */
export function svgDocumentOf(drawing: SVGSVGElement, from: string): string {
  const copy = styledCopy(drawing)
  const { width, height } = sizeOf(drawing)
  const key = keyBelow(width, height, from)
  copy.append(...key.parts)
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('viewBox', `0 0 ${width} ${key.bottom}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(key.bottom))
  copy.prepend(
    svgElement('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** The drawing as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function pngOf(drawing: SVGSVGElement, from: string): Promise<Blob> {
  const image = document.createElement('img')
  const address = URL.createObjectURL(new Blob([svgDocumentOf(drawing, from)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth * 2, image.naturalHeight * 2)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
