import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import type { BackupState } from '../../core/backup.ts';
import { sampleBackup } from '../../core/sample.ts';
import { mondayOf } from '../../core/time.ts';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';
import { dayAfter, momentForTests } from './drivers/moment.ts';
import { pdfText } from './drivers/pdf-text.ts';

const moment = momentForTests();
const MISSED = 'Quarvig interview';
const WISH = 'Two mornings a week without meetings';
const WRITTEN = { keep: 'Prototyping before noon', change: 'One status meeting less', note: 'Ask Zebulon' };

/** Ten weeks of sample data in which every name and title is one that occurs in no other word, and today’s missed meeting. */
function history(): BackupState {
  const now = new Date().toISOString();
  const state = sampleBackup({ now, zone: moment.zone });
  const names = [...new Set(state.activities.map(({ title }) => title))].sort();
  const nameOf = (title: string) => `Zq${String.fromCharCode(97 + names.indexOf(title))}x ${title}`;
  const hour = (back: number) => new Date(Date.now() - back * 3_600_000).toISOString();
  return {
    ...state,
    checkins: [],
    studies: [],
    profile: { ...state.profile, role: null },
    activities: [
      ...state.activities.map((one) => ({ ...one, title: nameOf(one.title) })),
      {
        ...{ id: 'task:missed', source: 'task', calendar: null, series: null, title: MISSED, zone: moment.zone },
        ...{ start: hour(3), end: hour(2), kind: 'interview', kindBy: 'person' },
        ...{ attendees: null, organizer: null, people: [] },
      },
    ],
    people: state.people.map((one) => ({ ...one, alias: `Zqq${one.alias}` })),
  };
}

