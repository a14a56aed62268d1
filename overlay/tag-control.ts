import { CROSS, MARKS, placeByKey, ROLES, wordOf } from '../components/energy-marks.ts';
import { ENERGIES, type Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { make, makeDrawing, onPress } from './make.ts';
import { byHand } from './own.ts';

/**
 * The energy control as components/TagControl draws it, for someone else's page, where every kilobyte and millisecond
 * counts: the same marks, names, keys and styles without a framework.
 * @param describedBy id of the text that says what is tagged
 */
export function makeTagControl(describedBy: string, onTag: (energy: Energy) => void, onClear?: () => void) {
  const radios = ENERGIES.map((energy) => {
    const word = wordOf(energy);
    const drawing = makeDrawing(MARKS[energy], 16, {
      ...{ class: `mark ${ROLES[energy]}`, width: '16', height: '16', 'stroke-width': '2.25' },
    });
    const names = { type: 'button', role: 'radio', 'aria-label': word, title: word };
    const radio = make('button', { ...names, class: `tag-mark ${ROLES[energy]}` }, drawing);
    onPress(radio, () => onTag(energy));
    return radio;
  });
  const group = make(
    'div',
    { class: 'tag-marks', role: 'radiogroup', 'aria-label': energyWords.group, 'aria-describedby': describedBy },
    ...radios,
  );
  group.addEventListener('keydown', (event) => {
    if (!byHand(event)) return;
    const isRightToLeft = getComputedStyle(group).direction === 'rtl';
    const to = placeByKey(event.key, radios.indexOf(event.target as HTMLButtonElement), isRightToLeft);
    const energy = to === undefined ? undefined : ENERGIES[to];
    if (to === undefined || energy === undefined) return;
    event.preventDefault();
    radios[to]?.focus();
    onTag(energy);
  });
  const element = make('div', { class: 'tag-control' }, group);

  const place = make('span', { class: 'tag-clear none' });
  const name = energyWords.clear;
  const clear = make('button', { type: 'button', class: 'tag-clear', 'aria-label': name, title: name });
  if (onClear) {
    clear.append(makeDrawing(CROSS, 12, { width: '12', height: '12', 'stroke-width': '1.75' }));
    onPress(clear, onClear);
    element.append(place);
  }

  const show = (energy: Energy | undefined) => {
    radios.forEach((radio, i) => {
      const isChosen = ENERGIES[i] === energy;
      radio.setAttribute('aria-checked', `${isChosen}`);
      radio.tabIndex = isChosen || (energy === undefined && i === 0) ? 0 : -1;
    });
    if (!onClear) return;
    if (energy === undefined) clear.replaceWith(place);
    else place.replaceWith(clear);
  };
  show(undefined);
  return { element, show };
}
