import { joined } from '../adapter.ts';
import { googlePage } from './page.ts';
import { googleReader } from './reader.ts';

/** Google Calendar on the web, page and reader. */
export const google = joined(googlePage, googleReader);
