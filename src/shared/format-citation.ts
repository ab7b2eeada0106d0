/** A citation as it is read. */
import { type Citation, DOCUMENT_IDS, DOCUMENTS } from './citation.js';
import { readOnce } from './shapes/shape.js';
import type { Shape } from './shapes/shape-type.js';

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
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { formatCitation } from 'reunification-framework';
 * import { RISK_CLASSIFICATION_TABLE } from 'reunification-framework/classification';
 *
 * formatCitation(RISK_CLASSIFICATION_TABLE.capacityToChange.source);
 * // => 'Framework (2015), Risk Classification Table, row 3, p. 40'
 * ```
 */
export function formatCitation(citation: Citation): string {
  return written(readOnce('citation', citation, CITATION));
}
