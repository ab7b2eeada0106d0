/** A whole page, with its style and a policy that lets it load nothing. */

import { element, type Markup, text } from '../markup.js';
import { PAGE_STYLE_HASH } from '../style-hashes.js';
import { PAGE_STYLE } from './page-style.js';

const POLICY = `default-src 'none'; style-src ${PAGE_STYLE_HASH}; base-uri 'none'; form-action 'none'`;

/**
 * Makes a page.
 *
 * @param title - its title
 * @param content - what it shows
 * @returns the document
 */
export const documentOf = (title: string, content: Markup): string =>
  `<!DOCTYPE html>\n${
    element(
      'html',
      { lang: 'en-GB' },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, text(title)),
        element('style', {}, text(PAGE_STYLE)),
      ),
      element('body', { class: 'rf-body' }, element('main', {}, content)),
    ).markup
  }\n`;
