/** How findings are laid out for the conformance set. */
import type { Finding } from 'reunification-framework';

/** Codes and paths. */
export const plainFindings = (findings: readonly Finding[]): readonly object[] =>
  findings.map(({ code, path }) => ({ code, path }));
