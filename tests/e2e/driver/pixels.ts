import type { Page } from 'puppeteer-core'

/** What can be told of a picture by looking at it from afar. */
export interface Look {
  width: number
  height: number
  /** The colour of most of it, "255 255 255 255". */
  ground: string
  /** Share of the picture, 0 to 1, that is not in that colour. */
  drawn: number
  colours: number
}

interface Part {
  x: number
  y: number
  width: number
  height: number
}

/** Reads a PNG, or a part of it, in the browser. */
export function lookAt(page: Page, png: Uint8Array, part?: Part): Promise<Look> {
  return page.evaluate(
    async (address, part) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const { x, y, width, height } = part ?? { x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight }
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, -x, -y)
      const points = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
      const counts = new Map<number, number>()
      for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1)
      const [[most, count]] = [...counts].sort(([, a], [, b]) => b - a) as [[number, number]]
      const ground = [...new Uint8Array(new Uint32Array([most]).buffer)].join(' ')
      return { width, height, ground, drawn: 1 - count / points.length, colours: counts.size }
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    part,
  )
}

/**
 * Share of two PNGs of the same width, 0 to 1, in which they are visibly not the same, as far down as the first goes. Looked at
 * from afar, `blur` times `blur` points as one: letters and lines that begin half a point further right are no difference.
 */
export function difference(page: Page, pngs: [Uint8Array, Uint8Array], blur = 4): Promise<number> {
  return page.evaluate(
    async (addresses, blur) => {
      const images = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image()
          image.src = address
          await image.decode()
          return image
        }),
      )
      const [{ naturalWidth, naturalHeight }, second] = images as [HTMLImageElement, HTMLImageElement]
      if (second.naturalWidth !== naturalWidth || second.naturalHeight < naturalHeight) return 1
      const [width, height] = [Math.floor(naturalWidth / blur), Math.floor(naturalHeight / blur)]
      const [one, other] = images.map((image) => {
        const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, naturalWidth, naturalHeight, 0, 0, width, height)
        return context.getImageData(0, 0, width, height)
      }) as [ImageData, ImageData]
      let differing = 0
      for (let at = 0; at < one.data.length; at += 4) {
        const far = [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 40)
        if (far) differing += 1
      }
      return (differing * 4) / one.data.length
    },
    pngs.map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`),
    blur,
  )
}

/** The colours of a PNG as #rrggbb, those of most points first. */
export function coloursIn(page: Page, png: Uint8Array): Promise<string[]> {
  return page.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const hex = `#${[...data.subarray(at, at + 3)].map((one) => one.toString(16).padStart(2, '0')).join('')}`
        counts.set(hex, (counts.get(hex) ?? 0) + 1)
      }
      return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  )
}
