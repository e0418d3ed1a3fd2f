import { nameOf } from '../lib/dataset/names.ts'
import type { OrderTable } from '../lib/dataset/slates.ts'
import type { Dataset } from '../lib/dataset/types.ts'
import { joinWords, ordinal } from './words.ts'

interface OrdersTableProps {
  dataset: Dataset
  table: OrderTable
  onOpen: (entity: string) => void
}

/**
 * The recommended orders of voting: a line for each set of regions, a column for each candidate, the place in the cell.
 * Regions are the lines since their names are long and wrap; names of people are short enough to stand upright.
 */
export function OrdersTable({ dataset, table: { endorser, columns, lines }, onOpen }: OrdersTableProps) {
  return (
    <div class="table-scroll">
      <table class="orders">
        <caption>
          <span>Order of voting that {nameOf(dataset, endorser)} recommended, by region</span>
        </caption>
        <thead>
          <tr>
            <td />
            {lines.map(({ person, claim }) => (
              <th scope="col" key={claim}>
                <button type="button" class="link" dir="auto" onClick={() => onOpen(person)}>
                  {nameOf(dataset, person)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ regions }, at) => (
            <tr key={regions.join()}>
              <th scope="row">{joinWords(regions)}</th>
              {lines.map(({ claim, ranks }) => (
                <td key={claim} data-first={ranks[at] === 1}>
                  <Place rank={ranks[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Place({ rank }: { rank: number | undefined }) {
  if (rank === undefined) return null
  return (
    <>
      <span aria-hidden="true">{rank}</span>
      <span class="unseen">{ordinal(rank)} choice</span>
    </>
  )
}
