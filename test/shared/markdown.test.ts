import { describe, expect, it } from 'vitest';
import { inLine } from '../../src/shared/text/markdown.js';

describe('Text that people wrote, in a line of Markdown', () => {
  it.each([
    ['stays as it is where it is plain', 'Gran lives near, and helps.', 'Gran lives near, and helps.'],
    ['stays in its line', 'one\n\n\ttwo', 'one two'],
    ['stays in its cell', 'one | two', 'one \\| two'],
    ['is not set in another face', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['is no link and no mark-up', '[a](b) <i> &lt;', '\\[a\\](b) \\<i\\> \\&lt;'],
    ['is no heading', '# one # two', '\\# one # two'],
    ['is no heading in the middle of a line', 'one # two', 'one # two'],
    ['is no list', '- one - two', '\\- one - two'],
    ['is no list after a space', ' + one + two', ' \\+ one + two'],
    ['is no underline of a heading', '=== one', '\\=== one'],
    ['is no numbered list', '12. one 3. two', '12\\. one 3. two'],
    ['is no numbered list with brackets, after a space', ' 1) one 2) two', ' 1\\) one 2) two'],
    ['is no numbered list where a number stands alone', '12 one', '12 one'],
    ['is no command for a terminal', 'a\u001B[31mb\u202Ec', 'a\uFFFD\\[31mbc'],
  ])('%s', (_, text, written) => {
    expect(inLine(text)).toBe(written);
  });
});
