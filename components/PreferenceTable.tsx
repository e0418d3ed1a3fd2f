import type { Preference } from '../lib/dataset/types.ts'
import { joinWords, ordinal } from './words.ts'

/** In which regions a candidate was recommended as which choice: one line a rank, so that it reads at card width. */
export function PreferenceTable({ preferences }: { preferences: Preference[] }) {
  const ranks = [...new Set(preferences.map(({ rank }) => rank))].sort((a, b) => a - b)
  const quotes = [...new Set(preferences.map(({ quote }) => quote))]
  return (
    <div class="fc-extra">
      <table class="fc-order">
        <caption>Recommended order of voting</caption>
        <tbody>
          {ranks.map((rank) => (
            <tr key={rank}>
              <th scope="row">{ordinal(rank)} choice</th>
              <td>{joinWords(preferences.filter((one) => one.rank === rank).flatMap(({ regions }) => regions))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="fc-words">
        <summary>In the source’s words</summary>
        {quotes.map((quote) => (
          <q key={quote} dir="auto">
            {quote}
          </q>
        ))}
      </details>
    </div>
  )
}
