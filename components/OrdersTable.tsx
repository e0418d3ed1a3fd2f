import { nameOf } from '../lib/dataset/names.ts'
import type { OrderTable } from '../lib/dataset/slates.ts'
import type { Dataset } from '../lib/dataset/types.ts'
import { joinWords, ordinal } from './words.ts'

interface OrdersTableProps {
  dataset: Dataset
  table: OrderTable
  onOpen: (entity: string) => void
}

/** The recommended orders of voting: a line for each candidate, a column for each set of regions, the place in the cell. */
export function OrdersTable({ dataset, table: { endorser, columns, lines }, onOpen }: OrdersTableProps) {
  return (
    <div class="table-scroll">
      <table class="orders">
        <caption>Order of voting that {nameOf(dataset, endorser)} recommended, by region</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ regions }) => (
              <th scope="col" key={regions.join()}>
                <span>{joinWords(regions)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ person, ranks, claim }) => (
            <tr key={claim}>
              <th scope="row">
                <button type="button" class="link" dir="auto" onClick={() => onOpen(person)}>
                  {nameOf(dataset, person)}
                </button>
              </th>
              {columns.map(({ regions }, at) => (
                <td key={regions.join()} data-first={ranks[at] === 1}>
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
