/** An explanation of the classification pillar, as it is shown: its parts, and its table. */
import { type Explanation, RISK_LEVELS } from 'reunification-framework';
import { Source, Wide } from './patterns.js';

/** What is said, part by part; for practitioners with where it is printed. */
export function ExplainedParts(given: { readonly explanation: Explanation; readonly level?: 'h3' | 'h4' }) {
  const { explanation, level: Heading = 'h3' } = given;
  return (
    <>
      {explanation.parts.map(({ heading, points }) => (
        <section key={heading}>
          <Heading class="govuk-heading-m">{heading}</Heading>
          <ul class="govuk-list govuk-list--spaced">
            {points.map(({ text, source }) => (
              <li key={text}>
                {text} {explanation.audience === 'practitioner' && source !== undefined && <Source source={source} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The table, with what was found marked in words. */
export function ExplainedTableOf({ explanation }: { readonly explanation: Explanation }) {
  const { table } = explanation;
  return (
    <Wide label="Risk Classification Table">
      <table class="govuk-table rct">
        <caption class="govuk-table__caption govuk-table__caption--m">The Risk Classification Table</caption>
        <thead>
          <tr>
            <td />
            {RISK_LEVELS.map((level) => (
              <th key={level} scope="col" class={`govuk-table__header rct__column rct__column--${level}`}>
                {table.columns[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ indicator, heading, cells }) => (
            <tr key={indicator}>
              <th scope="row" class="govuk-table__header">
                {heading}
              </th>
              {cells.map(({ level, text, found }) => (
                <td key={level} class={`govuk-table__cell ${found ? 'rct__found' : ''}`}>
                  {text}
                  {found && <strong class="rct__mark">{table.mark}</strong>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
