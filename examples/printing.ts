/** What the examples share: printing, and reading a result or stopping with every finding. */
import { type Finding, isLeft, type Result } from 'reunification-framework';

/** Prints lines. */
export const print = (...lines: readonly string[]): void => console.log(lines.join('\n'));

/** The value, or the end of the example with every finding. */
export const valueFrom = <Value>(result: Result<Value, Finding>): Value => {
  if (isLeft(result)) {
    print(...result.left.map(({ code, path, message }) => `  - ${code} at ${path.join('.')}: ${message}`));
    process.exit(1);
  }
  return result.right;
};
