import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText } from '../../src/shared/text/markup.js';

describe('A text in XML or HTML', () => {
  it('cannot open or close a tag, begin an entity, or end a CDATA section', () => {
    expect(escapeText('a < b & c > d ]]> &amp;')).toBe('a &lt; b &amp; c &gt; d ]]&gt; &amp;amp;');
  });

  it('cannot end the attribute that it stands in', () => {
    expect(escapeAttribute("\"><script a='1'")).toBe("&quot;&gt;&lt;script a='1'");
  });

  it('keeps its line breaks and tabs where a reader would change them', () => {
    expect(escapeText('one\r\ntwo\tthree')).toBe('one&#13;\ntwo\tthree');
    expect(escapeAttribute('one\r\ntwo\tthree')).toBe('one&#13;&#10;two&#9;three');
  });

  it('says where there was something that XML cannot write', () => {
    expect(escapeText('a\u0000b\u001Bc\uFFFEd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    expect(escapeText('a\u007Eb\u007Fc\u009Bd\u009Fe\u00A0f')).toBe('a\u007Eb\uFFFDc\uFFFDd\uFFFDe\u00A0f');
    expect(escapeText('’ é 家 \u{1F3E0}')).toBe('’ é 家 \u{1F3E0}');
  });
});
