/** Starts the page. */
import { render } from 'preact';
import * as z from 'zod';
import { Page } from './page.js';
import './page.scss';

// The page’s own policy lets no code be made from text, and zod need not try.
z.config({ jitless: true });

const place = document.getElementById('page');
if (place !== null) render(<Page />, place);
