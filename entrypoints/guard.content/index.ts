import { defineContentScript } from 'wxt/utils/define-content-script';
import { pages } from '../../calendars/pages.ts';
import { guardInside } from '../../overlay/guard.ts';

export default defineContentScript({
  matches: pages.flatMap(({ matches }) => matches),
  include: ['firefox'],
  runAt: 'document_start',
  main: guardInside,
});
