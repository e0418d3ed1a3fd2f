import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Claim } from '../../lib/dataset/types.ts'
import { csvOf } from '../../lib/explore/csv.ts'
import { popoloOf } from '../../lib/explore/popolo.ts'
import { useExplorer } from './explorer-context.ts'
import { pngOf, svgDocumentOf } from './picture-export.ts'

interface ExportMenuProps {
  /** Name of the files, without ending. */
  name: string
  /** The claims that the page shows now. */
  claims: readonly Claim[]
  /** The drawing that the page shows, where there is one. */
  drawing?: RefObject<SVGSVGElement | null>
  /** What the drawing is of, filters included: "Network around Progress in 2014". */
  title?: string
}

/** Saves what the page shows, as tables, as Popolo JSON, and as a picture where there is one. */
export function ExportMenu({ name, claims, drawing, title = name }: ExportMenuProps) {
  const { world } = useExplorer()
  const [failure, setFailure] = useState('')
  const saves: [string, () => Blob | Promise<Blob>, string][] = [
    ['CSV', () => new Blob([csvOf(world, claims)], { type: 'text/csv' }), 'csv'],
    [
      'JSON (Popolo)',
      () => new Blob([JSON.stringify(popoloOf(world, claims), null, 2)], { type: 'application/json' }),
      'json',
    ],
  ]
  if (drawing) {
    const shown = () => {
      if (!drawing.current) throw new Error('There is no picture on this page now: change the filters first.')
      return drawing.current
    }
    const from = `${title}. Factionary, dataset ${world.dataset.version}.`
    saves.push(['SVG', () => new Blob([svgDocumentOf(shown(), from)], { type: 'image/svg+xml' }), 'svg'])
    saves.push(['PNG', () => pngOf(shown(), from), 'png'])
  }
  const save = async (make: () => Blob | Promise<Blob>, ending: string) => {
    try {
      download(await make(), `factionary-${name}.${ending}`)
      setFailure('')
    } catch (error) {
      setFailure(
        `The ${ending.toUpperCase()} file could not be made: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
  return (
    <fieldset class="ex-export">
      <legend>Save what is shown as</legend>
      {saves.map(([label, make, ending]) => (
        <button key={label} type="button" onClick={() => save(make, ending)}>
          {label}
        </button>
      ))}
      <span role="status" class="ex-bad">
        {failure}
      </span>
    </fieldset>
  )
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
