import { expect, test } from 'vitest';
import { calendarsIn } from '../../store/calendars.ts';
import { valuesIn } from '../../store/values.ts';
import { answered, createWorker, NOON } from './surroundings.ts';

const looked = {
  ...{ etag: null, lastModified: null, failures: 0, nextAt: NOON, added: [], coming: [] },
  last: { at: NOON, ok: true, meetings: 0 },
} as const;

test('settings that are written at the same moment by four doors are all there afterwards', async () => {
  const worker = createWorker();
  const address = 'https://calendar.example.com/team.ics';
  await Promise.all([
    worker.ask('keepStripLine', { shown: false }).then(answered),
    worker.ask('keepSettings', { change: { forecast: true } }).then(answered),
    calendarsIn(worker.store, () => NOON).save({ address, name: 'Team' }, { ...looked, added: [], coming: [] }),
    worker.ask('keepRule', { rule: { by: 'word', value: 'severance' }, on: true }).then(answered),
    worker.ask('keepSettings', { change: { sheet: { picked: [], wishes: ['fewer meetings'] } } }).then(answered),
  ]);
  const values = valuesIn(worker.store);
  const settings = (await values.get('settings')) as Record<string, unknown>;
  expect(settings).toMatchObject({ stripArticle: false, forecast: true, sheet: { wishes: ['fewer meetings'] } });
  expect((await calendarsIn(worker.store).all()).map((one) => one.address)).toEqual([address]);
  // Each member carries the time of its writing, so that none is lost to another machine either.
  expect(Object.keys((await values.get('stamps')) as object).sort()).toEqual(
    Object.keys(settings)
      .map((member) => `settings.${member}`)
      .sort(),
  );
  expect(Object.keys(settings)).toHaveLength(5);
});
