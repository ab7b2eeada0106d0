import { describe, expect, it } from 'vitest';
import { element, writeXml } from '../../src/interop/xml.js';

describe('An XML document', () => {
  it('has an element a line, attributes in the order given, and none that is not there', () => {
    expect(
      writeXml(
        element('a', { z: 1, y: undefined, x: '&' }, [
          element('b'),
          element('c', {}, ' <text> '),
          element('d', {}, ''),
        ]),
      ),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a z="1" x="&amp;">
  <b/>
  <c> &lt;text&gt; </c>
  <d/>
</a>
`);
  });
});
