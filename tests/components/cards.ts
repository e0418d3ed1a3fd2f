import type { CardModel, CardNote, CardRow } from '../../lib/dataset/card-model.ts'

/** A card as the dataset gives it, written by hand from the 2020 documents. */
export const PIDCOCK: CardModel = {
  id: 'laura-pidcock',
  name: 'Laura Pidcock',
  kind: 'person',
  description: 'Former MP',
  alsoKnownAs: [],
  datasetVersion: '1',
  sections: [
    {
      id: 'ties',
      title: 'Faction ties',
      rows: [
        row('p1', 1, {
          label: 'Grassroots Voice',
          entity: { id: 'grassroots-voice', kind: 'slate' },
          role: 'candidate',
          asOf: '2020-10',
          when: 'Oct 2020',
        }),
        row('p2', 2, {
          label: 'Don’t Leave, Organise',
          entity: { id: 'dont-leave-organise', kind: 'campaign' },
          role: 'supporter',
          status: 'self-declared',
          asOf: '2020-04',
          when: 'Apr 2020',
        }),
      ],
    },
    {
      id: 'endorsed-by',
      title: 'Endorsed by',
      rows: [
        row('p3', 1, {
          label: 'Centre-left Grassroots Alliance',
          entity: { id: 'centre-left-grassroots-alliance', kind: 'network' },
          contest: { id: 'nec-2020', name: 'NEC 2020, local party places' },
          asOf: '2020-10',
          when: 'Oct 2020',
          preferences: [
            { regions: ['Northern', 'South West'], rank: 1, quote: 'Northern, South West: 1 Laura Pidcock' },
            { regions: ['London'], rank: 3, quote: 'London: 3 Laura Pidcock' },
          ],
        }),
      ],
    },
    {
      id: 'stood',
      title: 'Stood for',
      rows: [row('p4', 1, { label: 'NEC 2020', result: 'elected', votes: 12745, when: '2020', asOf: '2020' })],
    },
  ],
  notes: [note(1), note(2)],
}

export const EMPTY: CardModel = { ...PIDCOCK, id: 'nobody', name: 'No Body', sections: [], notes: [] }

const LONG_NAME = 'Maximiliana Featherstonehaugh-Cholmondeley of Westmorland MP'

/** 40 ties with 40 sources, and names of 60 characters. */
export const LONG: CardModel = {
  ...PIDCOCK,
  name: LONG_NAME,
  alsoKnownAs: ['MFC', 'The Westmorland One'],
  sections: [
    {
      id: 'ties',
      title: 'Faction ties',
      rows: Array.from({ length: 40 }, (_, i) =>
        row(`l${i}`, i + 1, {
          label: `${i + 1}${LONG_NAME}`.slice(0, 60),
          entity: { id: `group-${i}`, kind: 'faction' },
          role: 'leading member of the national co-ordinating committee',
          from: String(1980 + i),
          when: `since ${1980 + i}`,
        }),
      ),
    },
  ],
  notes: Array.from({ length: 40 }, (_, i) => note(i + 1)),
}

export const RTL: CardModel = {
  ...PIDCOCK,
  name: 'ليلى بيدكوك',
  description: 'عضوة سابقة في البرلمان',
  sections: PIDCOCK.sections.map((section) => ({
    ...section,
    rows: section.rows.map((one) => ({ ...one, label: `صوت القاعدة ${one.label}` })),
  })),
}

function row(claim: string, number: number, more: Partial<CardRow>): CardRow {
  return { claim, label: '', status: 'stated', when: '', note: number, ...more }
}

function note(number: number): CardNote {
  return {
    number,
    quote: `We have negotiated a united left slate for the CLP positions via the CLGA (${number})`,
    source: {
      id: `s${number}`,
      outlet: 'dontleaveorganise.org',
      title: 'For a broad left network',
      date: '2020-10',
      dateLabel: 'Oct 2020',
      address: 'https://dontleaveorganise.org/for-a-broad-left-network',
      ...(number === 2 && { addressInexact: true }),
    },
  }
}
