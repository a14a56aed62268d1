import { joined } from '../adapter.ts';
import { outlookPage } from './page.ts';
import { outlookReader } from './reader.ts';

/** Outlook on the web, page and reader. */
export const outlook = joined(outlookPage, outlookReader);
