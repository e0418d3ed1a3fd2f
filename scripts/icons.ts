// Draws the toolbar icons: public/icon/on.svg and off.svg → PNG files of every size that the browsers ask for.
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const folder = new URL('../public/icon/', import.meta.url)
const SIZES = { on: [16, 32, 48, 96, 128], off: [16, 32] }

for (const [state, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(new URL(`${state}.svg`, folder))
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    const name = state === 'on' ? `${size}.png` : `${state}-${size}.png`
    writeFileSync(new URL(name, folder), png)
    console.log(`public/icon/${name}: ${png.length} bytes`)
  }
}
