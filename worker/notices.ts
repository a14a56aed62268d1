import { browser } from 'wxt/browser';
import type { Energy } from '../core/energy.ts';
import type { Reminder } from '../core/reminders.ts';
import { energyWords } from '../core/words/energy.ts';
import { noticeWords } from '../core/words/notices.ts';
import type { ToolName } from '../core/words/tools.ts';
import { openPopup } from './popup.ts';

/** Name of the alarm at which a reminder may be due. */
export const REMINDER_DUE = 'reminder-due';

/** Energies of the buttons, in their order; Chromium has room for two. */
const ANSWERS: readonly Energy[] = [1, -1];
const MEETING = 'meeting:';
/** The tools that notices lead to. */
const TOOLS: Readonly<Record<string, ToolName>> = { week: 'review', day: 'walk' };

/** Tells a notice's text; the meeting's title is all it holds of the calendar. */
function textOf(reminder: Reminder, meetingTitle: string): { title: string; message: string } {
  switch (reminder.is) {
    case 'meeting':
      return {
        title: meetingTitle ? noticeWords.meeting(meetingTitle) : noticeWords.untitled,
        message: hasButtons() ? noticeWords.more : noticeWords.open,
      };
    case 'several':
      return { title: noticeWords.several(reminder.count), message: noticeWords.open };
    case 'day':
      return { title: noticeWords.day(reminder.count), message: noticeWords.dayMore };
    case 'week':
      return { title: noticeWords.week, message: noticeWords.weekMore };
  }
}

/** Without the permission, Chromium has no such interface and Firefox has one that is undefined. */
const mayShow = () => (browser.notifications as unknown) !== undefined;

/** Firefox refuses a notice with buttons. */
const hasButtons = () => !('sidebarAction' in browser);

/** Shows a notice in the place of the one before. @returns false where the browser may not show any */
export async function showNotice(reminder: Reminder, meetingTitle: string): Promise<boolean> {
  if (!mayShow()) return false;
  const id = reminder.is === 'meeting' ? `${MEETING}${reminder.activity}` : reminder.is;
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map((one) => browser.notifications.clear(one)));
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...textOf(reminder, meetingTitle),
    ...(reminder.is === 'meeting' &&
      hasButtons() && { buttons: ANSWERS.map((energy) => ({ title: energyWords.levels[energy + 2] ?? '' })) }),
  });
  return true;
}

/**
 * Hears what is pressed on a notice. Called synchronously when the worker starts, and once more when the permission comes:
 * before that, there is nothing to listen to.
 */
export function hearNotices(answered: (activity: string, energy: Energy) => Promise<void>): void {
  if (!mayShow() || hearing) return;
  hearing = true;
  const meetingOf = (id: string) => (id.startsWith(MEETING) ? id.slice(MEETING.length) : undefined);
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    const tool = TOOLS[id];
    if (tool) void browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}#${tool}` });
    else void openPopup(meetingOf(id));
  });
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    void browser.notifications.clear(id);
    const activity = meetingOf(id);
    const energy = ANSWERS[button];
    if (activity && energy !== undefined) void answered(activity, energy);
  });
}
/** Whether the one set of listeners is there; a worker that starts again begins without. */
let hearing = false;
