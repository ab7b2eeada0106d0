import { describe, expect, it } from 'vitest';
import { FindingsError, InputError } from '../../src/shared/index.js';

const inputError = new InputError('record', { code: 'input.missing', path: ['child'] });
const findingsError = new FindingsError([]);

describe.each([
  ['InputError', InputError, inputError],
  ['FindingsError', FindingsError, findingsError],
] as const)('%s', (_, Kind, error) => {
  it('is told from any other error, and from what cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(error instanceof Kind).toBe(true);
    for (const other of [new TypeError('no'), undefined, null, 'text', proxy])
      expect(other instanceof Kind).toBe(false);
  });
});

describe('A class that extends an error of this package', () => {
  it('has instances of its own', () => {
    class OwnInputError extends InputError {}
    class OwnFindingsError extends FindingsError {}
    expect(new OwnInputError('record', { code: 'input.missing', path: [] }) instanceof OwnInputError).toBe(true);
    expect(inputError instanceof OwnInputError).toBe(false);
    expect(new OwnFindingsError([]) instanceof OwnFindingsError).toBe(true);
    expect(findingsError instanceof OwnFindingsError).toBe(false);
  });
});
