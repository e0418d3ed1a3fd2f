import type { CardModel } from './dataset/card-model.ts'

/** Where reports of mistakes go. Nothing is sent there by the extension: the reader pastes the report. */
export const REPORT_TO = 'Factionary’s issue tracker, as an issue titled “Correction”'

export interface Reported {
  /** Address of the page. */
  address: string
  card: CardModel
  /** What was matched on the page, and why. */
  matched: { text: string; why: string }
}

/** What somebody who corrects the dataset or the matching needs to know, as text that a reader can check before sending. */
export function reportText({ address, card, matched }: Reported): string {
  const claims = card.sections.flatMap(({ rows }) => rows.map(({ claim }) => claim))
  return [
    'Factionary: report of a mistake',
    '',
    `Page: ${withoutSecrets(address)}`,
    `Words on the page: “${matched.text}”`,
    `Shown as: ${card.name} (${card.id})`,
    `Why: ${matched.why}`,
    `Claims shown:${claims.length > 0 ? '' : ' none'}`,
    ...claims.map((claim) => `- ${claim}`),
    `Dataset: ${card.datasetVersion}`,
    '',
    'What is wrong, and how do you know?',
  ].join('\n')
}

/** Queries and fragments can hold names, tokens and search words: nobody needs them to find an article. */
function withoutSecrets(address: string): string {
  return address.replace(/[?#].*$/s, '')
}