describe.each(BROWSERS)('a study, and a sheet made of what is known, in %s', (name) => {
  let folder: string;
  let browser: Driver;
  let sidebar: Tab;
  let options: Tab;
  const says = (tab: Tab, what: RegExp) =>
    until(
      async () => what.test(await tab.text()),
      async () => `nothing says ${what}: ${await tab.text()}`,
    );
  const press = async (tab: Tab, role: string, what: string | RegExp) => tab.click(await tab.waitFor(role, what));
  const openTool = async (tool: RegExp) => {
    await press(sidebar, 'tab', 'Today');
    await press(sidebar, 'button', tool);
  };
  const restore = async (file: string) => {
    await options.setFiles('Restore backup', [file]);
    await press(options, 'button', 'Merge into my data');
    await says(options, /Merged: \d/);
  };
  const backup = async (): Promise<Record<string, never>> => {
    const file = await browser.download(() => press(options, 'button', 'Export backup'));
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    browser = await launch(name, { zone: moment.zone, viewport: { width: 400, height: 800 } });
    options = await browser.open(browser.extensionUrl('options.html'));
    const file = join(folder, 'before.json');
    await writeFile(file, serializeBackup(history(), { exportedAt: new Date().toISOString(), app: '0.1.0' }));
    await restore(file);
    sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await press(sidebar, 'tab', 'Trends');
    await says(sidebar, /of your tagged hours gave you energy/);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test('a study is started, and nothing of what the tags say is told while it runs', async () => {
    await openTool(/^Two-week study/);
    const from = mondayOf(moment.today);
    await sidebar.fill(await sidebar.waitFor('textbox', 'First day'), from);
    await sidebar.fill(await sidebar.waitFor('textbox', 'Last day'), dayAfter(from, 13));
    await press(sidebar, 'button', 'Start the study');
    await sidebar.waitFor('heading', 'You are watching');
    for (const tab of ['Trends', 'Moves', 'Decide', 'Paths']) {
      await press(sidebar, 'tab', tab);
      await sidebar.waitFor('heading', 'You are watching');
      expect(await sidebar.text()).not.toMatch(/\d ?% |energizing|draining/);
    }
    await press(sidebar, 'tab', 'Today');
    await press(sidebar, 'button', 'Back to today');
    for (const tool of [/^Weekly review/, /^Conversation sheet/]) {
      await openTool(tool);
      await sidebar.waitFor('heading', 'You are watching');
      await press(sidebar, 'button', 'Back to today');
    }
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await says(popup, /Day \d+ of 10 of your study/);
    expect(await popup.text()).not.toMatch(/% energizing/);
    await popup.close();
  });

  test('what was missed is tagged in a walk through the day', async () => {
    await openTool(/^Walk through the day/);
    for (;;) {
      const step = await sidebar.waitFor('heading', /Zq|Quarvig/);
      if (step.name === MISSED) break;
      await press(sidebar, 'button', 'Skip');
      await sidebar.waitForGone('heading', step.name);
    }
    await press(sidebar, 'radio', 'Energizing');
    await until(
      async () => (await sidebar.find('heading', /1 tagged/)) ?? (await sidebar.find('heading', /^Zq/)),
      () => 'the walk does not go on',
    );
    await press(sidebar, 'button', 'Back to today');
  });

  test('two weeks later the report is there, with guides and an experiment', async () => {
    // The clock of a browser cannot be moved: the study is.
    const moved = await sidebar.evaluate<{ ok: boolean }>(`(async () => {
      const open = indexedDB.open('updraft');
      const db = await new Promise((ok) => { open.onsuccess = () => ok(open.result); });
      const all = db.transaction('studies').objectStore('studies').getAll();
      const [study] = await new Promise((ok) => { all.onsuccess = () => ok(all.result); });
      db.close();
      const record = { ...study, from: '${dayAfter(mondayOf(moment.today), -14)}', to: '${dayAfter(mondayOf(moment.today), -1)}' };
      return (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'keepRecord', data: { list: 'studies', record } });
    })()`);
    expect(moved).toMatchObject({ ok: true });
    await says(sidebar, /Your study is over/);
    await press(sidebar, 'button', 'Read the report');
    const report = await sidebar.waitFor('article', 'What the study says');
    const text = await sidebar.text(report);
    expect(text).toMatch(/\d+ tags on \d+ days, .* \d+ of \d+ meetings and tasks were tagged\./);
    for (const part of ['What gave', 'What took', 'Not known yet', 'The first days'])
      expect(text, part).toContain(part);
    expect(text).toMatch(/Three guides that fit.*One experiment to try/);
    await press(sidebar, 'button', 'Start the experiment');
    await says(sidebar, /It runs until/);
    await press(sidebar, 'button', 'Back to today');
    await sidebar.waitForGone('button', 'Read the report');
    await press(sidebar, 'tab', 'Trends');
    await says(sidebar, /of your tagged hours gave you energy/);
  });

  test('a check-in, a review of the week and what one is are kept', async () => {
    await openTool(/^Check-in/);
    await sidebar.waitFor('radio', '2, A little');
    for (const answer of await sidebar.all('radio', '2, A little')) await sidebar.click(answer);
    await press(sidebar, 'button', 'Save check-in');
    await says(sidebar, /Once a week is enough/);
    await press(sidebar, 'button', 'Back to today');

    await openTool(/^Weekly review/);
    const fields = { keep: 'One thing to keep', change: 'One thing to change', note: 'A note to yourself' } as const;
    for (const [field, label] of Object.entries(fields))
      await sidebar.fill(await sidebar.waitFor('textbox', label), WRITTEN[field as keyof typeof WRITTEN]);
    await press(sidebar, 'button', 'Save review');
    await says(sidebar, /Saved\./);
    await press(sidebar, 'button', 'Back to today');

    await openTool(/^About you/);
    await sidebar.fill(await sidebar.waitFor('textbox', /^Role|role/), 'Cartographer');
    await says(sidebar, /Saved\./);
    await press(sidebar, 'button', 'Back to today');
  });

  test('the printed sheet holds what was picked, and no title or name that was not let in', async () => {
    await openTool(/^Conversation sheet/);
    const noticed = await sidebar.waitFor('region', 'What I noticed');
    const lines = (await sidebar.all('checkbox', undefined, { within: noticed })).map((line) => line.name);
    const masked = lines.filter((line) => /one person|One recurring meeting/.test(line));
    expect(masked.length).toBeGreaterThan(1);
    const [first = ''] = masked;
    for (const line of new Set(lines)) await press(sidebar, 'checkbox', line);
    await sidebar.fill(await sidebar.waitFor('textbox', 'A wish of your own'), WISH);
    await press(sidebar, 'button', 'Add');
    await sidebar.waitFor('checkbox', WISH, { checked: true });
    const [letIn] = await sidebar.all('checkbox', /^Let in “/);
    if (!letIn) throw new Error(`no name can be let in: ${first}`);
    const own = /“(.*)”/.exec(letIn.name)?.[1] ?? '';
    await sidebar.click(letIn);
    await sidebar.waitFor('checkbox', letIn.name, { checked: true });
    await until(
      async () => (await sidebar.text(await sidebar.waitFor('region', 'On paper'))).includes(own),
      () => `“${own}” is not let in`,
    );
    await press(sidebar, 'button', 'Print or save as PDF');

    const paper = await browser.opened(browser.extensionUrl('paper.html'));
    await says(paper, /For our conversation/);
    const packed = (text: string) => text.replace(/\s+/gu, '').toLowerCase();
    const printed = packed(pdfText(await paper.pdf()));
    const shown = packed(await paper.text());
    const state = history();
    const names = new Set([
      ...state.activities.map(({ title }) => title),
      ...state.people.map(({ alias }) => alias ?? ''),
      ...state.decisions.map(({ title }) => title),
      'Quarvig',
      'Cartographer',
    ]);
    for (const text of [printed, shown]) {
      expect(text).toContain(packed('For our conversation'));
      expect(text).toContain(packed(WISH));
      expect(text).toContain(packed(own));
      const others = [...names].filter((one) => !own.includes(one) && !one.includes(own));
      expect(others.length).toBeGreaterThan(15);
      expect(others.filter((one) => text.includes(packed(one)))).toEqual([]);
      // The mark that every title and name bears stands once, in the one that was let in.
      expect(text.split('zq').length - 1).toBe(own.toLowerCase().split('zq').length - 1);
    }
    expect(printed).not.toContain('saveaspdf');
    expect(paper.consoleErrors()).toEqual([]);
    await paper.close();
  });

  test('all of it is in the backup, and comes back from it identical', async () => {
    const { exportedAt: _, ...before } = await backup();
    expect(before).toMatchObject({
      studies: [{ from: dayAfter(mondayOf(moment.today), -14), readOn: moment.today, workDays: [0, 1, 2, 3, 4] }],
      checkins: [{ exhaustion: 2, distance: 2, efficacy: 2 }],
      reviews: [WRITTEN],
      profile: { role: 'Cartographer' },
      settings: { sheet: { wishes: [WISH] } },
    });
    const tags: { activity: string; recalled?: boolean; energy: number }[] = before.tags ?? [];
    expect(tags.find(({ activity }) => activity === 'task:missed')).toMatchObject({ energy: 1, recalled: true });
    const file = join(folder, 'after.json');
    await writeFile(file, JSON.stringify({ ...before, exportedAt: new Date().toISOString() }));
    await press(options, 'button', 'Erase everything');
    await press(options, 'button', /^Yes, erase/);
    await says(options, /Erased\. Nothing is left/);
    expect((await backup()).studies).toEqual([]);
    await restore(file);
    const { exportedAt: __, ...after } = await backup();
    expect(after).toEqual(before);
    for (const tab of [sidebar, options]) expect(tab.consoleErrors()).toEqual([]);
  });
});
