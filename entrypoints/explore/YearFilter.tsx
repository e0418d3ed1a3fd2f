interface YearFilterProps {
  years: { first: number; last: number }
  /** None chosen: all years. */
  year: number | undefined
  onYear(year: number | undefined): void
}

/** One year by slider, or all years. */
export function YearFilter({ years, year, onYear }: YearFilterProps) {
  return (
    <fieldset class="ex-years">
      <legend>Year</legend>
      <label>
        <input
          type="checkbox"
          checked={year === undefined}
          onChange={(event) => onYear(event.currentTarget.checked ? undefined : years.last)}
        />
        All
      </label>
      <input
        type="range"
        aria-label="Only what held in the year"
        aria-valuetext={year === undefined ? 'all years' : String(year)}
        min={years.first}
        max={years.last}
        value={year ?? years.last}
        onInput={(event) => onYear(Number(event.currentTarget.value))}
      />
      <output>{year ?? `${years.first} to ${years.last}`}</output>
    </fieldset>
  )
}
