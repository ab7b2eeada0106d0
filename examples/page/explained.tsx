/** An explanation of the classification pillar, as it is shown: its parts, and the table. */
import type { Audience, Explanation, PartialProfile } from 'reunification-framework';
import { tableHtml } from 'reunification-framework/pictures';
import { Source } from './patterns.js';

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

/** The table for a reader; for practitioners with what was found marked in words. */
export function TableFor({ profile, audience }: { readonly profile: PartialProfile; readonly audience: Audience }) {
  return <div dangerouslySetInnerHTML={{ __html: tableHtml(profile, audience) }} />;
}
