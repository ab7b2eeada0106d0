/** A citation as it is read. */
import { type Citation, DOCUMENT_IDS, DOCUMENTS } from './citation.js';
import { mustBe, type Shape } from './shape.js';

const written = (citation: Citation): string => {
  const page = citation.page === undefined ? '' : `, p. ${citation.page}`;
  return `${DOCUMENTS[citation.document].shortName}, ${citation.locator}${page}`;
};

/** The shape of {@link Citation}. */
export const CITATION = {
  fields: { document: { oneOf: DOCUMENT_IDS }, locator: 'text', page: { optional: 'number' } },
} as const satisfies Shape<Citation>;

/**
 * Writes a citation out for a reader, for example `Framework (2015), Risk Classification Table, row 1, p. 40`.
 *
 * @param citation - the citation to write out
 * @returns one line of text; the page is left out where it is not established.
 * @throws InputError for what is not of its types
 */
export function formatCitation(citation: Citation): string {
  mustBe('citation', citation, CITATION);
  return written(citation);
}
