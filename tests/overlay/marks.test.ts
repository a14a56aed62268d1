// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Energy } from '../../core/energy.ts';
import { byId, hostsIn, marksOf, openCalendar, settled } from './calendar-page.ts';

const TWO = '<div id="one" class="chip" data-eventid="a">A</div><div id="two" class="chip" data-eventid="b">B</div>';
const all = () => [marksOf('one'), marksOf('two')];

describe('a chip', () => {
  test('of a tagged meeting carries one mark that names its energy, any other carries none', async () => {
    openCalendar(`${TWO}<div id="no" class="chip" data-eventid="declined"></div>`, {
      'google:a': 2,
      'google:declined': 1,
    });
    await settled();
    expect(all()).toEqual([['Very energizing'], []]);
    expect(marksOf('no')).toEqual([]);
  });

  test.each<[Energy, string]>([
    [-2, 'Very draining'],
    [-1, 'Draining'],
    [0, 'Neutral'],
    [1, 'Energizing'],
  ])('tagged %s says %s', async (energy, word) => {
    openCalendar(TWO, { 'google:b': energy });
    await settled();
    expect(all()).toEqual([[], [word]]);
  });

  test('shows nothing that the page could read', async () => {
    openCalendar(TWO, { 'google:a': 2 });
    await settled();
    const [host] = byId('one').querySelectorAll('span');
    expect(host?.shadowRoot).toBeNull();
    expect(byId('one').textContent).toBe('A');
    expect(byId('one').innerHTML).not.toMatch(/energ|updraft/i);
  });

  test('that the page gives to another meeting shows that one’s mark', async () => {
    openCalendar(TWO, { 'google:a': 1, 'google:b': -1 });
    await settled();
    byId('one').setAttribute('data-eventid', 'b');
    byId('two').setAttribute('data-eventid', 'a');
    await settled();
    expect(all()).toEqual([['Draining'], ['Energizing']]);
    byId('one').setAttribute('data-eventid', 'c');
    await settled();
    expect(all()).toEqual([[], ['Energizing']]);
  });

  test('whose content the page makes anew gets its mark back, once', async () => {
    openCalendar(TWO, { 'google:a': 1 });
    await settled();
    for (const content of ['A, moved', 'A, renamed']) {
      byId('one').replaceChildren(content);
      await settled();
      expect(all()).toEqual([['Energizing'], []]);
      expect([byId('one').firstChild?.textContent, hostsIn(byId('one'))]).toEqual([content, 1]);
    }
  });

  test('that the page takes away and puts back has one mark', async () => {
    openCalendar(TWO, { 'google:a': 1 });
    await settled();
    const one = byId('one');
    one.remove();
    await settled();
    document.body.append(one);
    await settled();
    expect([marksOf('one'), hostsIn(one)]).toEqual([['Energizing'], 1]);
  });

  test('that is dragged as a copy has one mark, and so has the copy', async () => {
    openCalendar(TWO, { 'google:a': 1 });
    await settled();
    const copy = byId('one').cloneNode(true) as HTMLElement;
    copy.id = 'copy';
    document.body.append(copy);
    await settled();
    expect([marksOf('one'), marksOf('copy')]).toEqual([['Energizing'], ['Energizing']]);
    expect([hostsIn(byId('one')), hostsIn(copy)]).toEqual([1, 1]);
  });

  test('that is a copy of a tagged one but shows an untagged meeting has no mark', async () => {
    openCalendar(TWO, { 'google:a': 1 });
    await settled();
    const copy = byId('one').cloneNode(true) as HTMLElement;
    copy.id = 'copy';
    copy.setAttribute('data-eventid', 'c');
    document.body.append(copy);
    await settled();
    expect([marksOf('copy'), hostsIn(copy)]).toEqual([[], 0]);
  });

  test('that appears later is marked too', async () => {
    const { energies } = openCalendar(TWO);
    await settled();
    energies['google:c'] = 0;
    const three = byId('one').cloneNode() as HTMLElement;
    Object.assign(three, { id: 'three' }).setAttribute('data-eventid', 'c');
    document.body.append(three);
    await settled();
    expect(marksOf('three')).toEqual(['Neutral']);
  });
});

describe('a mark', () => {
  test('follows what is tagged elsewhere: changed, taken away, given', async () => {
    const { energies, announce } = openCalendar(TWO, { 'google:a': 1 });
    await settled();
    Object.assign(energies, { 'google:a': -2, 'google:b': 2 });
    announce(['google:a']);
    await settled();
    expect(all()).toEqual([['Very draining'], []]);
    energies['google:a'] = undefined;
    announce();
    await settled();
    expect(all()).toEqual([[], ['Very energizing']]);
    expect(hostsIn(byId('one'))).toBe(0);
  });

  test('that could not be asked for appears when the next asking is answered', async () => {
    const { worker, announce } = openCalendar('', { 'google:a': 1 });
    const { energiesOf } = worker;
    worker.energiesOf = async () => undefined;
    document.body.append(document.createRange().createContextualFragment(TWO));
    await settled();
    expect(all()).toEqual([[], []]);
    worker.energiesOf = energiesOf;
    announce(['google:a']);
    await settled();
    expect(all()).toEqual([['Energizing'], []]);
  });

  test('comes along with what its chip or card was read to be: nothing is asked for twice', async () => {
    const more = '<div id="again" class="chip" data-eventid="a"></div><div class="card" data-eventid="b"></div>';
    const { asked } = openCalendar(TWO + more, { 'google:a': 1 });
    await settled();
    byId('one').replaceChildren('A');
    await settled();
    expect([asked.energies, asked.reports.length, asked.cards]).toEqual([[], 1, ['b']]);
    expect(marksOf('again')).toEqual(['Energizing']);
  });
});
